import Glibc
import TestSupport
import TimeSeries

@testable import Charts

/// Figures that tests draw.
enum SmallFigures {
  /// Two lines over one year.
  static let plain = Figure(
    name: "small", title: "Growth of 1", alternative: "Bonds end above stocks.",
    panels: [
      Panel(
        label: "Value", format: .number(decimals: 0),
        lines: [
          Line(name: "bonds", days: days(0, 365), values: [1, 2], endLabel: "2.00"),
          Line(name: "stocks", days: days(0, 100, 365), values: [1, 0, 1.5], isStep: true),
        ], height: 100)
    ], shading: [Day(number: -50)...Day(number: 73)], shadingName: "NBER recessions")

  /// Figures of everything that may come: many lines, bars, odd numbers, odd names, nothing.
  static let all = [
    plain, tenLines(days: 250, name: "ten"), tenLines(days: 13_000, name: "long"), bars, odd, empty,
    hostile, short,
  ]

  /// Ten random walks that end near each other.
  static func tenLines(days count: Int, name: String) -> Figure {
    var draws = TestDraws(seed: 7)
    let days = (0..<count).map { Day(number: Int32($0 + 4000)) }
    let lines = (0..<10).map { place in
      var value = 1.0
      let values = days.map { _ in
        value *= 1 + draws.uniform(-0.01, 0.01)
        return value
      }
      return Line(
        name: place == 4 ? "a name too long for the margin of a drawing" : "strategy \(place)",
        days: days, values: values, endLabel: "1,234.56\(place)", isStep: place == 3)
    }
    let panels = [Panel(label: "Growth of 1", format: .number(decimals: 0), lines: lines)]
    return Figure(
      name: name, title: "Ten lines", alternative: "Ten lines.", panels: panels,
      shading: [days[20]...days[40], Day(number: 0)...Day(number: 10)], shadingName: "recessions")
  }

  private static let years = Array(1964...2023)
  private static let returns = years.map { sin(Double($0)) / 3 }
  private static let bars = Figure(
    name: "bars", title: "Calendar-year returns", alternative: "Bars.",
    panels: [
      Panel(
        label: "All", format: .percent(decimals: 0),
        bars: (0..<3).map { Bars(name: "strategy \($0)", years: years, values: returns) }),
      Panel(
        label: "One", format: .percent(decimals: 0),
        bars: [Bars(name: "", years: years + [0], values: returns + [1])], height: 60),
    ])

  /// A panel for each kind of odd numbers.
  static let odd = Figure(
    name: "odd", title: "Odd", alternative: "Odd numbers.",
    panels: oddValues.map { name, values in
      let line = Line(
        name: name, days: (0..<Int32(values.count)).map { Day(number: 30 * $0) }, values: values,
        endLabel: "0.1")
      return Panel(label: name, format: .percent(decimals: 0), lines: [line], height: 60)
    })

  private static let oddValues: [(String, [Double])] = [
    ("one point", [3.5]), ("constant", [1, 1, 1]), ("zeros", [0, 0, 0, 0]), ("empty", []),
    ("undefined", [.nan, .infinity, -.infinity]), ("gaps", [.nan, 1, .nan, 2, 3, .infinity]),
    ("tiny", [1e-9, -1e-9, 2e-9]), ("huge", [1e9, -1e9]), ("beyond", [1e200, 1, 2, -1e308]),
    ("least", [.leastNonzeroMagnitude, 0]), ("near", [1e9, 1e9 + 1]), ("span", [1e150, -1e150, 0]),
  ]

  static let empty = Figure(
    name: "empty", title: "Empty", alternative: "Nothing.",
    panels: [Panel(label: "Value", format: .number(decimals: 2))])

  /// A figure whose every text attacks.
  static let hostile: Figure = {
    let attack = "</text></svg><script>alert('1')</script>\" onload=\"x\u{202E}&\u{0}"
    let line = Line(name: attack, days: days(0, 400), values: [1, 2], endLabel: attack)
    let panel = Panel(
      label: attack, format: .number(decimals: 0), lines: [line],
      bars: [Bars(name: "債券 אג״ח", years: [1970], values: [1])])
    return Figure(
      name: "../a b\"><", title: attack, alternative: attack, panels: [panel],
      shading: [Day(number: 3)...Day(number: 9)], shadingName: attack)
  }()

  /// Two days at the ends of the calendar of numbers, where arithmetic on days would overflow.
  static let endless = Figure(
    name: "endless", title: "Endless", alternative: "Two points.",
    panels: [
      Panel(
        label: "Value", format: .number(decimals: 0),
        lines: [Line(name: "all", days: days(Int32.min, Int32.max), values: [1, 2])])
    ])

  private static let short = Figure(
    name: "short", title: "Two days", alternative: "Two points.",
    panels: [
      Panel(
        label: "Value", format: .number(decimals: 0),
        lines: [Line(name: "two", days: days(18_000, 18_001), values: [-1, 2])])
    ])

  private static func days(_ numbers: Int32...) -> [Day] { numbers.map(Day.init(number:)) }
}
