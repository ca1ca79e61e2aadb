public import Simulation
public import TimeSeries

/// Finished runs that are compared with one another.
public struct GroupRuns: Sendable {
  /// The group's name.
  public let name: String
  /// Name of the asset whose return is subtracted, or `none`.
  public let excessOver: String
  /// Over what span each return runs.
  public let period: EvaluationPeriod
  /// The runs, in the order of the command line.
  public let strategies: [StrategyRun]
  /// What was joined or left out to get the members' days; a line each.
  public let dataNotes: [String]
  /// What a person should know of the group's data and runs before trusting its numbers.
  public let warnings: [Warning]

  /// The runs of a group, at least one.
  public init(
    name: String, excessOver: String, period: EvaluationPeriod, strategies: [StrategyRun],
    dataNotes: [String] = [], warnings: [Warning] = []
  ) {
    precondition(!strategies.isEmpty, "a group has a strategy")
    (self.name, self.excessOver, self.period) = (name, excessOver, period)
    (self.strategies, self.dataNotes, self.warnings) = (strategies, dataNotes, warnings)
  }

  /// The group with other runs of its members.
  func with(_ strategies: [StrategyRun]) -> GroupRuns {
    GroupRuns(
      name: name, excessOver: excessOver, period: period, strategies: strategies,
      dataNotes: dataNotes, warnings: warnings)
  }
}

extension GroupRuns {
  /// What the returns are measured against, in words.
  var measured: MeasuredReturns { MeasuredReturns(excessOver: excessOver) }
}
