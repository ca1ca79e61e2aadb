public import Simulation
public import TextFormats
public import TimeSeries

/// A strategy file after every check, with its defaults filled in.
public struct StrategyFile: Sendable, Hashable {
  /// The file's name, as messages show it.
  public let file: String
  public let name: String
  public let title: String
  public let notes: String
  /// Strategies of the same group are compared with one another.
  public let group: String
  public let sample: Sample
  /// In the order of the file; names are unique.
  public let assets: [Asset]
  public let rule: Rule
  public let rebalance: RebalanceSchedule
  /// Closes from a decision to its trade; 0 trades at the close that was decided on.
  public let delayDays: Int
  /// Cost of every traded leg, in 1/10,000 of its value.
  public let basisPoints: Double
  public let evaluation: Evaluation
  public let conventions: Conventions
  /// The keys under `conventions` that the file or an option gives; the others hold by default.
  public let statedConventions: [String]
  /// The file as resolved, every default written out; reading it gives the same strategy.
  public let resolved: JSONDocument
}

extension StrategyFile {
  /// The days that a strategy uses, both included; nil where the data set the limit.
  public struct Sample: Sendable, Hashable {
    public let from: Day?
    public let to: Day?
  }

  /// What the returns are measured by.
  public struct Evaluation: Sendable, Hashable {
    /// The asset whose return is subtracted from every return.
    public let excessOver: String
    public let period: EvaluationPeriod
  }

  /// The asset of that name.
  public func asset(named name: String) -> Asset? { assets.first { $0.name == name } }
}
