import Configuration
import Econometrics
import Instruments
import Performance
import Simulation
import TextFormats
import TimeSeries

/// Times the event loop: rules on a market whose returns are ready, a strategy-day at a time.
struct SimulationBenchmarks {
  private static let budget = 0.1e-6

  let market: MarketFiles
  /// Folder of the shipped strategies.
  let strategies: String

  func measure() throws -> [Measurement] {
    let monthly = ["rebalance.unit=\"month\"", "rebalance.burnIn=3"]
    return try [
      time("constant weight, monthly", plan("fixed-forty", monthly)),
      time("constant weight, daily", plan("fixed-forty")) {
        try checkSharpeRatio($1, of: "fixed-forty")
      },
      time("beta timing, daily", plan("beta-timing")) {
        try checkBetas($1, on: $0)
        try checkSharpeRatio($1, of: "beta-timing")
      },
    ]
  }

  private func time(
    _ work: String, _ plan: StrategyPlan,
    checking check: (StrategyPlan, RunRecord) throws -> Void = { _, _ in }
  ) throws -> Measurement {
    let record = try plan.run()
    try checkGrowth(record, on: plan.market)
    try check(plan, record)
    let days = plan.market.calendar.days.count
    let sample = try ProcessorClock.time(per: Double(days)) { try plan.run() }
    return Measurement(
      "a strategy-day: \(work)", sample, in: .nanoseconds, budget: Self.budget,
      note: "\(String(grouped: days)) days")
  }

  private func plan(_ name: String, _ settings: [String] = []) throws -> StrategyPlan {
    let file = name + ".json"
    let strategy = try StrategyFile(
      reading: FileContents(of: strategies + "/" + file).bytes, file: file,
      settings: settings.map { try Setting(parsing: $0) })
    let set = try StrategySet([strategy])
    let inputs = try MarketInputs.files(
      in: market.folder, yieldFile: nil, factorFile: nil, needs: MarketNeeds(of: set))
    return try RunPlan(set, on: inputs).groups[0].strategies[0]
  }
}

extension SimulationBenchmarks {
  /// From one decision to the next a portfolio grows by the sum of share times growth of each asset.
  private func checkGrowth(_ record: RunRecord, on market: Market) throws(BenchmarkError) {
    for (decision, end) in zip(record.decisions, record.gridRows.dropFirst()) {
      var growth = 0.0
      for (share, path) in zip(decision.shares, market.paths) {
        growth += share * (1 + path.totalReturn(from: decision.row, to: end))
      }
      let values = (
        start: record.values[decision.row - record.firstRow],
        end: record.values[end - record.firstRow]
      )
      try require("growth to \(market.calendar.days[end])", values.end / values.start, is: growth)
    }
  }

  /// The bond's weight is 0.4 less the slope of its return on the stock market's over 63 days.
  private func checkBetas(_ record: RunRecord, on plan: StrategyPlan) throws {
    let paths = plan.held.map { plan.market.paths[$0].returns.dropFirst() }  // bond, stock
    let betas = try OrdinaryLeastSquares.rollingSlopes(of: paths[0], on: paths[1], window: 63)
    for decision in record.decisions {
      guard let beta = betas[decision.row - 1] else {
        throw BenchmarkError.differs(what: "a decision was made without a beta")
      }
      let weight = decision.shares[plan.held[0]]
      try require("weight on \(plan.market.calendar.days[decision.row])", weight, is: 0.4 - beta)
    }
    guard case .lecture = market.origin else { return }
    let last = record.decisions.last?.shares[plan.held[0]]
    try require("the last weight", last, is: 0.4 - LectureAnswers.lastBeta)
  }

  private func checkSharpeRatio(_ record: RunRecord, of name: String) throws(BenchmarkError) {
    guard case .lecture = market.origin, let known = LectureAnswers.sharpeRatios[name] else {
      return
    }
    let excess = ExcessReturns(values: record.excessReturns, periodsPerYear: 252)
    try require("Sharpe ratio of \(name)", try? excess.sharpeRatio.get(), is: known)
  }
}
