import TextFormats

extension StrategyShape {
  static let rule = Shape.choice(
    [constantWeight, trailingMean, slopeTiming, betaTiming],
    called: "an object such as { \"type\": \"constant-weight\", \"weights\": { \"stocks\": 1 } }")

  /// The rules that forecast months, and so decide by the month.
  static let monthlyRules = ["trailing-mean", "slope-timing"]

  private static let anyNumber = Shape.number(NumberRange())

  private static let constantWeight = Record(
    type: "constant-weight", summary: "The same weights at every decision.",
    [
      Field(
        "weights",
        .table(
          of: anyNumber, named: .assetName,
          called: "an object of weights such as { \"bonds\": 0.4, \"stocks\": 0.6 }"),
        .required, "Shares of the value; they add up to 1, and an asset left out has 0.")
    ])

  private static let invest = Field(
    "invest", .text(.assetName), .required, "The asset that is held in proportion to its forecast.")

  private static let fund = Field(
    "fund", .text(.assetName), .required, "The asset that pays for it: its weight is the rest.")

  private static func window(atLeast least: Int) -> Field {
    Field(
      "window", .either([.word(["expanding"]), .wholeNumber(atLeast: least)]),
      .optional("expanding"),
      "How many of the latest monthly observations count; expanding counts all.")
  }

  private static let trailingMean = Record(
    type: "trailing-mean",
    summary: "The weight is the mean of past monthly returns over fund, times the months held.",
    [invest, fund, window(atLeast: 1)])

  private static let slopeTiming = Record(
    type: "slope-timing",
    summary: "The weight is the return over fund that the slope of the yield curve forecasts.",
    [
      invest, fund,
      Field(
        "slope", .record(slope), .required, "The two yields whose difference is the forecaster."),
      window(atLeast: 3),
      Field(
        "shrink", .number(NumberRange(atLeast: 0, atMost: 1)), .optional(1.0),
        "The regression's part of the forecast; the mean of past returns on the same window has the rest."
      ),
    ])

  private static let years = Shape.number(NumberRange(above: 0, atMost: 30))

  private static let slope = Record(
    called: "an object such as { \"long\": 10, \"short\": 1 }",
    [
      Field("long", years, .required, "Maturity of the long yield in years."),
      Field("short", years, .required, "Maturity of the short yield in years."),
      lag("How long after a day the rule sees its slope; left out, on that day."),
    ])

  private static let betaTiming = Record(
    type: "beta-timing",
    summary: "The bond's weight is intercept - sensitivity x its beta on the stock.",
    [
      Field("stock", .text(.assetName), .required, "The asset that the beta is measured against."),
      Field("bond", .text(.assetName), .required, "The asset whose beta decides its weight."),
      Field(
        "window", .wholeNumber(atLeast: 3), .optional(63), "Days in the rolling regression."),
      Field("intercept", anyNumber, .optional(0.4), "The bond's weight when its beta is zero."),
      Field(
        "sensitivity", anyNumber, .optional(1.0), "How much weight a beta of one takes away."),
      Field(
        "clip",
        .either([
          .null,
          .list(of: anyNumber, count: 2...2, called: "a list of two numbers such as [0, 1]"),
        ]), .optional(nil), "The lowest and the highest weight of the bond, or null for no limits."),
    ])
}
