import TextFormats

/// What the strategies' mean excess returns consist of, and what they are without the change of the yields' level.
struct LuckTopic: InferenceTopic {
  static let file = "luck"
  static let heading = ["strategy", "span", "part", "periods", "value"]

  typealias Part = (name: String, value: Double?)

  private let group: StoredReport.Group
  private let strategies: [(strategy: StoredReport.Strategy, luck: StoredLuck)]
  private let reasons: [(name: String, reason: String?)]

  init?(of group: StoredReport.Group, in report: StoredReport) {
    strategies = group.strategies.compactMap { strategy in
      strategy.luck.map { (strategy, $0) }
    }
    guard !strategies.isEmpty else { return nil }
    reasons = group.strategies.map { ($0.name, $0.luck == nil ? $0.luckReason : nil) }
    self.group = group
  }

  var tables: [InferenceTable] {
    let spans = [
      InferenceTable(
        "parts of the mean excess return by decade", columns: table(of: \.decades),
        notes: ["Percent a year. \(Self.sums)"], isDetail: true),
      InferenceTable(
        "parts of the mean excess return when the level of yields rose and fell",
        columns: table(of: \.levelTrend),
        notes: [
          "Percent a year. rising, falling: the sign of the level's change over the twelve months before each "
            + "period's end, known only then (ex post). \(Self.sums)"
        ], isDetail: true),
    ]
    return [InferenceTable("parts of the mean excess return", columns: whole, notes: notes)]
      + spans.filter { $0.columns.count > 2 }
  }

  var rows: [[CSVCell]] {
    strategies.flatMap { strategy, luck in
      let all: [Part] =
        [("mean", strategy.mean)] + luck.parts
        + [
          ("meanWithoutLevel", luck.meanWithoutLevel),
          ("sharpeRatioWithoutLevel", luck.sharpeRatioWithoutLevel),
        ]
      let spans = (luck.decades + luck.levelTrend).flatMap { span in
        lines(of: [("mean", span.mean)] + span.parts, strategy.name, span.name, span.periods)
      }
      return lines(of: all, strategy.name, "all", group.periods) + spans
    }
  }

  private func lines(
    of parts: [Part], _ strategy: String, _ span: String, _ periods: Int
  ) -> [[CSVCell]] {
    parts.map { part in
      [.text(strategy), .text(span), .text(part.name), .count(periods), .number(part.value)]
    }
  }

  /// A row a part, a column a strategy; empty where a strategy cannot have the part.
  private var whole: [TableColumn] {
    let parts = LuckPart.all.filter { part in
      strategies.contains { $0.luck.parts.value(of: part.name) != nil }
    }
    let names = parts.map(\.words) + ["mean", "mean without level", "Sharpe ratio without level"]
    return [InferenceCells.words("part, percent a year", names)]
      + strategies.map { strategy, luck in
        let cells = parts.map { Self.cell(luck.parts.value(of: $0.name)) }
        let rest = [strategy.mean, luck.meanWithoutLevel].map(InferenceCells.percent.text)
        return TableColumn(
          heading: strategy.name, side: .right,
          cells: cells + rest + [InferenceCells.ratio.text(of: luck.sharpeRatioWithoutLevel)])
      }
  }

  /// A row for each strategy's parts, a column a span.
  private func table(of spans: KeyPath<StoredLuck, [StoredLuck.Span]>) -> [TableColumn] {
    let shown = strategies.flatMap { strategy, luck in
      (LuckPart.all.filter { luck.parts.value(of: $0.name) != nil }.map(Optional.init) + [nil])
        .map { (strategy: strategy.name, luck: luck, part: $0) }
    }
    var names: [String] = []
    for span in strategies.flatMap({ $0.luck[keyPath: spans] }) where !names.contains(span.name) {
      names.append(span.name)
    }
    return [
      InferenceCells.words("strategy", shown.map(\.strategy)),
      InferenceCells.words("part", shown.map { $0.part?.words ?? "mean" }),
    ]
      + names.map { name in
        TableColumn(
          heading: name, side: .right,
          cells: shown.map { row in
            guard let span = row.luck[keyPath: spans].first(where: { $0.name == name }) else {
              return ""
            }
            guard let part = row.part else { return Self.short.text(of: span.mean) }
            return span.parts.value(of: part.name).map { Self.short.text(of: $0) } ?? ""
          })
      }
  }

  private static let short = CellText.percent(decimals: 2)

  private static func cell(_ value: Double?) -> String {
    value.map { InferenceCells.percent.text(of: $0) } ?? ""
  }

  private static let sums = "The parts add up to the mean."

  private var notes: [String] {
    [
      "\(Self.sums) They are differences from \(group.excessOver), annualized, in percent. "
        + "carry: the yield earned if no yield changed; roll-down: what a bond gains as it comes nearer to its "
        + "end on an unchanged curve; level, slope, curvature: what changes of the curve of these fixed shapes "
        + "gave; remainder: what is left. The shapes are fixed beforehand, not estimated.",
      "without level: the same returns less what the change of the level earned in each period; which of it was "
        + "luck only hindsight tells (ex post).",
    ] + InferenceCells.undefined(reasons)
  }
}
