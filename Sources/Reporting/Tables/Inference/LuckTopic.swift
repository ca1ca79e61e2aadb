import TextFormats

/// What the strategies' mean excess returns consist of, and what they are without the change of the yields' level.
struct LuckTopic: InferenceTopic {
  static let file = "luck"
  static let words = "luck"
  static let heading = ["strategy", "span", "part", "periods", "value"]

  typealias Part = (name: String, value: Double?)

  private let group: GroupDocument
  private let strategies: [(strategy: StrategyDocument, luck: LuckEvidence)]
  private let reasons: [(name: String, reason: String?)]

  init?(of group: GroupDocument, in report: ReportDocument) {
    strategies = group.strategies.compactMap { strategy in
      strategy.inference?.luck.value.map { (strategy, $0) }
    }
    guard !strategies.isEmpty else { return nil }
    reasons = group.strategies.map { ($0.name, $0.inference?.luck.reason) }
    self.group = group
  }

  var tables: [InferenceTable] {
    let whole = InferenceTable(
      "luck: parts of the mean \(group.measured.kind) return",
      sentences: strategies.compactMap { LuckSentence(of: $0, $1)?.text },
      columns: columns, notes: notes)
    return [whole] + [byDecade, byTrend].compactMap { $0 }
  }

  private var byDecade: InferenceTable? {
    LuckSpans(of: strategies, \.decades).map { spans in
      InferenceTable(
        "luck: parts of the mean \(group.measured.kind) return by decade", columns: spans.columns,
        notes: ["Percent a year. \(Self.sums)"], isDetail: true)
    }
  }

  private var byTrend: InferenceTable? {
    LuckSpans(of: strategies, \.levelTrend).map { spans in
      let left = group.periods - spans.periods
      let early =
        left > 0
        ? " \(String(grouped: left)) of \(String(counting: group.periods, "period")) are in neither: for these the "
          + "level of twelve months before is not known." : ""
      return InferenceTable(
        "luck: parts of the mean \(group.measured.kind) return when the level of yields rose and fell",
        columns: spans.columns,
        notes: [
          "Percent a year. \(Self.sums) rising, falling: the sign of the level's change over the twelve months "
            + "before each period's end, known only then (ex post).\(early)"
        ], isDetail: true)
    }
  }

  var rows: [[CSVCell]] {
    strategies.flatMap { strategy, luck in
      let all: [Part] =
        [("mean", strategy.mean)] + luck.parts
        + [
          ("meanWithoutLevel", luck.withoutLevel.mean),
          ("sharpeRatioWithoutLevel", luck.withoutLevel.sharpeRatio.value),
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
  private var columns: [TableColumn] {
    let parts = LuckPart.all.filter { part in
      strategies.contains { $0.luck.parts.value(of: part.name) != nil }
    }
    let names = parts.map(\.words) + ["mean", "mean without level", "Sharpe ratio without level"]
    return [InferenceCells.words("part, percent a year", names)]
      + strategies.map { strategy, luck in
        let cells = parts.map { Self.cell(luck.parts.value(of: $0.name)) }
        let rest = [strategy.mean, luck.withoutLevel.mean].map(InferenceCells.percent.text)
        return TableColumn(
          heading: strategy.name, side: .right,
          cells: cells + rest + [InferenceCells.ratio.text(of: luck.withoutLevel.sharpeRatio.value)]
        )
      }
  }

  private static func cell(_ value: Double?) -> String {
    value.map { InferenceCells.percent.text(of: $0) } ?? ""
  }

  private static let sums = "The parts add up to the mean."

  private var notes: [String] {
    [
      "\(Self.sums) Each is what the assets held gave of it, at the shares held, \(group.measured.areTotal ? "" : "less what \(group.excessOver) gave of it, ")annualized, in "
        + "percent.\(bills) "
        + "carry: the yield earned if no yield changed; roll-down: what a bond gains as it comes nearer to its "
        + "end on an unchanged curve; level, slope, curvature: what changes of the curve of these fixed shapes "
        + "gave; remainder: what is left. The shapes are fixed beforehand, not estimated.",
      "without level: the same returns less what the change of the level earned in each period; which of it was "
        + "luck only hindsight tells (ex post). Taking out the level takes out risk, too, and most of "
        + "it where bonds are all that is held: nobody could have earned this ratio; do not compare it with the "
        + "strategy's own.",
    ] + InferenceCells.leftOut(reasons)
  }

  /// Why bills lose where returns are measured against them.
  private var bills: String {
    !group.measured.areTotal
      && strategies.contains { $0.luck.parts.value(of: "bills") != nil }
      ? " A Treasury bill has no part but bills: where returns are measured against one, bills are those held less "
        + "that one, and carry, stocks and the rest are before funding." : ""
  }
}
