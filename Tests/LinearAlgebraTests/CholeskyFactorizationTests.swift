import LinearAlgebra
import TestSupport
import Testing

@Suite("Cholesky factorization")
struct CholeskyFactorizationTests {
  @Test("A known factor is found exactly")
  func factor() throws {
    let upper = try Matrix(rows: [[2, 6, -8], [0, 1, 5], [0, 0, 3]])
    #expect(try CholeskyFactorization(upper.crossProduct()).upperTriangle == upper)
  }

  @Test("A 2 × 2 system, by hand")
  func solve() throws {
    let factored = try CholeskyFactorization(Matrix(rows: [[4, 2], [2, 3]]))
    let solution = try factored.solve([2, 5])
    // (3 × 2 - 2 × 5) / 8 and (4 × 5 - 2 × 2) / 8
    expectClose(
      solution, [-0.5, 2], within: 1e-15,
      because: "a root, four products and quotients, condition number 4")
  }

  @Test("What cannot be factored is refused with its shape or place")
  func refusals() throws {
    #expect(throws: LinearAlgebraError.notSquare(Shape(rows: 2, columns: 3))) {
      try CholeskyFactorization(Matrix(rows: 2, columns: 3))
    }
    #expect(throws: LinearAlgebraError.notPositiveDefinite(order: 2)) {
      try CholeskyFactorization(Matrix(rows: [[1, 2], [2, 1]]))
    }
    #expect(throws: LinearAlgebraError.notSymmetric(row: 0, column: 1)) {
      try CholeskyFactorization(Matrix(rows: [[2, 1], [0, 2]]))
    }
    #expect(throws: LinearAlgebraError.notFinite(row: 1, column: 1)) {
      try CholeskyFactorization(Matrix(rows: [[2, 1], [1, .nan]]))
    }
    let shape = Shape(rows: 2, columns: 2)
    #expect(throws: LinearAlgebraError.lengthsDiffer(matrix: shape, rightHandSide: 1)) {
      try CholeskyFactorization(.identity(2)).solve([1])
    }
  }
}
