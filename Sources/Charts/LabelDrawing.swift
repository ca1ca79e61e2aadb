/// Writes the labels of a panel's lines: at their ends, or in the list below.
struct LabelDrawing {
  private let traces: [Trace]
  private let row: Layout.Row
  private let layout: Layout

  init(_ traces: [Trace], row: Layout.Row, layout: Layout) {
    (self.traces, self.row, self.layout) = (traces.filter(\.isLabeled), row, layout)
  }

  func append(to markup: inout Markup) {
    if let list = row.list {
      for item in list.items {
        append(item.trace, x: item.x, y: item.y, columns: list.columns, to: &markup)
      }
    } else {
      appendAtEnds(to: &markup)
    }
  }

  private func appendAtEnds(to markup: inout Markup) {
    let columns = LabelColumns(traces)
    let ends = traces.map { $0.end.map { layout.place(of: $0, in: row) } }
    let wanted = ends.map { $0?.y ?? row.top }
    let places = LabelStack.spread(
      wanted, gap: LabelStyle.gap, within: (row.top + 6)...(row.bottom - 6))
    for (place, trace) in traces.enumerated() {
      if let end = ends[place] { appendLeader(from: end, to: places[place], to: &markup) }
      append(
        trace, x: layout.right + LabelStyle.leader, y: places[place] + 4, columns: columns,
        to: &markup)
    }
  }

  /// A thin line from the line's end to its label, where the two are apart.
  private func appendLeader(
    from end: (x: Double, y: Double), to y: Double, to markup: inout Markup
  ) {
    let isFar = layout.right - end.x > 3
    guard abs(end.y - y) > 2 || isFar else { return }
    let label = (x: layout.right + LabelStyle.leader - 1, y: y)
    let along = end.x < layout.right ? [(x: layout.right, y: end.y)] : []
    markup.strokes([[end] + along + [label]], style: isFar ? "leader far" : "leader")
  }

  /// The sample of the line (or the bars), the name and the value.
  private func append(
    _ trace: Trace, x: Double, y: Double, columns: LabelColumns, to markup: inout Markup
  ) {
    switch trace.mark {
    case .line:
      let sample = [(x: x, y: y - 4), (x: x + LabelStyle.sample, y: y - 4)]
      markup.strokes([sample], style: "key c\(trace.color)")
    case .bars:
      markup.rectangle(style: "b\(trace.color)", x: x + 3, y: y - 9, width: 10, height: 10)
    }
    let start = x + LabelStyle.sample + LabelStyle.space
    markup.text(cut(trace.name), style: "name", x: start, y: y)
    guard let value = trace.endLabel else { return }
    markup.text(cut(value), style: "value end", x: x + columns.width, y: y)
  }

  private func cut(_ text: String) -> String {
    TextWidth.cut(text, to: LabelStyle.widestName, size: TextWidth.labelSize)
  }
}
