import TextFormats

/// An element of `subPeriods` of a strategy in a report: its results in the parts of one way to cut the sample.
enum SubPeriodsSchema {
  static let split =
    JSONSchema.object(
      [
        .init(
          "by",
          JSONSchema.words(
            [SampleSplit.Criterion.decade, .year1998, .recession].map(\.rawValue)),
          "What cuts the sample: calendar decades, the first of January 1998, or contractions as dated by the NBER (never on simulated data)."
        ),
        .init("parts", JSONSchema.list(of: part, atLeast: 2), "The parts that have periods."),
      ]
        + JSONSchemaProperty.undefinable(
          "equalMeans", test, "Whether the mean is the same in all parts.")
        + JSONSchemaProperty.undefinable(
          "equalSharpeRatios", test, "Whether the Sharpe ratio is the same in all parts.")
        + [
          .optional(
            "leftOut", JSONSchema.list(of: JSONSchema.text, atLeast: 1),
            "Parts that the two tests leave out, each with the reason; absent where there is none.")
        ], isOpen: true) + JSONSchema.reasons(besideNullOf: ["equalMeans", "equalSharpeRatios"])

  private static let part =
    JSONSchema.object(
      [
        .init("name", JSONSchema.text, "Which part: 1980s, since 1998, recessions."),
        .init("periods", JSONSchema.wholeNumber(atLeast: 1), "Periods that end in it."),
        .init("mean", JSONSchema.numberOrNull, "Annualized mean excess return, a decimal."),
        .init(
          "standardDeviation", JSONSchema.numberOrNull,
          "Annualized standard deviation of excess returns; null for a single return."),
      ] + JSONSchemaProperty.undefinable("sharpeRatio", "Mean over standard deviation."),
      isOpen: true) + JSONSchema.reasons(besideNullOf: ["sharpeRatio"])

  private static let test = JSONSchema.object(
    [
      .init("statistic", JSONSchema.number, "Wald statistic with Newey-West covariances."),
      .init(
        "degreesOfFreedom", JSONSchema.wholeNumber(atLeast: 1), "Parts that are compared, less one."
      ),
      .init("p", JSONSchema.number, "Its p-value by the chi-squared distribution."),
    ], isOpen: true)
}
