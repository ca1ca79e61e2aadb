/// A row of a comparison: what is compared, and what each run has there.
struct ComparedRow {
  let labels: [String]
  let values: [String]
  /// One for each run but the first; none for settings.
  let differences: [String]

  init(_ labels: [String], values: [String], differences: [String] = []) {
    (self.labels, self.values, self.differences) = (labels, values, differences)
  }

  /// More runs than this stand below one another.
  private static let mostBeside = 4

  /// The rows as columns: up to four runs beside one another, more of them in rows of their own.
  static func columns(
    of rows: [ComparedRow], headings: [String], runs: [String], side: TableColumn.Side
  ) -> [TableColumn] {
    guard !rows.isEmpty else { return [] }
    return runs.count > mostBeside
      ? stacked(rows, headings, runs, side) : beside(rows, headings, runs, side)
  }

  private static func beside(
    _ rows: [ComparedRow], _ headings: [String], _ runs: [String], _ side: TableColumn.Side
  ) -> [TableColumn] {
    let labels = headings.enumerated().map { place, heading in
      TableColumn(heading: heading, side: .left, cells: rows.map { $0.labels[place] })
    }
    let values = runs.enumerated().map { place, run in
      TableColumn(heading: run, side: side, cells: rows.map { $0.values[place] })
    }
    guard !rows[0].differences.isEmpty else { return labels + values }
    let differences = runs.dropFirst().enumerated().map { place, run in
      TableColumn(
        heading: runs.count == 2 ? "difference" : "difference of \(run)", side: .right,
        cells: rows.map { $0.differences[place] })
    }
    return labels + values + differences
  }

  /// A label stands in the first of its rows alone.
  private static func stacked(
    _ rows: [ComparedRow], _ headings: [String], _ runs: [String], _ side: TableColumn.Side
  ) -> [TableColumn] {
    let blanks = Array(repeating: "", count: runs.count - 1)
    let labels = headings.enumerated().map { place, heading in
      TableColumn(
        heading: heading, side: .left, cells: rows.flatMap { [$0.labels[place]] + blanks })
    }
    let columns =
      labels + [
        TableColumn(heading: "run", side: .left, cells: rows.flatMap { _ in runs }),
        TableColumn(heading: "value", side: side, cells: rows.flatMap(\.values)),
      ]
    guard !rows[0].differences.isEmpty else { return columns }
    return columns + [
      TableColumn(
        heading: "difference", side: .right, cells: rows.flatMap { [""] + $0.differences })
    ]
  }
}
