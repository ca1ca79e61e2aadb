import CLAPACKE

/// The QR factorization X = Q R of a matrix with at least as many rows as columns, by Householder
/// reflections.
///
/// Least squares by QR lose half as many digits as by inverting X'X. A column whose |diagonal of R|
/// is under 1e-12 of the largest counts as a combination of the columns before it.
/// Golub, G. H. and C. F. Van Loan (2013), Matrix Computations, 4th ed., sections 5.2 and 5.3.
public struct QRFactorization: Sendable {
  /// The share of the largest |diagonal of R| under which a column counts as dependent.
  public static let rankTolerance = 1e-12

  /// The factored matrix X, n × k.
  public let matrix: Matrix
  private let reflections: [Double]  // R on and above the diagonal, Householder vectors below
  private let scales: [Double]  // one a reflection

  /// Factors a matrix of n rows and k columns, 1 ≤ k ≤ n.
  ///
  /// Throws `notOverdetermined` with the shape, or `notFinite` with the place.
  public init(_ matrix: Matrix) throws(LinearAlgebraError) {
    guard matrix.columns >= 1, matrix.rows >= matrix.columns else {
      throw .notOverdetermined(matrix.shape)
    }
    try matrix.requireFinite()
    SingleThread.require()
    var factored = matrix.values
    var scales = [Double](repeating: 0, count: matrix.columns)
    let rows = Int32(matrix.rows)
    let info = LAPACKE_dgeqrf(
      LAPACK_COL_MAJOR, rows, Int32(matrix.columns), &factored, rows, &scales)
    precondition(info == 0, "dgeqrf refused argument \(-info)")
    (self.matrix, reflections, self.scales) = (matrix, factored, scales)
  }

  /// R, upper triangular, k × k. Its diagonal may be negative.
  public var upperTriangle: Matrix {
    var result = Matrix(rows: matrix.columns, columns: matrix.columns)
    for column in 0..<matrix.columns {
      for row in 0...column { result[row, column] = reflections[column * matrix.rows + row] }
    }
    return result
  }

  /// The columns (counted from 0) that are combinations of the columns before them.
  public var dependentColumns: [Int] {
    let diagonal = (0..<matrix.columns).map { abs(reflections[$0 * matrix.rows + $0]) }
    let largest = diagonal.reduce(0, max)
    return diagonal.indices.filter {
      diagonal[$0] == 0 || diagonal[$0] < QRFactorization.rankTolerance * largest
    }
  }

  /// How many columns are independent.
  public var rank: Int { matrix.columns - dependentColumns.count }

  /// The inverse of X'X, k × k, formed from R alone: R⁻¹ R⁻ᵀ. X'X itself is never formed.
  ///
  /// Throws `rankDeficient` with the columns to blame.
  public func inverseOfCrossProduct() throws(LinearAlgebraError) -> Matrix {
    let dependent = dependentColumns
    guard dependent.isEmpty else { throw .rankDeficient(columns: dependent) }
    var inverse = upperTriangle
    let columns = Int32(matrix.columns)
    let info = LAPACKE_dpotri(
      LAPACK_COL_MAJOR, letter("U"), columns, &inverse.values, columns)
    precondition(info == 0, "dpotri refused argument \(-info)")
    return inverse.mirroredFromAbove()
  }
}

extension QRFactorization {
  /// Q times n values, or its transpose times them.
  func rotate(_ values: inout [Double], transposed: Bool) {
    let rows = Int32(matrix.rows)
    let info = LAPACKE_dormqr(
      LAPACK_COL_MAJOR, letter("L"), letter(transposed ? "T" : "N"), rows, 1,
      Int32(matrix.columns), reflections, rows, scales, &values, rows)
    precondition(info == 0, "dormqr refused argument \(-info)")
  }

  /// The solution of R x = b, or of R' x = b, for the first k values; the others stay.
  func solveTriangle(_ values: inout [Double], transposed: Bool) {
    let columns = Int32(matrix.columns)
    let info = LAPACKE_dtrtrs(
      LAPACK_COL_MAJOR, letter("U"), letter(transposed ? "T" : "N"), letter("N"), columns, 1,
      reflections, Int32(matrix.rows), &values, Int32(values.count))
    precondition(info == 0, "dtrtrs refused argument \(-info)")
  }
}

/// A LAPACK option, which C takes as one character.
func letter(_ option: Unicode.Scalar) -> CChar { CChar(truncatingIfNeeded: option.value) }
