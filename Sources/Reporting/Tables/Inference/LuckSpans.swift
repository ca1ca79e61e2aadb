/// The parts of the strategies' mean excess returns in spans of the sample: a row a part, a column a span.
struct LuckSpans {
  private typealias Row = (strategy: String, spans: [LuckEvidence.Span], part: LuckPart?)

  /// The spans of the group, each with the number of its periods.
  private let spans: [(name: String, periods: Int)]
  private let rows: [Row]

  /// The spans of some kind; nil where no strategy has any.
  init?(
    of strategies: [(strategy: StrategyDocument, luck: LuckEvidence)],
    _ kind: KeyPath<LuckEvidence, [LuckEvidence.Span]>
  ) {
    var spans: [(name: String, periods: Int)] = []
    for span in strategies.flatMap({ $0.luck[keyPath: kind] })
    where !spans.contains(where: { $0.name == span.name }) {
      spans.append((span.name, span.periods))
    }
    if spans.isEmpty { return nil }
    self.spans = spans
    rows = strategies.flatMap { strategy, luck in
      let parts = LuckPart.all.filter { luck.parts.value(of: $0.name) != nil }
      return (parts.map(Optional.init) + [nil]).map { part in
        (strategy.name, luck[keyPath: kind], part)
      }
    }
  }

  /// How many periods the spans have together.
  var periods: Int { spans.map(\.periods).reduce(0, +) }

  /// The table; its first row counts the periods.
  var columns: [TableColumn] {
    [
      InferenceCells.words("strategy", ["all"] + rows.map(\.strategy)),
      InferenceCells.words("part", ["periods"] + rows.map { $0.part?.words ?? "mean" }),
    ]
      + spans.map { span in
        TableColumn(
          heading: span.name, side: .right,
          cells: [CellText.count.text(of: Double(span.periods))]
            + rows.map { Self.cell($0, span.name) })
      }
  }

  /// The part of a row in a span; empty where the strategy has none.
  private static func cell(_ row: Row, _ span: String) -> String {
    guard let span = row.spans.first(where: { $0.name == span }) else { return "" }
    guard let part = row.part else { return InferenceCells.percent.text(of: span.mean) }
    return span.parts.value(of: part.name).map { InferenceCells.percent.text(of: $0) } ?? ""
  }
}
