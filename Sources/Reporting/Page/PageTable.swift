/// A table as its template takes it.
struct PageTable {
  struct Heading {
    let text: String
    let isNumber: Bool
  }

  struct Cell {
    let text: String
    let label: String
    let isFirst: Bool
    let isNumber: Bool
  }

  struct Row { let cells: [Cell] }

  let caption: String?
  let headings: [Heading]
  let rows: [Row]

  /// - Parameter columns: the first one names the rows.
  init(_ columns: [TableColumn], caption: String? = nil) {
    self.caption = caption
    headings = columns.map { Heading(text: $0.heading, isNumber: $0.side == .right) }
    rows = (0..<(columns.first?.cells.count ?? 0)).map { row in
      Row(
        cells: columns.enumerated().map { place, column in
          Cell(
            text: column.cells[row], label: column.heading, isFirst: place == 0,
            isNumber: column.side == .right)
        })
    }
  }
}
