import TextFormats

/// The object `timing` of a strategy in a report: what its average weights earn and what changing them earns.
enum TimingSchema {
  static let timing =
    JSONSchema.object(
      [
        .init(
          "static", JSONSchema.number,
          "What the average weights earn: annualized, a decimal, as the next ones. The four add up to mean."
        ),
        .init("timing", JSONSchema.number, "Covariance of decided weights and returns."),
        .optional(
          "drift", JSONSchema.number,
          "What shares earn by drifting from what was decided until the next trade."),
        .init("other", JSONSchema.number, "Trades within a period, delays and costs."),
      ]
        + JSONSchemaProperty.undefinable("timingT", "Newey-West t-statistic of the timing part.")
        + [
          .init(
            "noise", noise,
            "What a strategy would show whose weights have the same means and covariances, but are independent of returns."
          )
        ]
        + JSONSchemaProperty.undefinable(
          "control", control, "The same strategy with its average weights held all the time."),
      isOpen: true) + JSONSchema.reasons(besideNullOf: ["timingT", "control"])

  private static let noise =
    JSONSchema.object(
      [
        .init(
          "mean", JSONSchema.number, "Annualized mean excess return, a decimal: that of static."),
        .init("standardDeviation", JSONSchema.number, "Annualized standard deviation."),
      ] + JSONSchemaProperty.undefinable("sharpeRatio", "Mean over standard deviation."),
      isOpen: true) + JSONSchema.reasons(besideNullOf: ["sharpeRatio"])

  private static let control =
    JSONSchema.object(
      [
        .init(
          "weights", JSONSchema.table(of: JSONSchema.number),
          "The weight of each asset, a share of the value."),
        .init("mean", JSONSchema.numberOrNull, "Annualized mean excess return, a decimal."),
        .init(
          "standardDeviation", JSONSchema.numberOrNull,
          "Annualized standard deviation of excess returns; null for a single return."),
      ]
        + JSONSchemaProperty.undefinable("sharpeRatio", "Mean over standard deviation.")
        + JSONSchemaProperty.undefinable(
          "sharpeDifference", "The strategy's annualized Sharpe ratio less the control's.")
        + JSONSchemaProperty.undefinable(
          "p", "Its p-value after Jobson, Korkie and Memmel, two-sided, not adjusted for anything."),
      isOpen: true)
    + JSONSchema.reasons(besideNullOf: ["sharpeRatio", "sharpeDifference", "p"])
}
