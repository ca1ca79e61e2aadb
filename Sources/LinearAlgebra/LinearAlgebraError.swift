/// Why a matrix cannot be used as asked, with the shapes and positions that show it.
public enum LinearAlgebraError: Error, Equatable, CustomStringConvertible {
  /// Columns (or rows) that were to form a matrix have different lengths.
  case unevenLengths([Int])
  /// The inner sizes of a product differ.
  case cannotMultiply(left: Shape, right: Shape)
  /// A right-hand side has another length than the matrix has rows.
  case lengthsDiffer(matrix: Shape, rightHandSide: Int)
  /// A square matrix was needed.
  case notSquare(Shape)
  /// Fewer equations than unknowns, or no unknown at all.
  case notOverdetermined(Shape)
  /// These columns (counted from 0) are linear combinations of the columns before them.
  case rankDeficient(columns: [Int])
  /// The leading block of this order has no positive determinant.
  case notPositiveDefinite(order: Int)
  /// Entries mirrored at the diagonal differ; the first such entry.
  case notSymmetric(row: Int, column: Int)
  /// An entry is infinite or not a number; the first such entry.
  case notFinite(row: Int, column: Int)
  /// An iteration ended before its result was accurate.
  case notConverged

  /// What is wrong, with the shapes that show it.
  public var description: String {
    switch self {
    case .unevenLengths(let lengths): "the columns of a matrix have the lengths \(lengths)"
    case .cannotMultiply(let left, let right): "a \(left) matrix cannot multiply a \(right) one"
    case .lengthsDiffer(let matrix, let length):
      "a \(matrix) matrix needs a right-hand side of \(matrix.rows) values, not \(length)"
    case .notSquare(let shape): "a square matrix is needed, not \(shape)"
    case .notOverdetermined(let shape):
      "least squares need at least one column and no more columns than rows, not \(shape)"
    case .rankDeficient(let columns): "columns \(columns) depend on the columns before them"
    case .notPositiveDefinite(let order):
      "the leading \(order) × \(order) block is not positive definite"
    case .notSymmetric(let row, let column):
      "entries (\(row), \(column)) and (\(column), \(row)) differ"
    case .notFinite(let row, let column): "entry (\(row), \(column)) is not a finite number"
    case .notConverged: "the eigenvalue iteration did not converge"
    }
  }
}
