/// How many rows and columns a matrix has; it reads `3 × 2`.
public struct Shape: Sendable, Equatable, CustomStringConvertible {
  /// Number of rows.
  public let rows: Int
  /// Number of columns.
  public let columns: Int

  /// The shape of a matrix of `rows` rows and `columns` columns.
  public init(rows: Int, columns: Int) { (self.rows, self.columns) = (rows, columns) }

  /// Rows by columns: `600 × 3`.
  public var description: String { "\(rows) × \(columns)" }
}
