import Performance
import Simulation
import TextFormats
import TimeSeries

/// What made the numbers of a group's table, a sentence a line. Nothing that changes a number is left out.
struct ConventionNotes {
  let group: GroupReport
  let conventions: ReportConventions
  let market: MarketDescription

  /// The lines, in the order in which a reader asks.
  var lines: [String] {
    [excess, annualized, cumulative, timing, weights, bonds, data] + group.runs.dataNotes
      + remarks
  }

  private var excess: String {
    let span =
      switch group.runs.period {
      case .day: "day"
      case .month: "month"
      case .rebalance: "holding period"
      }
    return "Returns: simple, in excess of \(group.runs.excessOver), one a \(span); "
      + "sample: periods ending \(group.from) to \(group.to), the first from the close of \(group.start)."
  }

  private var annualized: String {
    let count = Self.short(group.periodsPerYear)
    return "Mean and standard deviation (divisor n - 1) annualized with \(count) periods a year "
      + "(annualization: \(conventions.annualizationText)); Sharpe = mean / st.dev.; no compounding."
  }

  private var cumulative: String {
    "cum.std. = sum of the excess returns over their whole-sample standard deviation: an ex-post figure, "
      + "no decision uses it."
  }

  private var timing: String {
    let delays = Self.distinct(group.strategies) { strategy in
      strategy.run.delayDays == 0
        ? "traded at the close that was decided on (delayDays 0)"
        : "traded \(String(counting: strategy.run.delayDays, "close")) after the decision"
    }
    let costs = Self.distinct(group.strategies) {
      "\(Self.plain($0.run.basisPoints)) basis points on every traded leg"
    }
    return "Execution: \(delays). Costs: \(costs)."
  }

  private var weights: String {
    let holds = Self.distinct(group.strategies) { strategy in
      let schedule = strategy.run.schedule
      let every =
        schedule.every == 1 ? "every \(schedule.unit)" : "every \(schedule.every) \(schedule.unit)s"
      let between = schedule.hold == .drift ? "drifting in between" : "reset every month end"
      return "decided \(every) after a burn-in of \(schedule.burnIn), \(between)"
    }
    return
      "Weights: \(holds). avg. weight: of the asset named; turnover: decisions a year times half "
      + "the mean absolute change of weights, drift ignored. max.DD: largest fall of the daily value."
  }

  private var bonds: String {
    "Bonds: return \(conventions.bondReturn), yields below one year by \(conventions.shortEnd); "
      + "days joined by \(conventions.alignment)."
  }

  private var data: String { "Data: \(market.summary)." }

  /// What happened to strategies that a reader must know, with the names it holds for.
  private var remarks: [String] {
    let all = group.strategies.flatMap { strategy in
      remarks(on: strategy).map { (text: $0, name: strategy.run.name) }
    }
    return Self.gathered(all).map { text, names in
      let isCommon = names.count > 1 && names.count == group.strategies.count
      return "\(isCommon ? "All" : names.joined(separator: ", ")): \(text)."
    }
  }

  private func remarks(on strategy: StrategyReport) -> [String] {
    let record = strategy.run.record
    var remarks: [String] = []
    if case .failure(let reason) = strategy.summary.sharpeRatio {
      remarks.append("no Sharpe ratio, \(reason)")
    }
    if record.undecided > 0 {
      remarks.append(
        "\(String(counting: record.undecided, "time")) the rule had no answer and the weights in force "
          + "were kept")
    }
    if record.pendingAtEnd > 0 {
      remarks.append(
        "\(String(counting: record.pendingAtEnd, "decision")) still to be traded when the data ended"
      )
    }
    if let dropped = droppedPart(of: record) { remarks.append(dropped) }
    return remarks
  }

  private func droppedPart(of record: RunRecord) -> String? {
    let days = record.calendar.days
    guard let last = days.last, let end = record.gridRows.last, days[end] < last else { return nil }
    return "the part period from \(days[end]) to \(last) is dropped"
  }

  /// A sentence when all strategies share it, or each with the names it holds for.
  private static func distinct(
    _ strategies: [StrategyReport], _ sentence: (StrategyReport) -> String
  ) -> String {
    let sentences = gathered(strategies.map { (sentence($0), $0.run.name) })
    if sentences.count == 1 { return sentences[0].text }
    return sentences.map { "\($0.names.joined(separator: ", ")): \($0.text)" }
      .joined(separator: "; ")
  }

  /// Equal texts once, with the names they come with, in the order of their first names.
  private static func gathered(
    _ pairs: [(text: String, name: String)]
  ) -> [(text: String, names: [String])] {
    var gathered: [(text: String, names: [String])] = []
    for pair in pairs {
      if let place = gathered.firstIndex(where: { $0.text == pair.text }) {
        gathered[place].names.append(pair.name)
      } else {
        gathered.append((pair.text, [pair.name]))
      }
    }
    return gathered
  }

  /// A setting as a person would write it: `0`, `2.5`.
  static func plain(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : value.description
  }

  /// A number without needless decimals: `252`, `249.16`.
  private static func short(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(fixed: value, decimals: 2)
  }
}
