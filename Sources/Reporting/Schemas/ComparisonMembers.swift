import TextFormats

/// What a report's group holds of the differences between its strategies.
enum ComparisonMembers {
  static let comparison = JSONSchema.object(
    [
      .init("a", JSONSchema.text, "The first strategy."),
      .init("b", JSONSchema.text, "The second one, whose numbers are subtracted."),
    ]
      + [
        ("sharpeDifference", "Annualized Sharpe ratio of the first less that of the second."),
        ("standardError", "Its Newey-West standard error."),
        ("holm", "Ledoit and Wolf's p-value adjusted after Holm."),
        ("romanoWolf", "The same adjusted after Romano and Wolf."),
        ("alpha", "Annualized intercept of the first on the second."),
        ("alphaT", "Its t-statistic."), ("beta", "Slope of that regression."),
        ("betaT", "Its t-statistic."),
      ].map { JSONSchemaProperty($0, JSONSchema.numberOrNull, $1) }
      + [
        .init(
          "interval", JSONSchema.nullable(InferenceSchema.interval), "Where the difference lies.",
          isRequired: false)
      ], isOpen: true)

  static let claim = JSONSchema.object(
    [
      .init("winner", JSONSchema.text, "The strategy with the higher Sharpe ratio."),
      .init("loser", JSONSchema.text, "The other one."),
      .init("sharpeDifference", JSONSchema.numberOrNull, "By how much it is higher."),
      .init(
        "interval", JSONSchema.nullable(InferenceSchema.interval), "Where that lies.",
        isRequired: false),
      .init("p", JSONSchema.numberOrNull, "The p-value of this pair alone.", isRequired: false),
      .init("adjustedP", JSONSchema.numberOrNull, "The p-value adjusted for all pairs."),
      .init("survived", InferenceSchema.count, "Variations in which the winner is still ahead."),
      .init("counted", InferenceSchema.count, "Variations that were counted."),
      .init("holds", ["type": "boolean"], "Whether the claim is shown.", isRequired: false),
      .init("sentence", JSONSchema.text, "The claim and its numbers in plain words."),
    ], isOpen: true)

  static let sensitivity = JSONSchema.object(
    [
      .init(
        "variations", JSONSchema.list(of: variation), "The run itself and one change at a time.")
    ], isOpen: true)

  static let overfitting = JSONSchema.object(
    [
      .init("probability", JSONSchema.number, "The probability."),
      .init("configurations", InferenceSchema.count, "Configurations that were compared."),
      .init("blocks", InferenceSchema.count, "Parts of the sample."),
      .init("splits", InferenceSchema.count, "Ways to take half of the parts."),
    ], isOpen: true)

  private static let variation = JSONSchema.object(
    [
      .init("kind", JSONSchema.text, "What was changed; base for the run itself."),
      .init("label", JSONSchema.text, "The same in words."),
      .init(
        "sharpeRatios", JSONSchema.table(of: JSONSchema.numberOrNull),
        "Annualized Sharpe ratio of each strategy.", isRequired: false),
      .init(
        "reason", JSONSchema.text, "Why the variation could not be made.", isRequired: false),
    ], isOpen: true)
}
