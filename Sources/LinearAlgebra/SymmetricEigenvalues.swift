import CLAPACKE

/// The eigenvalues and eigenvectors of a symmetric matrix: A v = λ v.
public struct SymmetricEigenvalues: Sendable {
  /// The eigenvalues, ascending.
  public let values: [Double]
  /// The eigenvectors as columns in the order of the values, of length 1 and orthogonal; the sign of
  /// each is arbitrary.
  public let vectors: Matrix

  /// Finds all eigenvalues and eigenvectors of a symmetric matrix.
  ///
  /// Throws `notSquare`, `notFinite` or `notSymmetric` (mirrored entries must be equal to the bit),
  /// each with the shape or place, and `notConverged`.
  public init(of matrix: Matrix) throws(LinearAlgebraError) {
    try matrix.requireSymmetric()
    var vectors = matrix
    var values = [Double](repeating: 0, count: matrix.rows)
    let size = Int32(matrix.rows)
    if size > 0 {
      SingleThread.require()
      let info = LAPACKE_dsyevd(
        LAPACK_COL_MAJOR, letter("V"), letter("U"), size, &vectors.values, size, &values)
      guard info <= 0 else { throw .notConverged }
      precondition(info == 0, "dsyevd refused argument \(-info)")
    }
    (self.values, self.vectors) = (values, vectors)
  }
}
