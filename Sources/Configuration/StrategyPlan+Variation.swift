import Portfolios
public import Simulation
import TextFormats
import TimeSeries

extension StrategyPlan {
  /// The same strategy with one setting made otherwise, on the same paths, curves and series.
  ///
  /// The plan itself where the variation changes nothing of it (`Variation.changes`). A window or a
  /// burn-in that the sample is too short for is refused by the run, as the file's own would be.
  ///
  /// - Throws: when a strategy file may not have such a setting, as a delay of 251 days.
  public func varied(by variation: Variation) throws(ConfigurationError) -> StrategyPlan {
    guard let setting = variation.setting(for: file) else { return self }
    return resettled(as: try file.changed(by: [setting]))
  }

  /// The same assets, grid, delay, costs and measure with constant weights: what a timing strategy is
  /// compared with to see what its timing alone was worth.
  ///
  /// - Parameters:
  ///   - shares: the weight of each asset by its position in the market, such as a strategy's average
  ///     weights. They sum to one within 1e-9; what rounding has left over goes to the largest.
  ///   - row: the row at whose close the weights are first decided, such as a rule's first decision, which
  ///     must lie on the grid; nil for the end of the burn-in.
  /// - Throws: when the weights do not add up to one.
  public func holding(
    _ shares: [Double], decidingFrom row: Int? = nil
  ) throws(ConfigurationError) -> StrategyPlan {
    precondition(shares.count == market.names.count, "a share for each asset")
    let weights = zip(market.names, shares.addingUpToOne).map { name, share in
      JSONDocument.Member(name, LocatedValue.document(of: share))
    }
    let label = "constant weights"
    let rule: JSONDocument = ["type": "constant-weight", "weights": .object(weights)]
    var settings = [Setting(path: ["rule"], rule, shown: label)]
    if let row, let burnIn = burnIn(endingOn: row) {
      settings.append(Setting(path: ["rebalance", "burnIn"], .integer(burnIn), shown: label))
    }
    return resettled(as: try file.changed(by: settings), seeing: Observations([]))
  }

  /// Days or month ends before a row, as the schedule counts.
  private func burnIn(endingOn row: Int) -> Int? {
    switch schedule.unit {
    case .day: row
    case .month: market.calendar.monthEnds.firstIndex(of: row)
    }
  }
}

extension StrategyPlan {
  /// The run of this plan, given one of a plan that differs in delay or costs alone: what a rule decides
  /// depends on neither.
  public func run(deciding taken: RunRecord) throws(PlanError) -> RunRecord {
    do {
      return try Replay(
        market: market, schedule: schedule, delayDays: file.delayDays,
        cost: file.cost
      ).record(deciding: taken)
    } catch { throw .simulation(file: file.file, error) }
  }
}

extension [Double] {
  /// The same shares with what a long sum's rounding has left over added to the largest; others as they are.
  fileprivate var addingUpToOne: [Double] {
    let rest = 1 - reduce(0, +)
    guard abs(rest) <= 1e-9, let largest = indices.max(by: { abs(self[$0]) < abs(self[$1]) })
    else { return self }
    var shares = self
    shares[largest] += rest
    return shares
  }
}
