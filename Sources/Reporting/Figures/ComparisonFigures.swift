import Charts
import Performance
import TimeSeries

/// The same strategy of several runs in one picture, on the dates that the runs have in common.
struct ComparisonFigures {
  /// How many runs are drawn; more lines than that nobody can tell apart.
  static let mostRuns = 10

  private let comparison: Comparison
  private let series: [RunSeries]
  private let shading: RecessionShading

  /// Reads the series of the runs that are drawn.
  init(of comparison: Comparison) throws(StoredRunError) {
    self.comparison = comparison
    var series: [RunSeries] = []
    for run in comparison.runs.prefix(Self.mostRuns) {
      series.append(try run.series([.periods, .daily]))
    }
    self.series = series
    shading = RecessionShading(isSimulated: comparison.runs.contains { $0.report.isSimulated })
  }

  /// Cumulative returns and drawdowns of a group, a panel a strategy and a line a run.
  func figures(of group: ComparedGroup) -> [CaptionedFigure] {
    guard let sample = group.sample else { return [] }
    return [cumulative(group, on: sample), drawdowns(group, on: sample)]
  }

  private func cumulative(_ group: ComparedGroup, on sample: CommonSample) -> CaptionedFigure {
    let panels = panels(
      of: group, label: "sum in whole-sample st.dev. (ex post)",
      format: .number(decimals: 0)
    ) { strategy, member in
      let spans = strategy.periodSpans(
        from: member.strategies.first { $0.name == strategy.name }?.bust?.start ?? member.start)
      let places = sample.recomputed.map { $0.places(in: spans) } ?? Array(spans.indices)
      let excess = ExcessReturns(
        values: places.map { strategy.periodExcess[$0] }, periodsPerYear: member.periodsPerYear)
      let sums = (try? excess.cumulativeStandardized.get()) ?? []
      let days = places.map { strategy.periodDays[$0] }
      return sums.isEmpty ? ([], []) : ([sample.start] + days, [0] + sums)
    }
    return figure(
      of: group, "cumulative", title: "cumulative standardized \(group.measured.kind) returns",
      panels: panels,
      caption: "Over each run’s standard deviation in the common sample, known only at the end.")
  }

  private func drawdowns(_ group: ComparedGroup, on sample: CommonSample) -> CaptionedFigure {
    let panels = panels(
      of: group, label: "below the highest value so far, percent", format: .percent(decimals: 0)
    ) { strategy, _ in
      let places = strategy.days.places(from: sample.start, through: sample.to)
      let falls = Drawdown.path(of: strategy.values[places]).map { -$0 }
      return (Array(strategy.days[places]), falls)
    }
    return figure(
      of: group, "drawdowns", title: "drawdowns", panels: panels,
      caption: "Daily values from the close of \(sample.start) on.")
  }

  /// What a run's strategy is drawn as.
  private typealias Drawing = (RunSeries.Strategy, GroupDocument) -> (
    days: [Day], values: [Double]
  )

  private func panels(
    of group: ComparedGroup, label: String, format: NumberFormat, drawing: Drawing
  ) -> [Charts.Panel] {
    group.strategies.map { strategy in
      Charts.Panel(
        label: "\(strategy.name): \(label)", format: format,
        lines: lines(of: strategy, drawing: drawing), height: 180, includesZero: true)
    }
  }

  /// A line for each run that has the strategy.
  private func lines(of strategy: MatchedStrategy, drawing: Drawing) -> [Line] {
    series.enumerated().compactMap { place, run in
      guard let member = strategy.members[place],
        let report = comparison.runs[place].report.groups.first(where: { $0.name == member.group }),
        let own = run.strategy(member.result.name, of: member.group)
      else { return nil }
      let (days, values) = drawing(own, report)
      return Line(name: comparison.names[place], days: days, values: values, color: place)
    }
  }

  private func figure(
    of group: ComparedGroup, _ kind: String, title: String, panels: [Charts.Panel], caption: String
  ) -> CaptionedFigure {
    let drawn =
      comparison.runs.count > series.count
      ? " Drawn are the first \(series.count) of \(comparison.runs.count) runs." : ""
    return CaptionedFigure(
      "\(group.name)-\(kind)", title: "\(group.name): \(title)",
      alternative:
        "A panel a strategy (\(group.strategies.map(\.name).joined(separator: ", "))), a line "
        + "a run (\(comparison.names.prefix(series.count).joined(separator: ", "))).",
      panels: panels, caption: caption + drawn, shading: shading)
  }
}
