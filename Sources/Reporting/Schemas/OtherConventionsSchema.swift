import TextFormats

/// What a report holds of the numbers that other tools would print.
enum OtherConventionsSchema {
  /// An element of the report's list: a tool and its rule.
  static let rule = JSONSchema.object(
    tool + [.init("rule", JSONSchema.text, "How it computes, in words.")], isOpen: true)

  /// An element of a strategy's list: the numbers of daily total returns as a tool would print them.
  static let numbers =
    JSONSchema.object(
      tool + statistics.flatMap { JSONSchemaProperty.undefinable($0, $1) }, isOpen: true)
    + JSONSchema.reasons(besideNullOf: statistics.map(\.0))

  private static let tool: [JSONSchemaProperty] = [
    .init("tool", JSONSchema.text, "The tool's name."),
    .init("version", JSONSchema.text, "The version whose rule it is."),
  ]

  private static let statistics = [
    ("sharpeRatio", "Its annualized Sharpe ratio."),
    ("volatility", "Its annualized standard deviation, a decimal."),
    ("annualReturn", "Its annual return, a decimal."),
    ("maximumDrawdown", "Its largest fall, a positive decimal."),
  ]
}
