/// The widths of labels that stand one above the other: sample, name, value.
struct LabelColumns {
  let name: Double
  let value: Double
  let isEmpty: Bool

  init(_ traces: [Trace]) {
    let labeled = traces.filter(\.isLabeled)
    let widths = { (texts: [String]) in
      texts.map { TextWidth.of($0, size: TextWidth.labelSize) }.max() ?? 0
    }
    name = min(widths(labeled.map(\.name)), LabelStyle.widestName)
    value = min(widths(labeled.compactMap(\.endLabel)), LabelStyle.widestName)
    isEmpty = labeled.isEmpty
  }

  /// From the start of the sample to the end of the value.
  var width: Double {
    guard !isEmpty else { return 0 }
    return LabelStyle.sample + LabelStyle.space + name + (value > 0 ? 10 + value : 0)
  }

  /// What the labels need right of the axes' box.
  var margin: Double { isEmpty ? 0 : (LabelStyle.leader + width + 3).rounded(.up) }
}
