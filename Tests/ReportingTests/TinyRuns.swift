import Instruments
import Portfolios
import Simulation
import Strategies
import TestSupport
import TextFormats
import TimeSeries

@testable import Reporting

/// Runs of a few days that a person can work out with pencil and paper.
enum TinyRuns {
  /// 30 January to 8 February 1999, weekends included: month ends at row 1 alone, as February is not over.
  static let days = (0..<10).map { Day(iso: "1999-01-30")!.advanced(by: $0) }
  static let risky = [0.1, -0.05, 0.02, 0.03, -0.04, 0.05, 0.01, -0.02, 0.06]
  static let safe = [0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01]

  /// Takes the listed shares of the risky asset, one a decision, the last for ever.
  struct Listed: Strategy {
    let decided: Panel.Column
    let shares: [Double]

    func targetWeights(knowing history: History) -> Weights? {
      let number = history.values(of: decided).count - 1
      return .timing(
        shares[min(number, shares.count - 1)], in: InstrumentID(0), funding: InstrumentID(1))
    }
  }

  /// A run that holds `shares[i]` of the risky asset from row i on, and the rest in the safe one.
  static func run(
    named name: String = "listed", shares: [Double] = [0.5], every: Int = 1, burnIn: Int = 0,
    unit: RebalanceSchedule.Unit = .day, delay: Int = 0, basisPoints: Double = 0,
    days: [Day] = days, risky: [Double] = risky, safe: [Double] = safe, title: String? = nil,
    assets: [AssetInWords] = [
      AssetInWords(name: "risky", words: "a stock"), AssetInWords(name: "safe", words: "a bill"),
    ], names: [String] = ["risky", "safe"],
    resolved: JSONDocument? = nil
  ) throws -> StrategyRun {
    var panel = Panel()
    let counted = panel.add(Series(name: "days", days: days, values: days.map { _ in 0 }))
    let schedule = RebalanceSchedule(every: every, unit: unit, burnIn: burnIn)
    let record = try Simulator(
      rule: Listed(decided: counted, shares: shares),
      market: Market(
        calendar: TradingCalendar(days: days), names: names,
        paths: [AssetPath(compounding: risky), AssetPath(compounding: safe)],
        benchmark: InstrumentID(1)),
      observations: panel, schedule: schedule, delayDays: delay,
      cost: TradingCost(basisPoints: basisPoints)
    ).run(keepingFills: true)
    return StrategyRun(
      name: name, title: title ?? name, record: record, held: [0, 1],
      rule: "listed shares", assets: assets, schedule: schedule,
      delayDays: delay, basisPoints: basisPoints,
      resolved: resolved ?? ["name": .string(name)])
  }

  /// Returns that are exact in binary: 1/4, -1/2 and 1 for the risky asset, 0 for the safe one.
  static func exact(
    named name: String = "exact", shares: [Double] = [1], every: Int = 1, delay: Int = 0
  ) throws -> StrategyRun {
    try run(
      named: name, shares: shares, every: every, delay: delay, days: Array(days[..<4]),
      risky: [0.25, -0.5, 1], safe: [0, 0, 0])
  }

  /// The report of runs as it is read back.
  static func stored(_ runs: [StrategyRun]) throws -> ReportDocument {
    ReportDocument(of: try report(runs))
  }

  /// A background with nothing in it but what is given for the first strategy.
  static func background(
    of report: Report, signals: [Series] = [], yields: [Series] = []
  ) -> RunBackground {
    var all: [[[Series]]] = report.groups.map { $0.strategies.map { _ in [] } }
    all[0][0] = signals
    return RunBackground(signals: all, yields: yields)
  }

  static func group(
    _ runs: [StrategyRun], period: EvaluationPeriod = .day, dataNotes: [String] = []
  ) throws -> GroupReport {
    try GroupReport(
      GroupRuns(
        name: "tiny", excessOver: "safe", period: period, strategies: runs, dataNotes: dataNotes),
      annualization: .days(252))
  }

  static let conventions = ReportConventions(
    annualization: .days(252), shortEnd: "line", bondReturn: "aged", alignment: "span",
    regression: "monthly")

  static func report(
    _ runs: [StrategyRun], period: EvaluationPeriod = .day,
    market: MarketDescription = .simulated(seed: 7), options: JSONDocument = [:]
  ) throws -> Report {
    try Report(
      of: [GroupRuns(name: "tiny", excessOver: "safe", period: period, strategies: runs)],
      market: market, conventions: conventions, options: options, engineVersion: "0.1.0")
  }
}
