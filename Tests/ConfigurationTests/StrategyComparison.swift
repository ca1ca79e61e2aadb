import Configuration

/// What the program alone refuses: two values of a file compared, for which JSON Schema has no words.
enum StrategyComparison {
  /// Files that are wrong for no other reason, and what the program says of each.
  static let examples: [(file: ExampleFile, says: String)] = [
    (
      ExampleFile.slopeTiming.replacing("\"to\": \"2023-06-30\"", by: "\"to\": \"1971-08-15\""),
      "comes after"
    ),
    (
      ExampleFile.slopeTiming.replacing("\"from\": 2, \"to\": 10", by: "\"from\": 10, \"to\": 2"),
      "the value of to"
    ),
    (
      ExampleFile.slopeTiming.replacing(
        "\"long\": 10, \"short\": 1", by: "\"long\": 1, \"short\": 1"),
      "the value of short"
    ),
    (
      ExampleFile.slopeTiming.replacing("\"fund\": \"short\"", by: "\"fund\": \"bill\""),
      "is no asset"
    ),
    (
      ExampleFile.slopeTiming.replacing("\"fund\": \"short\"", by: "\"fund\": \"long\""),
      "too; name two"
    ),
    (
      ExampleFile.slopeTiming.replacing(
        "\"excessOver\": \"short\"", by: "\"excessOver\": \"cash\""),
      "is no asset"
    ),
    (
      ExampleFile.betaTiming.replacing("\"clip\": null", by: "\"clip\": [1, 0]"),
      "is not below the highest"
    ),
    (
      ExampleFile.fixedForty.replacing("\"bond\": 0.4", by: "\"bond\": 0.5"),
      "the weights add up to"
    ),
    (ExampleFile.fixedForty.replacing("\"bond\": 0.4", by: "\"gold\": 0.4"), "is no asset"),
  ]

  private static let reasons = [
    "comes after", "the value of to", "the value of short", "is no asset of this file",
    "too; name two",
    "is not below the highest", "the weights add up to",
  ]

  /// Whether nothing but comparisons speaks against a file.
  static func isAllThatIsWrong(by error: ConfigurationError) -> Bool {
    error.mistakes.allSatisfy { mistake in
      reasons.contains { mistake.explanation.contains($0) }
    }
  }
}
