/// The strategies that come with the program, as `tenor new` writes them: the bytes of `strategies/*.json`, to which
/// a test holds them.
enum ShippedStrategies {
  /// Each file's name and text.
  static var files: [(name: String, text: String)] {
    [
      ("beta-timing.json", betaTiming),
      ("constant-weight.json", constantWeight),
      ("fixed-forty.json", fixedForty),
      ("slope-timing.json", slopeTiming),
      ("stocks-only.json", stocksOnly),
      ("trailing-mean.json", trailingMean),
    ]
  }

  private static let betaTiming = """
    {
      "$schema": "strategy.schema.json",
      "name": "beta-timing",
      "title": "Stock-bond beta timing",
      "notes": "Holds more of the ten-year bond the lower its recent beta against stocks, when it insures them best.",
      "group": "stock-bond",
      "sample": { "from": "1971-08-16", "to": "2023-06-30" },
      "assets": {
        "stocks": { "type": "stock-market" },
        "bond": { "type": "zero-coupon-bond", "maturity": 10, "roll": "day" },
        "bill": { "type": "treasury-bill" }
      },
      "rule": {
        "type": "beta-timing",
        "stock": "stocks",
        "bond": "bond",
        "window": 63,
        "intercept": 0.4,
        "sensitivity": 1.0,
        "clip": null
      },
      "rebalance": { "every": 1, "unit": "day", "burnIn": 63 },
      "execution": { "delayDays": 0 },
      "costs": { "basisPoints": 0 },
      "evaluation": { "excessOver": "bill", "period": "day" }
    }

    """

  private static let constantWeight = """
    {
      "$schema": "strategy.schema.json",
      "name": "constant-weight",
      "title": "Constant weight",
      "notes": "Always holds the long bonds, whatever the yields are. The yardstick for the other two.",
      "group": "bond-timing",
      "sample": { "from": "1971-08-16", "to": "2023-06-30" },
      "assets": {
        "long": {
          "type": "zero-coupon-bonds",
          "maturities": { "from": 2, "to": 10 },
          "roll": "month-end"
        },
        "short": { "type": "zero-coupon-bond", "maturity": 1, "roll": "month-end" }
      },
      "rule": { "type": "constant-weight", "weights": { "long": 1 } },
      "rebalance": { "every": 3, "unit": "month", "burnIn": 120 },
      "execution": { "delayDays": 0 },
      "costs": { "basisPoints": 0 },
      "evaluation": { "excessOver": "short", "period": "rebalance" }
    }

    """

  private static let fixedForty = """
    {
      "$schema": "strategy.schema.json",
      "name": "fixed-forty",
      "title": "Fixed forty percent in bonds",
      "notes": "Resets to forty percent bonds and sixty percent stocks at every close.",
      "group": "stock-bond",
      "sample": { "from": "1971-08-16", "to": "2023-06-30" },
      "assets": {
        "stocks": { "type": "stock-market" },
        "bond": { "type": "zero-coupon-bond", "maturity": 10, "roll": "day" },
        "bill": { "type": "treasury-bill" }
      },
      "rule": { "type": "constant-weight", "weights": { "bond": 0.4, "stocks": 0.6 } },
      "rebalance": { "every": 1, "unit": "day", "burnIn": 63 },
      "execution": { "delayDays": 0 },
      "costs": { "basisPoints": 0 },
      "evaluation": { "excessOver": "bill", "period": "day" }
    }

    """

  private static let slopeTiming = """
    {
      "$schema": "strategy.schema.json",
      "name": "slope-timing",
      "title": "Yield-curve slope timing",
      "notes": "Holds the long bonds in proportion to the excess return that the slope of the yield curve forecasts.",
      "group": "bond-timing",
      "sample": { "from": "1971-08-16", "to": "2023-06-30" },
      "assets": {
        "long": {
          "type": "zero-coupon-bonds",
          "maturities": { "from": 2, "to": 10 },
          "roll": "month-end"
        },
        "short": { "type": "zero-coupon-bond", "maturity": 1, "roll": "month-end" }
      },
      "rule": {
        "type": "slope-timing",
        "invest": "long",
        "fund": "short",
        "slope": { "long": 10, "short": 1 },
        "window": "expanding"
      },
      "rebalance": { "every": 3, "unit": "month", "burnIn": 120 },
      "execution": { "delayDays": 0 },
      "costs": { "basisPoints": 0 },
      "evaluation": { "excessOver": "short", "period": "rebalance" }
    }

    """

  private static let stocksOnly = """
    {
      "$schema": "strategy.schema.json",
      "name": "stocks-only",
      "title": "Stocks only",
      "notes": "Holds the stock market and nothing else. Its burn-in only waits for the first beta, so that dates agree.",
      "group": "stock-bond",
      "sample": { "from": "1971-08-16", "to": "2023-06-30" },
      "assets": {
        "stocks": { "type": "stock-market" },
        "bond": { "type": "zero-coupon-bond", "maturity": 10, "roll": "day" },
        "bill": { "type": "treasury-bill" }
      },
      "rule": { "type": "constant-weight", "weights": { "stocks": 1 } },
      "rebalance": { "every": 1, "unit": "day", "burnIn": 63 },
      "execution": { "delayDays": 0 },
      "costs": { "basisPoints": 0 },
      "evaluation": { "excessOver": "bill", "period": "day" }
    }

    """

  private static let trailingMean = """
    {
      "$schema": "strategy.schema.json",
      "name": "trailing-mean",
      "title": "Trailing mean",
      "notes": "Holds the long bonds in proportion to their average excess return so far.",
      "group": "bond-timing",
      "sample": { "from": "1971-08-16", "to": "2023-06-30" },
      "assets": {
        "long": {
          "type": "zero-coupon-bonds",
          "maturities": { "from": 2, "to": 10 },
          "roll": "month-end"
        },
        "short": { "type": "zero-coupon-bond", "maturity": 1, "roll": "month-end" }
      },
      "rule": { "type": "trailing-mean", "invest": "long", "fund": "short", "window": "expanding" },
      "rebalance": { "every": 3, "unit": "month", "burnIn": 120 },
      "execution": { "delayDays": 0 },
      "costs": { "basisPoints": 0 },
      "evaluation": { "excessOver": "short", "period": "rebalance" }
    }

    """
}
