import TextFormats

/// How tables about inference show their numbers.
enum InferenceCells {
  static let ratio = CellText.number(decimals: 4)
  static let percent = CellText.percent(decimals: 4)
  static let statistic = CellText.number(decimals: 2)
  static let probability = CellText.probability

  /// A column of words.
  static func words(_ heading: String, _ cells: [String]) -> TableColumn {
    TableColumn(heading: heading, side: .left, cells: cells)
  }

  /// A column of numbers.
  static func numbers(_ heading: String, _ cell: CellText, _ values: [Double?]) -> TableColumn {
    TableColumn(heading: heading, side: .right, cells: values.map(cell.text))
  }

  /// A column of texts of numbers whose heading narrow print has in lines that end at blanks and hyphens.
  static func stacked(_ heading: String, _ cells: [String]) -> TableColumn {
    var lines = [""]
    for letter in heading {
      if letter != " " { lines[lines.count - 1].append(letter) }
      if letter == " " || letter == "-" { lines.append("") }
    }
    return TableColumn(
      heading: heading, side: .right, cells: cells, stacked: lines.filter { !$0.isEmpty })
  }

  /// A difference with its sign.
  static func signed(_ difference: Double?) -> String {
    guard let difference else { return CellText.undefined }
    let text = ratio.text(of: difference)
    return text.hasPrefix("-") ? text : "+" + text
  }

  /// What a note says of numbers that are undefined: each reason once, with the names it holds for.
  static func undefined(_ reasons: [(name: String, reason: String?)]) -> [String] {
    gathered(reasons).map { reason, names in
      "\(CellText.undefined) (\(names.joined(separator: ", "))): not defined, \(reason)."
    }
  }

  /// What a note says of strategies that a table has no room for.
  static func leftOut(_ reasons: [(name: String, reason: String?)]) -> [String] {
    let all = gathered(reasons).map { reason, names in
      "\(names.joined(separator: ", ")) (\(reason))"
    }
    return all.isEmpty ? [] : ["Left out: \(all.joined(separator: "; "))."]
  }

  /// Each reason once, with the names it holds for.
  private static func gathered(
    _ reasons: [(name: String, reason: String?)]
  ) -> [(reason: String, names: [String])] {
    var gathered: [(reason: String, names: [String])] = []
    for case (let name, let reason?) in reasons {
      if let place = gathered.firstIndex(where: { $0.reason == reason }) {
        if !gathered[place].names.contains(name) { gathered[place].names.append(name) }
      } else {
        gathered.append((reason, [name]))
      }
    }
    return gathered
  }
}

/// A number of inference: its name in CSV files, and how tables show it.
struct InferenceColumn<Row>: Sendable {
  let key: String
  private let heading: String
  private let cell: CellText
  private let value: @Sendable (Row) -> Double?

  init(
    _ key: String, _ heading: String, _ cell: CellText,
    _ value: @escaping @Sendable (Row) -> Double?
  ) {
    (self.key, self.heading, self.cell, self.value) = (key, heading, cell, value)
  }

  /// A table's column.
  func column(of rows: [Row]) -> TableColumn {
    InferenceCells.numbers(heading, cell, rows.map(value))
  }

  /// A cell of a CSV file, unrounded.
  func csv(of row: Row) -> CSVCell { .number(value(row)) }
}
