/// One place of a strategy file, what may stand there and what may not, by the words of the README and
/// not by those of the decoder.
struct StrategyVariation: Sendable {
  let example: ExampleFile
  let place: String
  let good: [String]
  let bad: [String]

  init(of example: ExampleFile, at place: String, good: [String] = [], bad: [String] = []) {
    (self.example, self.place, self.good, self.bad) = (example, place, good, bad)
  }

  var goodFiles: [ExampleFile] { good.map { example.replacing(place, by: $0) } }
  var badFiles: [ExampleFile] { bad.map { example.replacing(place, by: $0) } }
}

extension StrategyVariation {
  static let all = texts + sections + assets + rules + numbers + days

  /// Values that may and may not stand under a key.
  static func values(
    of example: ExampleFile, _ key: String, _ value: String, good: [String] = [], bad: [String] = []
  ) -> StrategyVariation {
    let member = { (text: String) in "\"\(key)\": \(text)" }
    return StrategyVariation(
      of: example, at: member(value), good: good.map(member), bad: bad.map(member))
  }

  private static let texts = [
    values(
      of: .slopeTiming, "name", "\"slope-timing\"",
      good: [
        "\"a\"", "\"0\"", "\"a-\"", "\"\(String(repeating: "n", count: 64))\"", "\"\\u0061\"",
      ],
      bad: [
        "\"\"", "\"A\"", "\"-a\"", "\"a_b\"", "\"a b\"", "\"a\\n\"", "\"é\"", "\"a/b\"", "\"..\"",
        "null",
        "1", "[\"a\"]", "\"\(String(repeating: "n", count: 65))\"",
      ]),
    values(
      of: .slopeTiming, "title", "\"Slope timing\"",
      good: ["\"é “quoted” 😀\"", "\" \"", "\"\(String(repeating: "😀", count: 200))\""],
      bad: [
        "\"\"", "\"two\\nlines\"", "\"tab\\there\"", "\"end\\n\"", "\"\\u202E\"", "\"\\u0000\"",
        "\"\\u007f\"",
        "\"\\u0085\"", "\"\\u2028\"", "\"\\u061c\"", "null", "{}",
        "\"\(String(repeating: "😀", count: 201))\"",
      ]),
    StrategyVariation(
      of: .slopeTiming, at: "\"title\": \"Slope timing\"",
      good: [
        "\"notes\": \"\"", "\"notes\": \"two\\nlines\\n\"", "\"notes\": \"a\\tb\"",
        "\"$schema\": \"\"", "\"$schema\": \"strategy.schema.json\"",
        "\"$schema\": \"tenor.strategy/1\"",
        "\"notes\": \"\(String(repeating: "x", count: 10_000))\"",
      ],
      bad: [
        "\"notes\": \"\\r\"", "\"notes\": \"\\u001b[2J\"", "\"notes\": null", "\"notes\": [\"a\"]",
        "\"$schema\": \"tenor.strategy/2\"", "\"$schema\": \"tenor.strategy/1\\n\"",
        "\"$schema\": \"tenor.strategy/\"", "\"$schema\": null", "\"$schema\": 1",
        "\"Title\": \"a\"",
        "\"\": \"\"", "\"tilte\": \"a\"", "\"notes\": \"\(String(repeating: "x", count: 10_001))\"",
      ]),
  ]

  private static let sections = [
    StrategyVariation(
      of: .slopeTiming, at: "\"costs\": { \"basisPoints\": 0 },",
      good: ["", "\"costs\": {},", "\"conventions\": {},"],
      bad: [
        "\"costs\": null,", "\"costs\": 0,", "\"costs\": [],", "\"costs\": { \"percent\": 1 },",
        "\"conventions\": null,", "\"conventions\": { \"calendar\": 1 },", "\"costs \": {},",
      ]),
    StrategyVariation(
      of: .slopeTiming, at: "\"execution\": { \"delayDays\": 0 },",
      bad: ["", "\"execution\": {},", "\"execution\": null,", "\"execution\": 0,"]),
    StrategyVariation(
      of: .betaTiming, at: "\"rebalance\": { \"every\": 1, \"unit\": \"day\", \"burnIn\": 63 }",
      good: [
        "\"rebalance\": { \"every\": 1, \"unit\": \"month\", \"hold\": \"reset-monthly\" }",
        "\"rebalance\": { \"every\": 1, \"unit\": \"month\", \"phase\": \"calendar-quarter\" }",
        "\"rebalance\": { \"every\": 1, \"unit\": \"day\", \"phase\": \"burn-in\", \"hold\": \"drift\" }",
      ],
      bad: [
        "\"rebalance\": { \"every\": 1, \"unit\": \"day\", \"hold\": \"reset-monthly\" }",
        "\"rebalance\": { \"every\": 1, \"unit\": \"day\", \"phase\": \"calendar-quarter\" }",
        "\"rebalance\": { \"every\": 1, \"unit\": \"month\", \"phase\": \"\" }",
        "\"rebalance\": { \"every\": 1, \"unit\": \"month\", \"hold\": null }",
        "\"rebalance\": { \"every\": 1, \"unit\": \"year\" }",
        "\"rebalance\": { \"unit\": \"day\" }",
        "\"rebalance\": { \"every\": 1 }", "\"rebalance\": {}", "\"rebalance\": \"month\"",
      ]),
    StrategyVariation(of: .slopeTiming, at: "\"unit\": \"month\"", bad: ["\"unit\": \"day\""]),
    StrategyVariation(
      of: .slopeTiming, at: "\"period\": \"rebalance\"",
      good: ["\"period\": \"month\"", "\"period\": \"day\""],
      bad: [
        "\"period\": \"Month\"", "\"period\": null", "\"period\": \"month\\n\"",
        "\"peroid\": \"day\"",
      ]),
  ]
}
