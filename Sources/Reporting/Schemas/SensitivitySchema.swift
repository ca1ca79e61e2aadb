import TextFormats

/// The object `sensitivity` of a group in a report: the same strategies with one thing changed at a time.
enum SensitivitySchema {
  static let sensitivity = JSONSchema.object(
    [
      .init("benchmark", JSONSchema.text, "The strategy that leads are measured against."),
      .init(
        "variations", JSONSchema.list(of: variation, atLeast: 1),
        "The run itself and one change at a time."),
    ], isOpen: true)

  private static let kinds = [
    "base", "delay", "window", "burn-in", "cost", "start", "without-decade",
  ]

  /// Either the ratios and the periods they are of, or the reason why there are none.
  private static let variation =
    JSONSchema.object(
      [
        .init("kind", JSONSchema.words(kinds), "What was changed; base for the run itself."),
        .init("label", JSONSchema.text, "The same in words."),
        .init(
          "value", JSONSchema.numberOrNull,
          "The value it was changed to: days of delay, a factor of windows or burn-ins, a cost in basis points, the year of the start, the first year of the decade left out; null for the run itself."
        ),
      ] + outcome, isOpen: true) + [
      "oneOf": [["required": ["from", "to", "periods", "sharpeRatios"]], ["required": ["reason"]]]
    ]

  private static let outcome: [JSONSchemaProperty] = [
    .optional("from", JSONSchema.day, "Close at which the first common period ends."),
    .optional("to", JSONSchema.day, "Close at which the last common period ends."),
    .optional("periods", JSONSchema.wholeNumber(atLeast: 1), "Number of common periods."),
    .optional(
      "sharpeRatios", JSONSchema.table(of: JSONSchema.numberOrNull),
      "Annualized Sharpe ratio of each strategy; null where it is undefined."),
    .optional(
      "asRun", JSONSchema.table(of: JSONSchema.numberOrNull),
      "The same of the run itself on the same periods, where these are not the run's own."),
    .optional("reason", JSONSchema.text, "Why the variation could not be made."),
  ]
}
