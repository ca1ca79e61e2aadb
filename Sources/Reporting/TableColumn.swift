/// One column of a table for people: a heading and a cell per row, already rounded.
struct TableColumn {
  /// Words stand left, numbers right.
  enum Side { case left, right }

  let heading: String
  let side: Side
  let cells: [String]
}
