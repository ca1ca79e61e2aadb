import LinearAlgebra
import TestSupport
import Testing

@Suite("QR factorization")
struct QRFactorizationTests {
  @Test("A line through four points, by hand")
  func line() throws {
    // y = a + b x at 0, 1, 2, 3: mean x 1.5, Sxx 5, Sxy 7, mean y 4.
    let matrix = try Matrix(columns: [[1, 1, 1, 1], [0, 1, 2, 3]])
    let solution = try QRFactorization(matrix).leastSquares([2, 3, 5, 6])
    // The slope is 7 / 5 and the constant 4 - 1.4 × 1.5.
    expectClose(
      solution, [1.9, 1.4], within: 1e-14, because: "two reflections of four rows, values up to 6")
  }

  @Test("R'R is X'X")
  func crossProduct() throws {
    let matrix = try Matrix(rows: [[1, 2], [3, 4], [5, 7]])
    let upper = try QRFactorization(matrix).upperTriangle
    #expect(upper[1, 0] == 0)
    expectClose(
      upper.crossProduct().values, matrix.crossProduct().values, relative: 1e-14,
      because: "two reflections, and sums of two products")
  }

  @Test("The inverse of X'X of orthogonal columns is diagonal, by hand")
  func inverse() throws {
    let matrix = try Matrix(columns: [[1, 1, 1, 1, 1], [-2, -1, 0, 1, 2]])
    let inverse = try QRFactorization(matrix).inverseOfCrossProduct()
    expectClose(
      inverse.values, [0.2, 0, 0, 0.1], within: 1e-15,
      because: "1/5 and 1/10: two reflections, quotients and squares of numbers below 1")
  }

  @Test("A column that others determine is named, and nothing is solved")
  func rank() throws {
    let matrix = try Matrix(columns: [[1, 1, 1, 1], [1, 2, 3, 5], [3, 5, 7, 11], [0, 1, 0, 2]])
    let factored = try QRFactorization(matrix)
    #expect(factored.rank == 3)
    #expect(factored.dependentColumns == [2])
    #expect(throws: LinearAlgebraError.rankDeficient(columns: [2])) {
      try factored.leastSquares([1, 2, 3, 4])
    }
    #expect(throws: LinearAlgebraError.rankDeficient(columns: [2])) {
      try factored.inverseOfCrossProduct()
    }
  }

  @Test(
    "The rank rule is 1e-12 of the largest diagonal of R", arguments: [(1.1e-12, 2), (9e-13, 1)])
  func rankTolerance(small: Double, rank: Int) throws {
    let matrix = try Matrix(columns: [[1, 0, 0], [0, small, 0]])
    #expect(try QRFactorization(matrix).rank == rank)
  }

  @Test("A matrix of zeros has rank 0")
  func zeros() throws {
    #expect(try QRFactorization(Matrix(rows: 3, columns: 2)).dependentColumns == [0, 1])
  }

  @Test("Impossible shapes and lengths are refused with their numbers")
  func shapes() throws {
    #expect(throws: LinearAlgebraError.notOverdetermined(Shape(rows: 2, columns: 3))) {
      try QRFactorization(Matrix(rows: 2, columns: 3))
    }
    #expect(throws: LinearAlgebraError.notOverdetermined(Shape(rows: 2, columns: 0))) {
      try QRFactorization(Matrix(rows: 2, columns: 0))
    }
    let square = try QRFactorization(.identity(2))
    let shape = Shape(rows: 2, columns: 2)
    #expect(throws: LinearAlgebraError.lengthsDiffer(matrix: shape, rightHandSide: 3)) {
      try square.leastSquares([1, 2, 3])
    }
  }

  @Test("An entry that is not finite is named", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(bad: Double) throws {
    let matrix = try Matrix(columns: [[1, 2, 3], [4, 5, bad]])
    #expect(throws: LinearAlgebraError.notFinite(row: 2, column: 1)) {
      try QRFactorization(matrix)
    }
  }

  @Test(
    "Hilbert systems with integer entries and solution (1, …, 1)",
    arguments: [(4, 420.0, 1.6e4), (6, 27_720, 1.5e7), (8, 360_360, 1.6e10)])
  func hilbert(size: Int, multiple: Double, condition: Double) throws {
    // The least common multiple of 1…2n-1 makes entries and right-hand side exact integers.
    let rows = (1...size).map { row in
      (0..<size).map { column in multiple / Double(row + column) }
    }
    let solution = try QRFactorization(Matrix(rows: rows)).leastSquares(
      rows.map { $0.reduce(0, +) })
    for value in solution {
      expectClose(
        value, 1, within: 10 * condition * 0x1p-53,
        because: "condition number (Hilbert, known) times rounding, and a small factor")
    }
  }

  @Test("A residual much larger than the fit costs no digits of nearly dependent columns")
  func largeResidual() throws {
    // Powers of 0…20 up to the fifth, each with coefficient 1, plus 100 times the alternating
    // binomials of 20, which are orthogonal to every power under the twentieth. All are integers.
    let points = (0...20).map(Double.init)
    var powers = [[Double](repeating: 1, count: 21)]
    for degree in 0..<5 { powers.append(zip(powers[degree], points).map { $0 * $1 }) }
    var binomial = 1.0
    let response = (0...20).map { row in
      defer { binomial = -binomial * Double(20 - row) / Double(row + 1) }
      return powers.reduce(100 * binomial) { $0 + $1[row] }
    }
    for value in try QRFactorization(Matrix(columns: powers)).leastSquares(response) {
      expectClose(value, 1, within: 1e-12, because: "refined: condition times squared rounding")
    }
  }

  @Test("Läuchli's matrix is solved although its X'X is singular in doubles")
  func laeuchli() throws {
    let small = 1e-9
    let matrix = try Matrix(rows: [[1, 1, 1], [small, 0, 0], [0, small, 0], [0, 0, small]])
    #expect(throws: LinearAlgebraError.notPositiveDefinite(order: 2)) {
      try CholeskyFactorization(matrix.crossProduct())
    }
    for value in try QRFactorization(matrix).leastSquares([3, small, small, small]) {
      expectClose(value, 1, within: 1e-6, because: "condition 1.7e9 times rounding is 2e-7")
    }
  }
}
