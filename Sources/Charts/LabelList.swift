/// Labels below a panel, in one column or two, from the highest line end to the lowest.
struct LabelList {
  /// A label's trace and the place of its baseline's start.
  struct Item {
    let trace: Trace
    let x: Double
    let y: Double
  }

  let items: [Item]
  let columns: LabelColumns
  let bottom: Double

  /// - Parameters:
  ///   - top: of the list.
  ///   - width: of the drawing, which decides whether two columns fit.
  init(_ traces: [Trace], top: Double, width: Double) {
    let columns = LabelColumns(traces)
    let labeled = traces.filter(\.isLabeled)
    let order = labeled.enumerated().sorted {
      ($0.element.end?.y ?? 0, $0.offset) < ($1.element.end?.y ?? 0, $1.offset)
    }
    let across = 2 * columns.width + 24 <= width && labeled.count > 1 ? 2 : 1
    let rows = (labeled.count + across - 1) / across
    items = order.enumerated().map { place, item in
      Item(
        trace: item.element, x: place < rows ? 2 : width / 2 + 4,
        y: top + 12 + Double(place % max(rows, 1)) * LabelStyle.gap)
    }
    self.columns = columns
    bottom = top + Double(rows) * LabelStyle.gap + 2
  }
}
