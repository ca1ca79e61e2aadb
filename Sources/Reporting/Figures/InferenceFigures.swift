import Charts
import TextFormats

/// The figures of what is inferred about a group; none where inference was left out.
struct InferenceFigures {
  let group: GroupDocument
  let isSimulated: Bool

  /// At most two.
  var all: [CaptionedFigure] { [sensitivity, luck].compactMap { $0 } }

  /// The leads over the benchmark, a row a variation and a dot a strategy.
  private var sensitivity: CaptionedFigure? {
    guard let inferred = group.inference, let varied = inferred.sensitivity else { return nil }
    let variations = varied.variations.filter { $0.reason == nil }
    let others = group.strategies.enumerated().filter { $0.element.name != inferred.benchmark }
    let rows = variations.enumerated().map { place, variation in
      RowPlot.Row(
        label: variation.label,
        values: others.map { variation.lead(of: $0.element.name, over: inferred.benchmark) },
        isApart: place > 0 && variations[place - 1].kind != variation.kind)
    }
    let words = others.map { other in
      Self.words(of: other.element.name, over: inferred.benchmark, in: variations)
    }
    return figure(
      "sensitivity", title: "leads over \(inferred.benchmark) under other settings",
      alternative: "Dots, a row a variation: \(words.joined(separator: "; ")).",
      label: "Sharpe ratio less that of \(inferred.benchmark)", format: .number(decimals: 2),
      series: others.map { RowPlot.Series(name: $0.element.name, color: $0.offset) }, rows: rows,
      mark: .dots,
      caption:
        "One setting is changed at a time, for the whole group where it can be, on the dates that all strategies "
        + "have then; the first row is the run itself. Right of zero a strategy is ahead.")
  }

  /// `beta-timing ahead in 12 of 47 variations, by between -0.1 and 0.2`
  private static func words(
    of strategy: String, over benchmark: String, in variations: [ReportedVariation]
  ) -> String {
    let leads = variations.filter { !$0.isBase }
      .compactMap { $0.lead(of: strategy, over: benchmark) }
    guard let least = leads.min(), let most = leads.max() else {
      return "\(strategy) without leads"
    }
    let ahead = SurvivalInWords.text(survived: leads.count { $0 > 0 }, counted: leads.count)
    return "\(strategy) ahead in \(ahead), its lead between \(InferenceCells.signed(least)) and "
      + InferenceCells.signed(most)
  }

  /// The parts of each strategy's mean, a row a strategy.
  private var luck: CaptionedFigure? {
    let strategies = group.strategies.compactMap { strategy in
      strategy.inference?.luck.value.map { (strategy, $0) }
    }
    guard !strategies.isEmpty else { return nil }
    let parts = LuckPart.all.filter { part in
      strategies.contains { $0.1.parts.value(of: part.name) != nil }
    }
    let rows = strategies.map { strategy, luck in
      RowPlot.Row(
        label: strategy.name, values: parts.map { luck.parts.value(of: $0.name) })
    }
    let words = strategies.map { strategy, luck in Self.words(of: strategy, luck) }
    return figure(
      "luck", title: "what the mean \(group.measured.kind) return consists of",
      alternative: "Bars end to end, a row a strategy: \(words.joined(separator: "; ")).",
      label: "parts of the mean \(group.measured.kind) return, percent a year",
      format: .percent(decimals: 0),
      series: parts.map { RowPlot.Series(name: $0.words, color: $0.color) }, rows: rows,
      mark: .stackedBars,
      caption:
        "Parts that lost stand left of zero; the dot is at the sum, the mean \(group.measured.kind) return. Level, slope and "
        + "curvature are what changes of the yield curve gave, which nobody knew beforehand.")
  }

  private static func words(of strategy: StrategyDocument, _ luck: LuckEvidence) -> String {
    let percent = { (value: Double?) in InferenceCells.percent.text(of: value) + " %" }
    return "\(strategy.name) \(percent(strategy.mean)) in all, "
      + "\(percent(luck.parts.value(of: "carry"))) by carry, "
      + "\(percent(luck.withoutLevel.mean)) without the change of the level"
  }

  private func figure(
    _ kind: String, title: String, alternative: String, label: String, format: NumberFormat,
    series: [RowPlot.Series], rows: [RowPlot.Row], mark: RowPlot.Mark, caption: String
  ) -> CaptionedFigure? {
    let plot = RowPlot(
      name: "\(group.name)-\(kind)",
      title: "\(group.name): \(title)" + (isSimulated ? " (simulated market)" : ""),
      alternative: alternative, label: label, format: format, series: series, rows: rows,
      mark: mark)
    return plot.hasMarks ? CaptionedFigure(plot, caption: caption) : nil
  }
}
