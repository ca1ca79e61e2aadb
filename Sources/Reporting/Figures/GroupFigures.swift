import Charts
import Performance
import TextFormats
import TimeSeries

/// The figures of a group of strategies; a strategy has the same color in all of them.
struct GroupFigures {
  let group: GroupDocument
  let series: [RunSeries.Strategy]
  let shading: RecessionShading

  /// In the order in which a reader asks.
  var all: [CaptionedFigure] {
    [cumulative, weights, drawdowns, calendarYears]
      + series.enumerated().flatMap { place, strategy in
        SignalFigures(strategy: strategy, color: place, shading: shading).all
      }
  }

  private func figure(
    _ kind: String, title: String, alternative: String, panels: [Charts.Panel], caption: String
  ) -> CaptionedFigure {
    CaptionedFigure(
      "\(group.name)-\(kind)", title: "\(group.name): \(title)", alternative: alternative,
      panels: panels,
      caption: caption, shading: shading)
  }

  private var cumulative: CaptionedFigure {
    let cell = StatisticText(of: "finalCumulativeStandardizedReturn").cell
    let ends = group.strategies.map {
      cell.text(of: $0.number("finalCumulativeStandardizedReturn"))
    }
    let lines = series.enumerated().map { place, strategy in
      // The sum is 0 at the close before the first period.
      Line(
        name: strategy.name,
        days: strategy.cumulative.isEmpty
          ? [] : [group.strategies[place].bust?.start ?? group.start] + strategy.periodDays,
        values: strategy.cumulative.isEmpty ? [] : [0] + strategy.cumulative,
        endLabel: ends[place], color: place)
    }
    let words = zip(series, ends).map { "\($0.name) ends at \($1)" }.joined(separator: ", ")
    return figure(
      "cumulative", title: "cumulative standardized \(group.measured.kind) returns",
      alternative: "Lines from \(group.start) to \(group.to): \(words).",
      panels: [
        Charts.Panel(
          label: "sum in whole-sample st.dev. (ex post)",
          format: .number(decimals: 0), lines: lines, height: 300, includesZero: true)
      ],
      caption:
        "The divisor is known only at the end (ex post): this is a report, never an input to a "
        + "decision. End values are those of the table.\(undefined)")
  }

  /// Which strategies have no line.
  private var undefined: String {
    let names = group.strategies.filter { $0.number("finalCumulativeStandardizedReturn") == nil }
      .map(\.name)
    let lost = group.strategies.compactMap { strategy in
      strategy.bust.map { " \(strategy.name) lost everything on \($0.day), where its line ends." }
    }.joined()
    return lost
      + (names.isEmpty ? "" : " Not defined, so without a line: \(names.joined(separator: ", ")).")
  }

  private var weights: CaptionedFigure {
    let panels = series.enumerated().map { place, strategy in
      let shown = strategy.weights.count == 2 ? Array(strategy.weights.prefix(1)) : strategy.weights
      let lines = shown.enumerated().map { asset, weights in
        Line(
          steps: weights, until: group.strategies[place].bust?.day ?? group.to, name: weights.name,
          color: shown.count == 1 ? place : asset)
      }
      return Charts.Panel(
        label: "\(strategy.name): weight, percent", format: .percent(decimals: 0), lines: lines,
        height: 90, includesZero: true)
    }
    let words = series.map { strategy in
      let first = strategy.weights.first.map {
        SeriesInWords.text(of: $0, named: "weight of \($0.name)")
      }
      return "\(strategy.name): \(first ?? "no weights")"
    }
    return figure(
      "weights", title: "weights through time",
      alternative: "Steps, a panel a strategy. \(words.joined(separator: "; ")).", panels: panels,
      caption:
        "As decided, from the close at which they were traded; drift until the next decision is not "
        + "drawn. Of two assets the first is drawn, and the other has the rest.")
  }

  private var drawdowns: CaptionedFigure {
    let falls = series.map { Drawdown.path(of: $0.values).map { -$0 } }
    let deepest = falls.compactMap { $0.min() }.min() ?? 0
    let panels = zip(series, falls).enumerated().map { place, shown in
      Charts.Panel(
        label: "\(shown.0.name): below the highest value so far, percent",
        format: .percent(decimals: 0),
        lines: [Line(name: "", days: shown.0.days, values: shown.1, color: place)], height: 90,
        limits: 1.05 * deepest...0)
    }
    let cell = StatisticText(of: "maximumDrawdown").cell
    let words = group.strategies.map {
      "\($0.name) at most \(cell.text(of: $0.number("maximumDrawdown"))) %"
    }
    return figure(
      "drawdowns", title: "drawdowns",
      alternative: "Lines at or below zero, a panel a strategy; largest falls: "
        + "\(words.joined(separator: ", ")).", panels: panels,
      caption: "Total value at every close against its running maximum, the first close included.")
  }

  private var calendarYears: CaptionedFigure {
    let returns = series.map { CalendarYearReturns(of: $0.values, on: $0.days).years }
    let all = returns.joined().map(\.totalReturn)
    // A twentieth more than the longest bars, which would otherwise seem cut off.
    let limits = 1.05 * min(0, all.min() ?? 0)...1.05 * max(0, all.max() ?? 0)
    let panels = zip(series, returns).enumerated().map { place, shown in
      let (strategy, years) = shown
      return Charts.Panel(
        label: "\(strategy.name): return, percent", format: .percent(decimals: 0),
        bars: [
          Bars(
            name: "", years: years.map(\.year), values: years.map(\.totalReturn), color: place)
        ], height: 90, limits: limits)
    }
    let words = zip(series, returns).map { strategy, years in
      let losses = years.count { $0.totalReturn < 0 }
      return "\(strategy.name) lost in \(losses) of \(String(counting: years.count, "year"))"
    }
    return figure(
      "years", title: "calendar-year returns",
      alternative: "Bars, a panel a strategy: \(words.joined(separator: ", ")).", panels: panels,
      caption: "Total returns, compounded daily; the first and the last year may be parts of one.")
  }
}

extension Line {
  /// A line of values that hold until the next one; the last holds until `end`.
  init(steps series: Series, until end: Day, name: String, color: Int) {
    let isOver = series.days.last.map { $0 >= end } ?? true
    self.init(
      name: name, days: series.days + (isOver ? [] : [end]),
      values: series.values + (isOver ? [] : series.values.suffix(1)), isStep: true, color: color)
  }
}
