import TextFormats

/// What a report's group holds of the differences between its strategies.
enum ComparisonMembers {
  static let comparison = JSONSchema.object(
    [
      .init("a", JSONSchema.text, "The first strategy."),
      .init("b", JSONSchema.text, "The second one, whose numbers are subtracted."),
      number("sharpeDifference", "Annualized Sharpe ratio of the first less that of the second."),
      number("standardError", "Its Newey-West standard error, annualized."),
      .init(
        "interval", JSONSchema.nullable(InferenceSchema.interval),
        "Where the difference lies by the studentized bootstrap, annualized."),
      .init("jobsonKorkieMemmel", jobsonKorkieMemmel, "The test for independent normal returns."),
      .init("ledoitWolf", ledoitWolf, "The test by the studentized bootstrap of blocks."),
      number("holm", "Ledoit and Wolf's p-value adjusted after Holm for the group's pairs."),
      number("romanoWolf", "The same adjusted after Romano and Wolf."),
      number("alpha", "Intercept of the first's excess returns on the second's, annualized."),
      number("alphaT", "Its Newey-West t-statistic."),
      number("beta", "Slope of that regression."), number("betaT", "Its Newey-West t-statistic."),
      .optional("reason", JSONSchema.text, "Why numbers are null; absent where none is."),
    ], isOpen: true)

  private static let jobsonKorkieMemmel = JSONSchema.object(
    [
      number("z", "The statistic, standard normal where the two ratios are equal."),
      number("p", "Its two-sided p-value."),
    ], isOpen: true)

  private static let ledoitWolf = JSONSchema.object(
    [
      number("p", "The p-value, two-sided."),
      .init("blockLength", JSONSchema.wholeNumber(atLeast: 1), "Periods in a block."),
      .init("replications", JSONSchema.wholeNumber(atLeast: 1), "Replications of the bootstrap."),
      .init("seed", JSONSchema.text, "Seed of the draws, in decimal."),
    ], isOpen: true)

  private static let survival = JSONSchema.object(
    [
      .init("kind", JSONSchema.text, "What was varied, as in `sensitivity`."),
      .init("survived", InferenceSchema.count, "Variations in which the winner is still ahead."),
      .init("counted", InferenceSchema.count, "Variations in which both ratios are defined."),
    ], isOpen: true)

  static let claim = JSONSchema.object(
    [
      .init("winner", JSONSchema.text, "The strategy with the higher Sharpe ratio."),
      .init("loser", JSONSchema.text, "The other one."),
      .init(
        "sharpeDifference", JSONSchema.number(atLeast: 0),
        "By how much it is higher, annualized."),
      .optional(
        "winnerSharpeRatio", JSONSchema.number,
        "The first one's annualized Sharpe ratio, as in the group's table."),
      .optional("loserSharpeRatio", JSONSchema.number, "The other one's."),
      .init(
        "interval", JSONSchema.nullable(InferenceSchema.interval),
        "Where that lies, annualized; null where it is undefined."),
      number("p", "Ledoit and Wolf's p-value of this pair alone; null where it is undefined."),
      number("adjustedP", "The same adjusted for all pairs after Romano and Wolf, or null."),
      .init("survived", InferenceSchema.count, "Variations in which the winner is still ahead."),
      .init("counted", InferenceSchema.count, "Variations in which both ratios are defined."),
      .init(
        "survival", JSONSchema.list(of: survival),
        "The same by what was varied, in the order tried."),
      .init(
        "verdict", ["enum": ["shown", "fragile", "not-shown"]],
        "What may be said of the claim by its adjusted p-value and its survival."),
      .init("holds", ["type": "boolean"], "Whether the claim is shown."),
      .init("sentence", JSONSchema.text, "The claim and its numbers in plain words."),
    ], isOpen: true)

  static let overfitting = JSONSchema.object(
    [
      .init(
        "probability", JSONSchema.number(atLeast: 0),
        "How often the best configuration in one half of the sample is below the median in the other."
      ),
      .init(
        "configurations", InferenceSchema.count,
        "Configurations that were compared: the strategies, and those with other windows, without copies."
      ),
      .init("blocks", InferenceSchema.count, "Parts of the sample."),
      .init("splits", InferenceSchema.count, "Ways to take half of the parts."),
    ], isOpen: true)

  private static func number(_ name: String, _ meaning: String) -> JSONSchemaProperty {
    .init(name, JSONSchema.numberOrNull, meaning)
  }
}
