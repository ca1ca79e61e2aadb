/// What a user says of a file where the file itself leaves it open.
public struct TableHints: Sendable, Hashable {
  /// Which of the tables of a file.
  public enum Choice: Sendable, Hashable {
    /// Counted from 1.
    case number(Int)
    /// By the line above its header.
    case title(String)
  }

  /// What stands before the decimals.
  public enum DecimalMark: String, Sendable, CaseIterable {
    case point = "."
    case comma = ","
  }

  /// The order of day and month.
  public var dateOrder: DateOrder?
  /// Which table, where there are several.
  public var table: Choice?
  /// The mark before the decimals.
  public var decimalMark: DecimalMark?

  /// Says as much as is given.
  public init(
    dateOrder: DateOrder? = nil, table: Choice? = nil, decimalMark: DecimalMark? = nil
  ) {
    (self.dateOrder, self.table, self.decimalMark) = (dateOrder, table, decimalMark)
  }
}
