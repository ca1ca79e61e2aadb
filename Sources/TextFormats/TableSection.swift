/// One table within a text: its title, its header and its rows.
struct TableSection {
  /// The line above the header; nil where none stands there.
  let title: String?
  let header: TableHeader
  /// The lines of its rows, counted from 0.
  let rows: [Int]
  /// How many fields each row has.
  let width: Int
  /// Whether an empty field ends each row, for which the header has no name.
  let hasTrailingDelimiter: Bool
  /// Numbers that the text above names as codes of missing ones.
  var missingCodes: [Double]
}
