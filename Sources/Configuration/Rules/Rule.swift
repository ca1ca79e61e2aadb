import Instruments
import Simulation
import Strategies
import TimeSeries

/// A rule of strategy files: the keys of its object, what of them goes together, what it may hold and see, its
/// sentence, and the strategy that decides. Each stands in a file of its own; `StrategyFile.rules` lists them.
protocol Rule: Sendable, Hashable {
  /// Its `type`, and its keys with their ranges, defaults and texts.
  static var schema: Record { get }

  /// Whether it forecasts months, and so decides by the month.
  static var decidesByMonth: Bool { get }

  /// Notes what is right by itself and wrong together.
  static func check(_ diagnostics: inout Contradictions)

  /// The rule of an object whose single values are checked; nil where any is missing or unreadable.
  init?(_ value: LocatedValue)

  /// The assets that it may hold, in the order in which its settings name them.
  var assets: [String] { get }

  /// The assets whose returns it looks at.
  var observedAssets: [String] { get }

  /// Maturities of the yields that it looks at, in years.
  var yieldMaturities: [Double] { get }

  /// How much history counts; nil where none does.
  var window: EstimationWindow? { get }

  /// What else it looks at, with how late it sees it where the file says.
  var otherLags: [(description: String, path: String, lag: PublicationLag?)] { get }

  /// What it may see, in the order in which its strategy takes the columns.
  func observations(on market: RuleMarket) -> [ObservedSeries]

  /// What decides, seeing the columns of `observations`.
  func strategy(seeing columns: [Panel.Column], on market: RuleMarket) -> any Strategy

  /// What decides the weights, with every setting that moves them.
  ///
  /// - Parameter frequency: that of the data, whose days the windows count; nil where they are irregular.
  func sentence(in file: StrategyFile, on frequency: Frequency?) -> String

  /// What it went by in a run and what came of it, to be looked at afterwards.
  func signals(of record: RunRecord, by plan: StrategyPlan) -> [Series]
}

extension Rule {
  static var decidesByMonth: Bool { false }
  static func check(_ diagnostics: inout Contradictions) {}
  var observedAssets: [String] { assets }
  var yieldMaturities: [Double] { [] }
  var window: EstimationWindow? { nil }
  var otherLags: [(description: String, path: String, lag: PublicationLag?)] { [] }
  func signals(of record: RunRecord, by plan: StrategyPlan) -> [Series] { [] }

  /// Whether another rule is the same with the same settings.
  func isEqual(to other: any Rule) -> Bool { (other as? Self) == self }
}

extension StrategyFile {
  /// Every rule that a file may name.
  static let rules: [any Rule.Type] = [
    ConstantWeightRule.self, TrailingMeanRule.self, SlopeTimingRule.self, BetaTimingRule.self,
  ]

  static var ruleSchemas: [Record] {
    var schemas: [Record] = []
    for rule in rules { schemas.append(rule.schema) }
    return schemas
  }

  /// The rules that forecast months, and so decide by the month.
  static var monthlyRules: [String] {
    var names: [String] = []
    for rule in rules where rule.decidesByMonth { names += [rule.schema.type].compactMap(\.self) }
    return names
  }

  /// The rule that an object's `type` names.
  static func rule(_ value: LocatedValue) -> (any Rule)? {
    guard let type = ruleType(value["type"].text) else { return nil }
    return type.init(value)
  }

  /// The rule of that `type`.
  static func ruleType(_ name: String?) -> (any Rule.Type)? {
    rules.first { $0.schema.type == name }
  }
}
