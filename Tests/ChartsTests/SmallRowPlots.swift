import TestSupport

@testable import Charts

/// Plots of rows that tests draw.
enum SmallRowPlots {
  /// Two series in two rows, one value missing.
  static let dots = RowPlot(
    name: "leads", title: "Leads", alternative: "Dots.", label: "lead",
    format: .number(decimals: 1),
    series: [.init(name: "a", color: 0), .init(name: "b", color: 1)],
    rows: [
      .init(label: "as run", values: [0.5, -0.5]),
      .init(label: "later", values: [0.25, nil], isApart: true),
    ], mark: .dots)

  static let bars = RowPlot(
    name: "parts", title: "Parts", alternative: "Bars.", label: "percent a year",
    format: .percent(decimals: 0),
    series: (0..<10).map { .init(name: "part number \($0)", color: $0) },
    rows: (0..<4).map { row in
      .init(label: "strategy \(row)", values: (0..<10).map { 0.01 * Double($0 - 3 - row) })
    }, mark: .stackedBars)

  private static let many: RowPlot = {
    var draws = TestDraws(seed: 11)
    return RowPlot(
      name: "many", title: "Many rows", alternative: "Dots.", label: "lead",
      format: .number(decimals: 2),
      series: (0..<5).map { .init(name: "a strategy with a long name \($0)", color: $0) },
      rows: (0..<60).map { row in
        .init(
          label: "variation number \(row) of the settings of a group",
          values: (0..<5).map { _ in draws.uniform(-0.4, 0.1) }, isApart: row % 7 == 0)
      }, mark: .dots)
  }()

  /// Values that cannot be drawn beside one that can, and zero alone.
  private static let odd = RowPlot(
    name: "odd-rows", title: "Odd", alternative: "A dot.", label: "odd",
    format: .number(decimals: 0), series: [.init(name: "x", color: -1)],
    rows: [Double.nan, .infinity, -1e300, 0, 1e-9].map { .init(label: "", values: [$0]) },
    mark: .dots)

  static let empty = RowPlot(
    name: "no-rows", title: "None", alternative: "Nothing.", label: "none",
    format: .number(decimals: 0), series: [.init(name: "x", color: 0)],
    rows: [.init(label: "a", values: [nil])], mark: .stackedBars)

  static let hostile = RowPlot(
    name: "../rows\"><", title: attack, alternative: attack, label: attack,
    format: .number(decimals: 0), series: [.init(name: attack, color: 0)],
    rows: [.init(label: attack, values: [1])], mark: .dots)

  private static let attack = "</text><script>alert(1)</script>\" onload=\"x & \u{202E}\u{0}"

  static let all = [dots, bars, many, odd, empty, hostile]
}
