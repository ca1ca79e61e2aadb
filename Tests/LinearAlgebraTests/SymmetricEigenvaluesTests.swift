import Glibc
import LinearAlgebra
import TestSupport
import Testing

@Suite("Eigenvalues of symmetric matrices")
struct SymmetricEigenvaluesTests {
  @Test("A 2 × 2 matrix has eigenvalues 1 and 3 with vectors along the diagonals, by hand")
  func twoByTwo() throws {
    let found = try SymmetricEigenvalues(of: Matrix(rows: [[2, 1], [1, 2]]))
    expectClose(
      found.values, [1, 3], within: 1e-15, because: "one rotation: two roundings of numbers up to 3"
    )
    let half = 0.5.squareRoot()
    expectClose(abs(found.vectors[0, 1]), half, within: 1e-15, because: "length 1, equal parts")
    #expect(found.vectors[0, 1] == found.vectors[1, 1])
    #expect(found.vectors[0, 0] == -found.vectors[1, 0])
  }

  @Test("Second differences of 12 points: 2 - 2 cos(j π / 13), ascending")
  func secondDifferences() throws {
    let size = 12
    var matrix = Matrix(rows: size, columns: size)
    for place in 0..<size {
      matrix[place, place] = 2
      if place > 0 { (matrix[place, place - 1], matrix[place - 1, place]) = (-1, -1) }
    }
    let found = try SymmetricEigenvalues(of: matrix)
    let expected = (1...size).map { 2 - 2 * cos(Double($0) * Double.pi / Double(size + 1)) }
    expectClose(
      found.values, expected, within: 1e-14, because: "known in closed form; norm 4, rounding")
    let identity = found.vectors.crossProduct()
    expectClose(
      identity.values, Matrix.identity(size).values, within: 1e-14,
      because: "the vectors are orthonormal; sums of 12 products")
  }

  @Test("Matrices that are not symmetric are refused")
  func refusals() throws {
    #expect(throws: LinearAlgebraError.notSymmetric(row: 0, column: 1)) {
      try SymmetricEigenvalues(of: Matrix(rows: [[1, 2], [3, 4]]))
    }
    #expect(throws: LinearAlgebraError.notSquare(Shape(rows: 1, columns: 2))) {
      try SymmetricEigenvalues(of: Matrix(rows: [[1, 2]]))
    }
  }

  @Test("An empty matrix has none")
  func empty() throws {
    #expect(try SymmetricEigenvalues(of: Matrix(rows: 0, columns: 0)).values.isEmpty)
  }
}
