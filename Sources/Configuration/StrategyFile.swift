public import Simulation
public import TextFormats
public import TimeSeries

/// A strategy file after every check, with its defaults filled in.
public struct StrategyFile: Sendable {
  /// The file's name, as messages show it.
  public let file: String
  /// Unique in a run; lower-case letters, digits and hyphens.
  public let name: String
  /// The title that reports give beside the name.
  public let title: String
  /// Free text that the report carries.
  public let notes: String
  /// Strategies of the same group are compared with one another.
  public let group: String
  /// The days that are used.
  public let sample: Sample
  /// In the order of the file; names are unique.
  public let assets: [Asset]
  /// How the weights are decided.
  let rule: any Rule
  /// When they are decided.
  public let rebalance: RebalanceSchedule
  /// Closes from a decision to its trade; 0 trades at the close that was decided on.
  public let delayDays: Int
  /// Cost of every traded leg, in 1/10,000 of its value.
  public let basisPoints: Double
  /// Whether the first purchase is charged like every other trade.
  public let chargesEntry: Bool
  /// What returns are measured against, and over which span.
  public let evaluation: Evaluation
  /// How numbers are made from data.
  public let conventions: Conventions
  /// The keys under `conventions` that the file or an option gives; the others hold by default.
  public let statedConventions: [String]
  /// The file as resolved, every default written out; reading it gives the same strategy.
  public let resolved: JSONDocument
}

extension StrategyFile {
  /// The days that a strategy uses, both included; nil where the data set the limit.
  public struct Sample: Sendable, Hashable {
    /// The first day, or nil for the first that the data have.
    public let from: Day?
    /// The last day, or nil for the last that the data have.
    public let to: Day?
  }

  /// What the returns are measured by.
  public struct Evaluation: Sendable, Hashable {
    /// The asset whose return is subtracted from every return, or `nothing`.
    public let excessOver: String
    /// What `excessOver` says where nothing is subtracted.
    public static let nothing = "none"
    /// The span of one return in the statistics.
    public let period: EvaluationPeriod
  }

  /// Whether the rule holds the same weights at every decision.
  public var hasConstantWeights: Bool { rule is ConstantWeightRule }

  /// The rule in a sentence, for daily data.
  public var ruleInWords: String { ruleInWords(on: .day) }

  /// The rule in a sentence: what decides the weights, with every setting that moves them.
  ///
  /// - Parameter frequency: that of the data, whose days the windows count; nil where they are irregular.
  public func ruleInWords(on frequency: Frequency?) -> String {
    rule.sentence(in: self, on: frequency) + latenessInWords
  }

  /// The asset of that name.
  public func asset(named name: String) -> Asset? { assets.first { $0.name == name } }
}

extension StrategyFile: Hashable {
  /// Everything else is read from these.
  private var identity: [AnyHashable] { [file, resolved, statedConventions] }

  /// Whether two files resolve to the same.
  public static func == (left: StrategyFile, right: StrategyFile) -> Bool {
    left.identity == right.identity
  }

  /// Hashes what tells files apart.
  public func hash(into hasher: inout Hasher) { hasher.combine(identity) }
}
