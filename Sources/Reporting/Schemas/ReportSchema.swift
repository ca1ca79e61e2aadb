public import TextFormats
import TimeSeries

/// The JSON Schema of `report.json`, schema `tenor.report/1`: what every report holds at least.
public enum ReportSchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  public static var document: JSONDocument {
    JSONSchema.document(
      title: "A report of Tenor (\(Report.schema))",
      JSONSchema.object(
        [
          .init("schema", JSONSchema.text(exactly: Report.schema), "What this document is."),
          .init(
            "runId", JSONSchema.sha256,
            "SHA-256 of resolved strategies, input files' hashes, options and engine version."),
          .init("engine", engine, "The program that made it."),
          .init(
            "title", JSONSchema.text, "The groups; simulated data are named."),
          .init("market", RunSchema.market, "Where the numbers came from."),
          .init("conventions", RunSchema.conventions, "How the numbers were made."),
          .init(
            "warnings", JSONSchema.list(of: RunSchema.warning),
            "What a person should know before trusting the numbers.", isRequired: false),
          .optional(
            "otherConventions", JSONSchema.list(of: OtherConventionsSchema.rule),
            "How other tools would compute."),
          .optional(
            "failed", JSONSchema.list(of: failed),
            "Strategies without results; absent where all have some."),
          .init(
            "groups", JSONSchema.list(of: group, atLeast: 1), "The groups, in the run's order."),
        ] + InferenceSchema.report, isOpen: true)
        + JSONSchema.reasons(besideNullOf: ["inference"]))
  }

  private static let failed = JSONSchema.object(
    [
      .init("group", JSONSchema.text, "Name of its group."),
      .init("name", JSONSchema.text, "Its name."), .init("title", JSONSchema.text, "Its title."),
      .init("reason", JSONSchema.text, "Why there are no results."),
    ], isOpen: true)

  private static let engine = JSONSchema.object(
    [.init("version", JSONSchema.text, "Version of the program.")], isOpen: true)

  private static let group =
    JSONSchema.object(
      [
        .init("name", JSONSchema.text, "Name of the group."),
        .init(
          "excessOver", JSONSchema.text,
          "The asset whose return is subtracted, or none for total returns."),
        .init(
          "period", JSONSchema.words(["day", "month", "rebalance"]), "The span of one return."),
        .init(
          "start", JSONSchema.day, "Close at which the first common period begins."),
        .init("from", JSONSchema.day, "Close at which the first common period ends."),
        .init("to", JSONSchema.day, "Close at which the last common period ends."),
        .init("periods", JSONSchema.wholeNumber(atLeast: 1), "Number of common periods."),
        .init(
          "periodsPerYear", ["type": "number", "exclusiveMinimum": 0],
          "Periods that count as a year."),
        .init(
          "frequency", JSONSchema.nullable(JSONSchema.words(Frequency.words)),
          "How often the days come; null where they are irregular.", isRequired: false),
        .init(
          "frequencyReason", JSONSchema.text, "Why that cannot be said.", isRequired: false),
        .init(
          "notes", JSONSchema.list(of: JSONSchema.text), "How the days of the sample came about.",
          isRequired: false),
        .init(
          "tableNotes", JSONSchema.list(of: JSONSchema.text),
          "What made the numbers, a sentence a line."),
        .init("printedNote", JSONSchema.text, "The paragraph under the printed table."),
        .init(
          "dailyReturns", JSONSchema.wholeNumber(atLeast: 1), "Daily returns that the periods span."
        ),
        .init(
          "strategies", JSONSchema.list(of: StrategyReportSchema.strategy, atLeast: 1),
          "The strategies, in the run's order."),
      ] + InferenceSchema.group, isOpen: true)
    + JSONSchema.reasons(besideNullOf: ["overfitting"])
}
