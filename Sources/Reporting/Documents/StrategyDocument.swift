import Performance
import Simulation
import TextFormats
import TimeSeries

/// One strategy's results, as a report has them; numbers are decimals, annualized where a year is meant.
struct StrategyDocument: Sendable {
  /// The average weight that tables show.
  struct WeightShown: Sendable, DocumentObject {
    let asset: String
    let weight: Double

    static let fields = ObjectFields<Self>(
      .init("asset", .text, \.asset, "The asset."),
      .init("weight", .number, \.weight, "Its average weight, a share of the value."),
      make: Self.init)
  }

  let name: String
  let title: String
  let notes: String
  let rule: String
  /// Nil in reports of older programs, like the next but one and two.
  let assets: [String]?
  let firstDecision: Day?
  let delayDays: Int?
  let costBasisPoints: Double?
  /// Nil for strategies that last.
  let bust: BustReport?
  private let ofReturns: [NamedStatistic]
  let averageWeights: [(name: String, value: Double)]
  let weightShown: WeightShown?
  private let ofTrading: [NamedStatistic]
  /// Nil where inference was left out.
  let inference: StrategyEvidence?
  /// Nil in reports of older programs, and in those that only print their tables.
  let otherConventions: [ToolStatistics]?
}

extension StrategyDocument: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("name", .text, \.name, "The strategy's name."),
    .init("title", .text, \.title, "Its title."),
    .init("notes", .text, \.notes, "What its author says of it."),
    .init("rule", .text, \.rule, "The rule in a sentence."),
    .optional("assets", .list(.text), \.assets, "Each asset and what it is, in words."),
    .init(
      "firstDecision", .nullable(.day), \.firstDecision, "Day of its first decision, or null."),
    .optional("delayDays", .count, \.delayDays, "Closes from a decision to its trade."),
    .optional(
      "costBasisPoints", .number(atLeast: 0), \.costBasisPoints, "Cost of each traded leg."),
    .optional(
      "bust", .object, \.bust,
      "The end of a strategy that lost everything: its statistics are of its own periods; absent for the others."
    ),
    .statistics(Statistic.ofReturns, \.ofReturns),
    .init(
      "averageWeights", .table(of: .number), \.averageWeights,
      "Mean weight of each asset over the decisions that earn a reported return."),
    .init(
      "weightShown", .nullable(.object), \.weightShown,
      "The average weight that tables show; null where there is none.", absent: nil),
    .statistics(Statistic.ofTrading, \.ofTrading),
    .embedded(\.inference, if: "sharpeStandardError"),
    .optional(
      "otherConventions", .list(.object), \.otherConventions,
      "The numbers that other tools would print."), make: Self.init)
}

extension StrategyDocument {
  /// An evaluated strategy.
  init(
    of strategy: StrategyReport, shown: WeightShown?, evidence: StrategyEvidence?, isWhole: Bool
  ) {
    let (run, sample) = (strategy.run, strategy.sample)
    (name, title, notes, rule) = (run.name, run.title, run.notes, run.rule)
    assets = run.assets.map(\.description)
    firstDecision = run.record.decisions.first.map { run.record.calendar.days[$0.row] }
    (delayDays, costBasisPoints) = (run.delayDays, run.basisPoints)
    bust = strategy.bust
    ofReturns = Statistic.ofReturns.compactMap { $0.named(on: sample) }
    averageWeights = strategy.namedAverageWeights
    weightShown = shown
    ofTrading = Statistic.ofTrading.compactMap { $0.named(on: sample) }
    inference = evidence
    otherConventions = isWhole ? strategy.otherConventions.value.map(ToolStatistics.init) : nil
  }

  /// Every number that says what was earned, held or traded, in the report's order.
  var statistics: [NamedStatistic] {
    (bust.map { [NamedStatistic("bust.periods", .count($0.periods))] } ?? []) + ofReturns
      + averageWeights.map { NamedStatistic("averageWeights.\($0.name)", .number($0.value)) }
      + ofTrading
  }

  /// A statistic; missing where an older program did not write it.
  func value(of key: String) -> StatisticValue {
    (ofReturns + ofTrading).first { $0.name == key }?.value ?? .missing
  }

  /// A statistic as a number; nil where it is undefined.
  func number(_ key: String) -> Double? { value(of: key).number }

  var mean: Double? { number("mean") }
  var standardDeviation: Double? { number("standardDeviation") }
  var sharpeRatio: Double? { number("sharpeRatio") }

  /// The name as tables show it: a strategy that lost everything is marked.
  var shownName: String { bust == nil ? name : name + BustReport.mark }
}

/// The numbers of daily total returns as another tool would print them.
struct ToolStatistics: Sendable {
  let tool: String
  let version: String
  let sharpeRatio: Undefinable<Double>
  let volatility: Undefinable<Double>
  let annualReturn: Undefinable<Double>
  let maximumDrawdown: Undefinable<Double>
}

extension ToolStatistics: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("tool", .text, \.tool, "The tool's name."),
    .init("version", .text, \.version, "The version whose rule it is."),
    .undefinable("sharpeRatio", .number, \.sharpeRatio, "Its annualized Sharpe ratio."),
    .undefinable(
      "volatility", .number, \.volatility, "Its annualized standard deviation, a decimal."),
    .undefinable("annualReturn", .number, \.annualReturn, "Its annual return, a decimal."),
    .undefinable(
      "maximumDrawdown", .number, \.maximumDrawdown, "Its largest fall, a positive decimal."),
    make: Self.init)
}

extension ToolStatistics {
  init(_ other: OtherConventions) {
    let (tool, statistics) = (other.convention, other.statistics)
    self.init(
      tool: tool.tool, version: tool.version, sharpeRatio: Undefinable(statistics.sharpeRatio),
      volatility: Undefinable(statistics.volatility),
      annualReturn: Undefinable(statistics.annualReturn),
      maximumDrawdown: Undefinable(statistics.maximumDrawdown))
  }
}
