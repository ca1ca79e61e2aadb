// What assets, rules, numbers and days may be.

extension StrategyVariation {
  static let assets = [
    values(
      of: .slopeTiming, "maturities", "{ \"from\": 2, \"to\": 10 }",
      good: [
        "{ \"from\": 1, \"to\": 30 }", "{ \"from\": 2.0, \"to\": 3e0 }", "[2]", "[2, 5, 10]",
        "[0.5, 1.5]",
        "{ \"to\": 5, \"from\": 5 }",
      ],
      bad: [
        "[]", "[0]", "[31]", "[2, 2]", "[2, 2.0]", "[null]", "[\"2\"]", "[[2]]", "2", "null", "{}",
        "{ \"from\": 2 }", "{ \"from\": 0, \"to\": 3 }", "{ \"from\": 1.5, \"to\": 3 }",
        "{ \"from\": 1, \"to\": 31 }", "{ \"from\": 1, \"to\": 3, \"by\": 1 }",
      ]),
    values(
      of: .betaTiming, "maturity", "10", good: ["0.25", "30", "1e1", "2.50"],
      bad: ["0", "-1", "30.5", "1e300", "\"10\"", "null", "true", "[10]"]),
    values(
      of: .betaTiming, "roll", "\"day\"", good: ["\"month-end\""],
      bad: ["\"month\"", "\"\"", "null", "1", "\"Day\""]),
    values(
      of: .betaTiming, "stocks", "{ \"type\": \"stock-market\" }",
      good: [
        "{ \"type\": \"treasury-bill\" }",
        "{ \"type\": \"series\", \"file\": \"a.csv\", \"column\": \"Close\", \"quote\": \"price\" }",
        quoted("rate"), quoted("rate", "\"dayCount\": \"actual/365\""), quoted("discount-rate"),
        quoted("discount-rate", "\"maturity\": 1"), quoted("yield", "\"maturity\": 10"),
      ],
      bad: [
        "{}", "null", "\"stock-market\"", "{ \"type\": \"stocks\" }", "{ \"type\": null }",
        "{ \"type\": \"stock-market\", \"roll\": \"day\" }", "{ \"roll\": \"day\" }",
        "{ \"type\": \"series\", \"file\": \"a.csv\", \"column\": \"Close\" }",
        quoted("yield"), quoted("yield", "\"maturity\": 31"), quoted("price", "\"maturity\": 1"),
        quoted("discount-rate", "\"maturity\": 2"),
        quoted("discount-rate", "\"dayCount\": \"actual/360\""),
        quoted("rate", "\"dayCount\": \"30/360\""), quoted("rate", "\"maturity\": 1"),
        "{ \"type\": \"series\", \"file\": \"\", \"column\": \"Close\", \"quote\": \"price\" }",
        "{ \"type\": \"series\", \"file\": \"a.csv\", \"column\": \"C\", \"quote\": \"percent\" }",
      ]),
    values(
      of: .betaTiming, "bill", "{ \"type\": \"treasury-bill\" }",
      good: lags.good.map { "{ \"type\": \"treasury-bill\", \"availableAfter\": \($0) }" },
      bad: lags.bad.map { "{ \"type\": \"treasury-bill\", \"availableAfter\": \($0) }" }),
    values(
      of: .slopeTiming, "slope", "{ \"long\": 10, \"short\": 1 }",
      good: lags.good.map { "{ \"long\": 10, \"short\": 1, \"availableAfter\": \($0) }" },
      bad: lags.bad.map { "{ \"long\": 10, \"short\": 1, \"availableAfter\": \($0) }" }),
    StrategyVariation(
      of: .betaTiming, at: "\"bill\": {",
      good: ["\"A_b-9\": { \"type\": \"treasury-bill\" }, \"bill\": {"],
      bad: [
        "\"\": { \"type\": \"treasury-bill\" }, \"bill\": {",
        "\"two words\": { \"type\": \"treasury-bill\" }, \"bill\": {",
        "\"_x\": { \"type\": \"treasury-bill\" }, \"bill\": {",
        "\"x\\n\": { \"type\": \"treasury-bill\" }, \"bill\": {",
        "\"ä\": { \"type\": \"treasury-bill\" }, \"bill\": {",
      ]),
  ]

  /// How late a series may be seen.
  private static let lags = (
    good: [
      "{ \"days\": 0 }", "{ \"days\": 2 }", "{ \"months\": 1 }", "{ \"months\": 1.0 }",
      "{ \"days\": 36525 }", "{ \"months\": 1200 }",
    ],
    bad: [
      "{}", "{ \"days\": 2, \"months\": 1 }", "{ \"days\": -1 }", "{ \"months\": 1.5 }",
      "{ \"days\": \"2\" }", "{ \"days\": null }", "{ \"weeks\": 1 }", "2", "null", "[]",
      "{ \"days\": 2, \"unit\": \"day\" }", "{ \"days\": 36526 }", "{ \"months\": 1201 }",
    ]
  )

  static let rules = [
    values(
      of: .fixedForty, "weights", "{ \"bond\": 0.4, \"stocks\": 0.6 }",
      good: ["{ \"bond\": 1 }", "{ \"bond\": -0.5, \"stocks\": 1.5 }", "{ \"bill\": 1e0 }"],
      bad: [
        "{}", "[0.4, 0.6]", "null", "{ \"bond\": \"1\" }", "{ \"bond\": null }",
        "{ \"bond\": true }", "1",
      ]),
    values(
      of: .betaTiming, "clip", "null", good: ["[0, 1]", "[-1, 0.5]"],
      bad: [
        "[]", "[0]", "[0, 1, 2]", "[1, 1]", "[0, 0.0]", "[null, 1]", "false", "{}", "0",
        "[0, \"1\"]",
      ]),
    values(
      of: .betaTiming, "intercept", "0.6", good: ["0", "-1e6", "1E-5"],
      bad: ["null", "\"0.6\"", "[0.6]", "true"]),
    values(
      of: .slopeTiming, "slope", "{ \"long\": 10, \"short\": 1 }",
      good: ["{ \"long\": 2.5, \"short\": 0.25 }"],
      bad: [
        "{ \"long\": 10 }", "{ \"long\": 31, \"short\": 1 }", "{ \"long\": 10, \"short\": 0 }",
        "10", "null",
        "{ \"long\": 10, \"short\": 1, \"mid\": 5 }",
      ]),
    StrategyVariation(
      of: .slopeTiming, at: "\"type\": \"slope-timing\"",
      bad: [
        "\"type\": \"slope\"", "\"type\": null", "\"type\": \"beta-timing\"",
        "\"type\": \"trailing-mean\"",
        "\"kind\": \"slope-timing\"", "\"type\": \"slope-timing\", \"clip\": null",
      ]),
    values(
      of: .slopeTiming, "window", "\"expanding\"", good: ["3", "120", "1000000", "120.0"],
      bad: ["2", "0", "-5", "1000001", "3.5", "\"rolling\"", "null", "\"120\"", "[120]"]),
    StrategyVariation(
      of: .slopeTiming, at: "\"type\": \"slope-timing\"",
      good: ["0", "0.5", "1", "1e-3"].map(shrunk),
      bad: ["-0.1", "1.1", "null", "\"0.5\"", "true", "[0.5]"].map(shrunk)),
  ]

  private static func shrunk(_ value: String) -> String {
    "\"type\": \"slope-timing\", \"shrink\": \(value)"
  }

  static let numbers = [
    values(
      of: .slopeTiming, "every", "3", good: ["1", "3.0", "1e1", "0.5e1", "1000000", "1000000.0"],
      bad: [
        "0", "-3", "1.5", "1000001", "12345678901234567890", "1e300", "\"3\"", "null", "true",
        "[3]", "{}",
      ]),
    values(
      of: .slopeTiming, "burnIn", "120", good: ["0", "-0", "-0.0", "12e1"],
      bad: ["-1", "0.5", "null", "\"\""]),
    values(
      of: .slopeTiming, "delayDays", "0", good: ["1", "250"],
      bad: ["251", "-1", "0.1", "null", "false", "\"0\""]),
    values(
      of: .slopeTiming, "basisPoints", "0", good: ["2.5", "10000", "1e-7"],
      bad: ["-0.1", "10000.5", "null", "\"5\"", "[]"]),
    StrategyVariation(
      of: .slopeTiming, at: "\"costs\": {",
      good: ["252", "365.25", "366", "0.5", "\"calendar\""].map(annualized),
      bad: ["0", "-1", "367", "null", "\"252\"", "\"Calendar\"", "true", "[252]"].map(annualized)),
    StrategyVariation(
      of: .slopeTiming, at: "\"costs\": {",
      good: [
        "\"shortEnd\": \"flat\"", "\"bondReturn\": \"price-only\"", "\"alignment\": \"same-day\"",
        "\"regression\": \"disjoint\"",
      ].map(agreed),
      bad: [
        "\"shortEnd\": \"Flat\"", "\"bondReturn\": \"\"", "\"alignment\": null",
        "\"regression\": \"weekly\"",
        "\"short-end\": \"flat\"",
      ].map(agreed)),
  ]

  private static func quoted(_ quote: String, _ more: String? = nil) -> String {
    "{ \"type\": \"series\", \"file\": \"a.csv\", \"column\": \"Close\", \"quote\": \"\(quote)\""
      + (more.map { ", \($0)" } ?? "") + " }"
  }

  private static func agreed(_ convention: String) -> String {
    "\"conventions\": { \(convention) }, \"costs\": {"
  }

  private static func annualized(_ value: String) -> String {
    agreed("\"annualization\": \(value)")
  }

  static let days = [
    values(
      of: .slopeTiming, "from", "\"1971-08-16\"",
      good: [
        "null", "\"0001-01-01\"", "\"2000-02-29\"", "\"2020-02-29\"", "\"1600-02-29\"",
        "\"2023-04-30\"",
      ],
      bad: [
        "\"2023-02-30\"", "\"2023-02-29\"", "\"1900-02-29\"", "\"2023-04-31\"", "\"2023-13-01\"",
        "\"2023-00-10\"", "\"2023-01-00\"", "\"2023-01-32\"", "\"0000-01-01\"", "\"0000-02-29\"",
        "\"20230101\"", "\"2023-1-1\"", "\"2023-01-01T00:00:00Z\"", "\"2023-01-01\\n\"",
        "\" 2023-01-01\"",
        "\"2023/01/01\"", "\"\"", "20230101", "true", "[]", "\"٢٠٢٣-٠١-٠١\"",
      ]),
    StrategyVariation(
      of: .slopeTiming, at: "\"sample\": {", bad: ["\"sample\": { \"until\": null,"]),
  ]
}
