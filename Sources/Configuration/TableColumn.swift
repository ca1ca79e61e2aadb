public import TextFormats

/// A column of a user's file, and what the strategy says of the file where it leaves its form open.
public struct TableColumn: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// Its name in the header.
  public let name: String
  /// The order of day and month, which of several tables, the decimal mark: each nil when the file settles it.
  public let hints: TableHints

  /// A column by its name.
  public init(_ name: String, hints: TableHints = TableHints()) {
    (self.name, self.hints) = (name, hints)
  }

  /// A column of a file that leaves nothing open.
  public init(stringLiteral name: String) { self.init(name) }

  /// Its name.
  public var description: String { name }

  /// What sentences call it: its name, and its table where one of several is chosen.
  var label: String {
    switch hints.table {
    case nil: name
    case .number(let number)?: "\(name) of table \(number)"
    case .title(let title)?: "\(name) of \(title)"
    }
  }
}

extension TableColumn {
  /// The column that an asset of the type `series` names; nil when there is none.
  init?(_ asset: LocatedValue) {
    guard let name = asset["column"].text else { return nil }
    let table = asset["table"]
    self.init(
      name,
      hints: TableHints(
        dateOrder: asset["dateOrder"].word(),
        table: table.integer.map { .number($0) } ?? table.text.map { .title($0) },
        decimalMark: asset["decimalMark"].word()))
  }
}
