public import TextFormats

/// The JSON Schema of `tenor check --json`, schema `tenor.plan/1`.
public enum PlanSchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  public static var document: JSONDocument {
    JSONSchema.document(
      title: "A plan of Tenor (\(PlanDescription.schema))",
      JSONSchema.object(
        [
          .init(
            "schema", JSONSchema.text(exactly: PlanDescription.schema), "What this document is."),
          .init("market", MarketDescription.fields.schema, "Where the numbers would come from."),
          .init("conventions", ReportConventions.fields.schema, "How the numbers would be made."),
          .init(
            "warnings", JSONSchema.list(of: ReportWarning.fields.schema),
            "What a person should know before trusting the numbers."),
          .init(
            "strategies", JSONSchema.list(of: strategy, atLeast: 1), "What each strategy would do."),
        ], isOpen: true))
  }

  private static let strategy = JSONSchema.object(
    [
      .init(
        "resolved", resolved, "The strategy file with every default written out; it can be run."),
      .init("days", JSONSchema.wholeNumber(atLeast: 1), "Days of its calendar."),
      .init("monthEnds", JSONSchema.wholeNumber(atLeast: 0), "Month ends among them."),
      .init("decisions", JSONSchema.wholeNumber(atLeast: 0), "Decisions that it would take."),
      .init(
        "firstDecision", ["anyOf": [JSONSchema.day, ["const": "never"]]],
        "Day of the first decision."),
      .init("periods", JSONSchema.wholeNumber(atLeast: 1), "Common periods of its group."),
      .init("from", JSONSchema.day, "Close at which the first of them ends."),
      .init("to", JSONSchema.day, "Close at which the last of them ends."),
    ], isOpen: true)

  private static let resolved = JSONSchema.object(
    [.init("name", JSONSchema.text, "The strategy's name.")], isOpen: true)
}
