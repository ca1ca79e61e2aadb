import Charts
import TimeSeries

/// The figures of a run: what `figures/` holds and the page shows.
struct ReportFigures: Sendable {
  /// The figures of each group, in the order of the report.
  let groups: [[CaptionedFigure]]
  /// The yield curve's history; nil where no curve was in use.
  let yields: CaptionedFigure?

  init(of report: ReportDocument, series: RunSeries) {
    let shading = RecessionShading(isSimulated: report.isSimulated)
    groups = report.groups.map { group in
      GroupFigures(
        group: group,
        series: group.strategies.compactMap { series.strategy($0.name, of: group.name) },
        shading: shading
      ).all + InferenceFigures(group: group, isSimulated: report.isSimulated).all
    }
    yields = series.yields.isEmpty ? nil : Self.yieldCurve(series.yields, shading: shading)
  }

  /// All of them.
  var all: [any Picture] { (groups.joined() + [yields].compactMap { $0 }).map(\.figure) }

  private static func yieldCurve(
    _ yields: [Series], shading: RecessionShading
  ) -> CaptionedFigure {
    let lines = yields.enumerated().map { place, series in
      Line(
        name: "\(series.name) \(series.name == "1" ? "year" : "years")", days: series.days,
        values: series.values, color: place)
    }
    let words = yields.map { SeriesInWords.text(of: $0, named: "\($0.name)-year yield") }
    return CaptionedFigure(
      "yield-curve", title: "Zero-coupon yields at month ends",
      alternative: "Lines of zero-coupon yields at month ends: \(words.joined(separator: "; ")).",
      panels: [
        Charts.Panel(
          label: "yield, percent a year", format: .percent(decimals: 0), lines: lines, height: 240)
      ],
      caption: "Zero-coupon yields at month ends, continuously compounded.", shading: shading)
  }
}
