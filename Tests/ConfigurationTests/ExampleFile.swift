/// Strategy files that are right, for tests to change.
struct ExampleFile: Sendable {
  let file: String
  let text: String

  static let slopeTiming = ExampleFile(
    file: "slope-timing.json",
    text: """
      {
        "name": "slope-timing",
        "title": "Slope timing",
        "group": "bond-timing",
        "sample": { "from": "1971-08-16", "to": "2023-06-30" },
        "assets": {
          "long": { "type": "zero-coupon-bonds", "maturities": { "from": 2, "to": 10 }, "roll": "day" },
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

      """)

  static let betaTiming = ExampleFile(
    file: "beta-timing.json",
    text: """
      {
        "name": "beta-timing",
        "group": "stock-bond",
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
          "intercept": 0.6,
          "sensitivity": 1.0,
          "clip": null
        },
        "rebalance": { "every": 1, "unit": "day", "burnIn": 63 },
        "execution": { "delayDays": 0 },
        "evaluation": { "excessOver": "bill", "period": "day" }
      }

      """)

  static let fixedForty = ExampleFile(
    file: "fixed-forty.json",
    text: """
      {
        "name": "fixed-forty",
        "group": "stock-bond",
        "assets": {
          "stocks": { "type": "stock-market" },
          "bond": { "type": "zero-coupon-bond", "maturity": 10, "roll": "day" },
          "bill": { "type": "treasury-bill" }
        },
        "rule": { "type": "constant-weight", "weights": { "bond": 0.4, "stocks": 0.6 } },
        "rebalance": { "every": 1, "unit": "day" },
        "execution": { "delayDays": 0 },
        "evaluation": { "excessOver": "bill", "period": "day" }
      }

      """)
}
