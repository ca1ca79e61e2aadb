import Charts
import TextFormats
import TimeSeries

/// What one rule went by and what came of it.
struct SignalFigures {
  let strategy: RunSeries.Strategy
  let color: Int
  let shading: Shading

  /// At most one figure; none for a rule that goes by nothing.
  var all: [ReportFigures.Captioned] {
    if strategy.signals.isEmpty { return [] }
    return strategy.signals.allSatisfy({ $0.name.hasPrefix("beta of ") }) ? [betas] : [forecasts]
  }

  private var betas: ReportFigures.Captioned {
    let lines = strategy.signals.enumerated().map { place, series in
      Line(
        name: String(series.name.dropFirst("beta of ".count)), days: series.days,
        values: series.values, color: place)
    }
    let words = strategy.signals.map { series in
      let beta = CellText.number(decimals: 2)
      return "\(series.name) between \(beta.text(of: series.values.min())) and "
        + beta.text(of: series.values.max())
    }
    return captioned(
      title: "\(strategy.name): rolling betas on stocks",
      alternative: "Lines: \(words.joined(separator: "; ")).",
      panels: [
        Charts.Panel(
          label: "beta on stocks", format: .number(decimals: 1), lines: lines, includesZero: true)
      ],
      caption:
        "Slope of the bond’s daily return on the stock’s over the rule’s window, ending at each "
        + "close. The rule goes by its own bond’s.")
  }

  private var forecasts: ReportFigures.Captioned {
    let panels = strategy.signals.map { series in
      Charts.Panel(
        label: "\(series.name), percent", format: .percent(decimals: 1),
        lines: [
          Line(name: "", days: series.days, values: series.values, isStep: true, color: color)
        ],
        height: 100, includesZero: true)
    }
    let words = strategy.signals.map { Description.of($0, decimals: 2, named: $0.name) }
    return captioned(
      title: "\(strategy.name): "
        + strategy.signals.map(\.name).joined(separator: ", "),
      alternative: "Steps at each decision, a panel each: \(words.joined(separator: "; ")).",
      panels: panels,
      caption:
        "At each decision, for the holding period that begins there. What followed was known only at "
        + "its end; no decision uses it.")
  }

  private func captioned(
    title: String, alternative: String, panels: [Charts.Panel], caption: String
  ) -> ReportFigures.Captioned {
    ReportFigures.Captioned(
      figure: Figure(
        name: "\(strategy.name)-signals", title: title, alternative: alternative, panels: panels,
        shading: shading.spans, shadingName: shading.name),
      caption: "\(caption) \(shading.sentence)")
  }
}
