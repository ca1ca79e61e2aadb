import Charts
import Simulation
import TimeSeries

/// What one rule went by and what came of it.
struct SignalFigures {
  let strategy: RunSeries.Strategy
  let color: Int
  let shading: RecessionShading

  /// At most one figure; none for a rule that goes by nothing.
  var all: [CaptionedFigure] {
    if strategy.signals.isEmpty { return [] }
    let bonds = strategy.signals.compactMap { SignalName.bond(ofBeta: $0.name) }
    return bonds.count == strategy.signals.count ? [betas(of: bonds)] : [forecasts]
  }

  private func betas(of bonds: [String]) -> CaptionedFigure {
    let lines = zip(bonds, strategy.signals).enumerated().map { place, beta in
      Line(name: beta.0, days: beta.1.days, values: beta.1.values, color: place)
    }
    let words = strategy.signals.map { series in
      let beta = CellText.number(decimals: 2)
      return "\(series.name) between \(beta.text(of: series.values.min())) and "
        + beta.text(of: series.values.max())
    }
    return figure(
      title: "\(strategy.name): rolling betas",
      alternative: "Lines: \(words.joined(separator: "; ")).",
      panels: [
        Charts.Panel(
          label: "beta on the rule’s stock asset", format: .number(decimals: 1), lines: lines,
          includesZero: true)
      ],
      caption:
        "Slope of the bond’s daily return on the stock asset’s over the rule’s window, ending at each "
        + "close. The rule goes by its own bond’s; another is shown beside it.")
  }

  private var forecasts: CaptionedFigure {
    let panels = strategy.signals.map { series in
      Charts.Panel(
        label: "\(series.name), percent", format: .percent(decimals: 1),
        lines: [
          Line(
            steps: series, until: strategy.days.last ?? Day(number: 0), name: "", color: color)
        ],
        height: 100, includesZero: true)
    }
    let words = strategy.signals.map { SeriesInWords.text(of: $0, named: $0.name) }
    return figure(
      title: "\(strategy.name): "
        + strategy.signals.map(\.name).joined(separator: ", "),
      alternative: "Steps at each decision, a panel each: \(words.joined(separator: "; ")).",
      panels: panels,
      caption:
        "At each decision. What followed is the return of the rule’s first asset over its second from that "
        + "close to the next decision’s, whatever the delay: known only then (ex post), no decision uses it."
    )
  }

  private func figure(
    title: String, alternative: String, panels: [Charts.Panel], caption: String
  ) -> CaptionedFigure {
    CaptionedFigure(
      "\(strategy.name)-signals", title: title, alternative: alternative, panels: panels,
      caption: caption, shading: shading)
  }
}
