import TextFormats

/// What a report says of one strategy.
enum StrategyReportSchema {
  static let strategy =
    JSONSchema.object(
      identity + statistics + trading + counts + shown + InferenceSchema.strategy, isOpen: true)
    + JSONSchema.reasons(
      besideNullOf: ["sharpeRatio", "finalCumulativeStandardizedReturn"]
        + InferenceSchema.undefinable)

  private static let identity: [JSONSchemaProperty] = [
    .init("name", JSONSchema.text, "The strategy's name."),
    .init("title", JSONSchema.text, "Its title."),
    .init("notes", JSONSchema.text, "What its author says of it."),
    .init("rule", JSONSchema.text, "The rule in a sentence."),
    .init(
      "firstDecision", JSONSchema.nullable(JSONSchema.day), "Day of its first decision, or null."),
    .init(
      "delayDays", JSONSchema.wholeNumber(atLeast: 0), "Closes from a decision to its trade.",
      isRequired: false),
    .init(
      "costBasisPoints", JSONSchema.number(atLeast: 0), "Cost of each traded leg.",
      isRequired: false),
  ]

  private static let statistics: [JSONSchemaProperty] = [
    .init(
      "mean", JSONSchema.numberOrNull,
      "Annualized mean of the returns above excessOver (total ones where that is none), a decimal."),
    .init(
      "standardDeviation", JSONSchema.nullable(JSONSchema.number(atLeast: 0)),
      "Annualized standard deviation of the same returns; null for a single one."),
    .init("sharpeRatio", JSONSchema.numberOrNull, "Mean over standard deviation."),
    .init(
      "sharpeRatioReason", JSONSchema.text, "Why the ratio is undefined.", isRequired: false),
    .init(
      "finalCumulativeStandardizedReturn", JSONSchema.numberOrNull,
      "Sum of the same returns over their whole-sample deviation."),
    .init(
      "finalCumulativeStandardizedReturnReason", JSONSchema.text, "Why the sum is undefined.",
      isRequired: false),
    .init(
      "maximumDrawdown", JSONSchema.number(atLeast: 0),
      "Largest fall of the daily value from its running maximum, a positive decimal."),
  ]

  private static let trading: [JSONSchemaProperty] = [
    .init(
      "averageWeights", JSONSchema.table(of: JSONSchema.number),
      "Mean weight of each asset over the decisions that earn a reported return."),
    .init(
      "turnover", JSONSchema.number(atLeast: 0),
      "Decisions a year times half the mean sum of absolute changes of weights."),
    .init(
      "tradedPerYear", JSONSchema.number(atLeast: 0),
      "Half of what was traded, over value, a year.",
      isRequired: false),
    .init(
      "costPerYear", JSONSchema.number(atLeast: 0), "Costs over value, a year.", isRequired: false),
  ]

  /// What is there for tables alone.
  private static let shown: [JSONSchemaProperty] = [
    .optional(
      "bust", bust,
      "The end of a strategy that lost everything: its statistics are of its own periods; absent for the others."
    ),
    .optional(
      "assets", JSONSchema.list(of: JSONSchema.text), "Each asset and what it is, in words."),
    .optional(
      "weightShown", JSONSchema.nullable(weight),
      "The average weight that tables show; null where there is none."),
    .optional(
      "otherConventions", JSONSchema.list(of: OtherConventionsSchema.numbers),
      "The numbers that other tools would print."),
  ]

  private static let bust = JSONSchema.object(
    [
      .init("on", JSONSchema.day, "Day on which it lost everything: its last return, -100 %."),
      .init("start", JSONSchema.day, "Close at which its first period begins."),
      .init("from", JSONSchema.day, "Close at which its first period ends."),
      .init("periods", JSONSchema.wholeNumber(atLeast: 1), "Number of its own periods."),
    ], isOpen: true)

  private static let weight = JSONSchema.object(
    [
      .init("asset", JSONSchema.text, "The asset."),
      .init("weight", JSONSchema.number, "Its average weight, a share of the value."),
    ], isOpen: true)

  private static let counts: [JSONSchemaProperty] = [
    ("decisions", "Decisions that were taken."),
    ("decisionsEarning", "Decisions that earn a reported return."),
    ("undecided", "Days on which the rule had too short a history."),
    ("pendingAtEnd", "Decisions that were not traded before the data ended."),
    ("rolls", "Exchanges of aged bonds for new ones."),
  ].map { name, meaning in
    JSONSchemaProperty(name, JSONSchema.wholeNumber(atLeast: 0), meaning, isRequired: false)
  }
}
