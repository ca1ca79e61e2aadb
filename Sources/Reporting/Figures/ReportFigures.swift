import Charts
import TextFormats
import TimeSeries

/// The figures of a run: what `figures/` holds and the page shows.
struct ReportFigures: Sendable {
  /// A figure with the words below it.
  struct Captioned: Sendable {
    let figure: Figure
    let caption: String
  }

  /// The figures of each group, in the order of the report.
  let groups: [[Captioned]]
  /// The yield curve's history; nil where no curve was in use.
  let yields: Captioned?

  init(of report: StoredReport, series: RunSeries) {
    let shading = Shading(isSimulated: report.isSimulated)
    groups = report.groups.map { group in
      GroupFigures(
        group: group,
        series: group.strategies.compactMap { series.strategy($0.name, of: group.name) },
        shading: shading
      ).all
    }
    yields = series.yields.isEmpty ? nil : Self.yieldCurve(series.yields, shading: shading)
  }

  /// All of them.
  var all: [Figure] { (groups.joined() + [yields].compactMap { $0 }).map(\.figure) }

  private static func yieldCurve(_ yields: [Series], shading: Shading) -> Captioned {
    let lines = yields.enumerated().map { place, series in
      Line(
        name: "\(series.name) \(series.name == "1" ? "year" : "years")", days: series.days,
        values: series.values, color: place)
    }
    let figure = Figure(
      name: "yield-curve", title: "Zero-coupon yields at month ends",
      alternative: "Lines of zero-coupon yields at month ends: "
        + yields.map { Description.of($0, decimals: 2, named: "\($0.name) years") }
        .joined(separator: "; ") + ".",
      panels: [
        Charts.Panel(
          label: "yield, percent a year", format: .percent(decimals: 0), lines: lines, height: 240)
      ],
      shading: shading.spans, shadingName: shading.name)
    return Captioned(
      figure: figure,
      caption: "Zero-coupon yields at month ends, continuously compounded. \(shading.sentence)")
  }
}

/// What is shaded behind the figures of a run.
struct Shading {
  let isSimulated: Bool

  /// Recessions; none for a simulated market, which has none.
  var spans: [ClosedRange<Day>] { isSimulated ? [] : Recession.all.map(\.days) }
  var name: String { isSimulated ? "" : "NBER recessions" }

  /// What a caption says of it.
  var sentence: String {
    isSimulated
      ? "The market is simulated, so no recessions are shaded."
      : "Shaded: recessions as the NBER dates them, known only afterwards."
  }
}

/// Words for those who do not see a picture.
enum Description {
  /// `10 years from 6.66 % to 3.81 %, between 0.61 % and 15.12 %`
  static func of(_ series: Series, decimals: Int, named name: String) -> String {
    guard let first = series.values.first, let last = series.values.last,
      let least = series.values.min(), let most = series.values.max()
    else { return "\(name) without values" }
    let percent = { (value: Double) in
      CellText.percent(decimals: decimals).text(of: value) + " %"
    }
    return "\(name) from \(percent(first)) to \(percent(last)), between \(percent(least)) and "
      + percent(most)
  }
}
