import CLAPACKE

/// The Cholesky factorization A = U'U of a symmetric positive definite matrix.
public struct CholeskyFactorization: Sendable {
  /// U, upper triangular with a positive diagonal.
  public let upperTriangle: Matrix

  /// Factors a symmetric positive definite matrix.
  ///
  /// Throws `notSquare`, `notFinite`, `notSymmetric` (mirrored entries must be equal to the bit) or
  /// `notPositiveDefinite`, each with the shape or place.
  public init(_ matrix: Matrix) throws(LinearAlgebraError) {
    try matrix.requireSymmetric()
    var factor = matrix
    let size = Int32(matrix.rows)
    if size > 0 {
      SingleThread.require()
      let info = LAPACKE_dpotrf(LAPACK_COL_MAJOR, letter("U"), size, &factor.values, size)
      guard info <= 0 else { throw .notPositiveDefinite(order: Int(info)) }
      precondition(info == 0, "dpotrf refused argument \(-info)")
    }
    for column in 0..<matrix.columns {
      for row in column + 1..<max(matrix.rows, column + 1) { factor[row, column] = 0 }
    }
    upperTriangle = factor
  }

  /// The solution x of A x = b. Throws `lengthsDiffer` when b has another length than A has rows.
  public func solve(_ rightHandSide: [Double]) throws(LinearAlgebraError) -> [Double] {
    guard rightHandSide.count == upperTriangle.rows else {
      throw .lengthsDiffer(matrix: upperTriangle.shape, rightHandSide: rightHandSide.count)
    }
    guard !rightHandSide.isEmpty else { return [] }
    var solution = rightHandSide
    let size = Int32(upperTriangle.rows)
    let info = LAPACKE_dpotrs(
      LAPACK_COL_MAJOR, letter("U"), size, 1, upperTriangle.values, size, &solution, size)
    precondition(info == 0, "dpotrs refused argument \(-info)")
    return solution
  }
}
