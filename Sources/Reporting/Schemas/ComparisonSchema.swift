public import TextFormats

/// The JSON Schema of `tenor compare --json`, schema `tenor.comparison/1`.
///
/// Every list `values` has one element a run, in the order of `runs`, which no schema can count.
public enum ComparisonSchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  public static var document: JSONDocument {
    JSONSchema.document(
      title: "A comparison of Tenor (\(Comparison.schema))",
      JSONSchema.object(
        [
          .init("schema", JSONSchema.text(exactly: Comparison.schema), "What this document is."),
          .init(
            "runs", JSONSchema.list(of: run, atLeast: 2) + ["maxItems": 50],
            "The runs, in the order of the command line."),
          .init(
            "aligned", ["type": "boolean"],
            "Whether runs of other samples or data were asked to be compared."),
          .init(
            "tolerance", JSONSchema.number(atLeast: 0),
            "Share of the larger value up to which statistics count as equal."),
          .init(
            "equal",
            JSONSchema.object(
              ["configuration", "data", "statistics"].map {
                JSONSchemaProperty($0, JSONSchema.wholeNumber(atLeast: 0), "How many are equal.")
              }), "How much is the same in all runs."),
          .init(
            "configuration", JSONSchema.list(of: setting),
            "Settings of resolved strategies that are not the same in all runs."),
          .init(
            "data", JSONSchema.list(of: setting),
            "What is not the same of the data: hashes, rows, days."),
          .init("groups", JSONSchema.list(of: group), "The groups in which runs share a strategy."),
          .init("statistics", JSONSchema.list(of: statistic), "Statistics and their differences."),
        ], isOpen: true))
  }

  private static let run = JSONSchema.object(
    [
      .init("name", JSONSchema.text, "What the run is called; its path where names are the same."),
      .init("runId", JSONSchema.sha256, "The run's id."),
      .init("path", JSONSchema.text, "Its folder."),
    ], isOpen: true)

  private static let group = JSONSchema.object(
    [
      .init("name", JSONSchema.text, "Name of the group."),
      .init("from", JSONSchema.day, "End of the first common period.", isRequired: false),
      .init("to", JSONSchema.day, "End of the last common period.", isRequired: false),
      .init(
        "periods", JSONSchema.wholeNumber(atLeast: 1), "Number of common periods.",
        isRequired: false),
      .init(
        "recomputed", ["type": "boolean"],
        "Whether statistics were computed anew on the common periods.", isRequired: false),
      .init(
        "notComparableReason", JSONSchema.text, "Why its statistics are not compared.",
        isRequired: false),
      .init(
        "matched", ["type": "array"], "Strategies that have other names in some runs."),
    ], isOpen: true)

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
