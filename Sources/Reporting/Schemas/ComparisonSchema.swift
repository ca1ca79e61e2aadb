public import TextFormats

/// The JSON Schema of `tenor compare --json`, schema `tenor.comparison/1`.
///
/// Every list `values` has one element a run, in the order of `runs`, which no schema can count.
public enum ComparisonSchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  public static var document: JSONDocument {
    JSONSchema.document(
      title: "A comparison of Tenor (tenor.comparison/1)",
      JSONSchema.object(
        [
          .init("schema", JSONSchema.text(exactly: "tenor.comparison/1"), "What this document is."),
          .init(
            "runs", JSONSchema.list(of: JSONSchema.text, atLeast: 2) + ["maxItems": 50],
            "The runs by name, in the order of the command line."),
          .init(
            "configuration", JSONSchema.list(of: setting),
            "Settings of resolved strategies that are not the same in all runs."),
          .init(
            "data", JSONSchema.list(of: setting),
            "What is not the same of the data: hashes, rows, days."),
          .init("statistics", JSONSchema.list(of: statistic), "Statistics and their differences."),
        ], isOpen: true))
  }

  private static let setting = JSONSchema.object(
    [
      .init("path", JSONSchema.text, "Where it stands: strategies.slope-timing.rule.window."),
      .init("values", values(of: [:]), "Its value in each run; null where a run has none."),
    ], isOpen: true)

  private static let statistic = JSONSchema.object(
    [
      .init("group", JSONSchema.text, "Name of the group."),
      .init("strategy", JSONSchema.text, "Name of the strategy."),
      .init("statistic", JSONSchema.text, "Name of the statistic, as in a report: sharpeRatio."),
      .init(
        "values", values(of: JSONSchema.numberOrNull),
        "Its value in each run; null where it is undefined or a run lacks the strategy."),
      .init(
        "difference",
        ["anyOf": [JSONSchema.number, ["type": "null"], values(of: JSONSchema.numberOrNull)]],
        "The second run's value less the first's; with more runs, each one's less the first's."),
    ], isOpen: true)

  private static func values(of value: JSONDocument) -> JSONDocument {
    JSONSchema.list(of: value, atLeast: 2) + ["maxItems": 50]
  }
}
