import Performance
import TextFormats
import TimeSeries

extension GroupReport {
  /// Number of the member that leads are measured against: the first with constant weights, or else the first, of
  /// those that do not lose everything.
  var benchmark: Int {
    let lasting = runs.strategies.indices.filter { common.lasts[$0] }
    return lasting.first { runs.strategies[$0].hasConstantWeights } ?? lasting.first ?? 0
  }

  /// For each member the cost at which its ratio falls to the benchmark's, both paying it.
  func breakEvenCosts(
    sensitivity: Sensitivity, background: GroupBackground
  ) -> [Result<Double, BreakEvenCost.Absent>] {
    runs.strategies.indices.map { member in
      guard member != benchmark else {
        return .failure(.undefined("it is the benchmark of its group"))
      }
      guard common.lasts[member] else {
        return .failure(.undefined(Undefined.lostEverything.description))
      }
      return Result { () throws(BreakEvenCost.Absent) in
        try BreakEvenCost.found(
          from: leadsByCost(of: member, in: sensitivity)
        ) { cost throws(BreakEvenCost.Absent) in
          try lead(of: member, atCost: cost, background: background)
        }
      }
    }
  }

  /// A member's lead at the costs that were tried, and at those of the run itself where all members have the
  /// same.
  private func leadsByCost(
    of member: Int, in sensitivity: Sensitivity
  ) -> [(cost: Double, lead: Double)] {
    var known = sensitivity.leadsByCost(of: member, over: benchmark)
    let costs = Set(runs.strategies.map(\.basisPoints))
    if let cost = costs.first, costs.count == 1,
      let lead = sensitivity.variations[0].outcome.value?.lead(of: member, over: benchmark)
    {
      known.append((cost, lead))
    }
    return known.sorted { $0.cost < $1.cost }
  }

  private func lead(
    of member: Int, atCost cost: Double, background: GroupBackground
  ) throws(BreakEvenCost.Absent) -> Double {
    let pair: GroupRuns
    do {
      pair = GroupRuns(
        name: runs.name, excessOver: runs.excessOver, period: runs.period,
        strategies: [
          try background.atCost(member, cost), try background.atCost(benchmark, cost),
        ])
    } catch { throw .undefined(error.description) }
    guard let ratios = ratios(of: pair), ratios.count == 2 else {
      throw .undefined("a Sharpe ratio is undefined at \(String(short: cost)) bp")
    }
    return ratios[0] - ratios[1]
  }

  /// Sharpe ratios of further runs on the periods of the group; fewer where one is undefined.
  private func ratios(of further: GroupRuns) -> [Double]? {
    guard
      let returns = try? CommonReturns(
        of: further, annualization: annualization, enteringFrom: start)
    else {
      return nil
    }
    let places = CommonPeriods(spans: [returns.spans, common.spans]).places(in: returns.spans)
    return returns.excess(places).compactMap { $0?.sharpeRatio.value }
  }
}

extension StrategyRun {
  /// Whether its rule is to hold the same weights at all times.
  var hasConstantWeights: Bool { resolved["rule"]?["type"]?.text == "constant-weight" }
}
