import Performance
import TextFormats

extension Statistic {
  /// All statistics: a new one is an entry here, and reports, schemas, tables, comparisons and lists have it.
  static let all = ofReturns + ofTrading

  /// What was earned.
  static let ofReturns: [Statistic] = [
    .number(
      "mean", "mean %", .percent(decimals: 4), Column(place: 1, heading: ["Mean", "(%)"]),
      "Annualized mean of the returns above excessOver (total ones where that is none), a decimal."
    ) { $0.summary.mean },
    .number(
      "standardDeviation", "st.dev. %", .percent(decimals: 4),
      Column(place: 2, heading: ["St. dev.", "(%)"]),
      "Annualized standard deviation of the same returns; null for a single one.",
      schema: JSONSchema.nullable(JSONSchema.number(atLeast: 0))
    ) { $0.summary.standardDeviation },
    .undefinable(
      "sharpeRatio", "Sharpe", .number(decimals: 4),
      Column(place: 3, heading: ["Sharpe", "ratio"]), "Mean over standard deviation."
    ) { $0.summary.sharpeRatio },
    .undefinable(
      "finalCumulativeStandardizedReturn", "cum.std.", .number(decimals: 3),
      Column(place: 4, heading: ["Cum. std.", "return"]),
      "Sum of the same returns over their whole-sample deviation."
    ) { $0.summary.finalCumulativeStandardizedReturn },
  ]

  /// What was traded, and how often; average weights come before it.
  static let ofTrading: [Statistic] = [
    .number(
      "turnover", "decided %", .percent(decimals: 2),
      Column(place: 6, heading: ["Decided", "(%)"]),
      "Decisions a year times half the mean sum of absolute changes of weights.",
      schema: JSONSchema.number(atLeast: 0)
    ) { $0.turnover },
    .traded(
      "tradedPerYear", "turnover %", .percent(decimals: 2),
      Column(place: 5, heading: ["Turn-", "over", "(%)"]),
      "Half of what was traded, over value, a year."
    ) { $0.tradedPerYear },
    .traded(
      "costPerYear", "cost a year %", .percent(decimals: 4), nil, "Costs over value, a year."
    ) { $0.costPerYear },
    .number(
      "maximumDrawdown", "max.DD %", .percent(decimals: 2),
      Column(place: 7, heading: ["Max.", "drawdown", "(%)"]),
      "Largest fall of the daily value from its running maximum, a positive decimal.",
      schema: JSONSchema.number(atLeast: 0)
    ) { $0.summary.maximumDrawdown },
    .count("decisions", "Decisions that were taken.") { $0.trading?.decisions },
    .count(
      "decisionsEarning", "Decisions that earn a reported return.", heading: "decisions earning"
    ) { $0.decisionsEarning },
    .count("undecided", "Days on which the rule had too short a history.") {
      $0.trading?.undecided
    },
    .count(
      "pendingAtEnd", "Decisions that were not traded before the data ended.",
      heading: "pending at end"
    ) { $0.trading?.pendingAtEnd },
    .count("rolls", "Exchanges of aged bonds for new ones.") { $0.trading?.rolls },
  ]

  /// The statistic of that name; nil where there is none.
  static func named(_ key: String) -> Statistic? { byKey[key] }

  private static let byKey = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })
}
