/// A place in a text: line and column, both counted from 1; a column is one Unicode scalar.
public struct TextPosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, counted from 1.
  public let line: Int
  /// The column in Unicode scalars, counted from 1.
  public let column: Int

  /// The place at that line and column.
  public init(line: Int, column: Int) {
    (self.line, self.column) = (line, column)
  }

  /// The order of reading.
  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// `14:17`.
  public var description: String { "\(line):\(column)" }
}
