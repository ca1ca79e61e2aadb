/// One column of a table for people: a heading and a cell per row, already rounded.
struct TableColumn {
  /// Words stand left, numbers right.
  enum Side { case left, right }

  let heading: String
  let side: Side
  let cells: [String]
  /// The heading in short lines, as narrow print has it.
  let stacked: [String]

  init(heading: String, side: Side, cells: [String], stacked: [String]? = nil) {
    (self.heading, self.side, self.cells) = (heading, side, cells)
    self.stacked = stacked ?? [heading]
  }
}
