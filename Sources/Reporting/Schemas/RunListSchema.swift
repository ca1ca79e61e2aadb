public import TextFormats

/// The JSON Schema of `tenor runs --json`, schema `tenor.runs/1`.
public enum RunListSchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  public static var document: JSONDocument {
    JSONSchema.document(
      title: "A list of finished runs of Tenor (\(RunList.schema))",
      JSONSchema.object(
        [
          .init("schema", JSONSchema.text(exactly: RunList.schema), "What this document is."),
          .init(
            "strategies", JSONSchema.list(of: strategy), "The strategies of all runs, a row each."),
          .init(
            "skipped",
            JSONSchema.object([
              .init("foreign", names, "Folders without a finished run."),
              .init("damaged", names, "Runs that cannot be read, each with the reason."),
            ]), "What was passed over."),
        ], isOpen: true))
  }

  private static let names = JSONSchema.list(of: JSONSchema.text)

  private static let strategy = JSONSchema.object(
    [
      .init("run", JSONSchema.text, "Name of the run."),
      .init(
        "started", JSONSchema.nullable(JSONSchema.text), "When it was run (UTC), where known."),
      .init("runId", JSONSchema.sha256, "The run's id."),
      .init("market", JSONSchema.words(["files", "simulated"]), "Where the data came from."),
      .init("group", JSONSchema.text, "Name of the group."),
      .init("strategy", JSONSchema.text, "Name of the strategy."),
      .init(
        "excessOver", JSONSchema.text,
        "The asset whose return is subtracted, or none for total returns."),
      .init(
        "period", JSONSchema.words(["day", "month", "rebalance"]), "Over what span returns run."),
      .init("from", JSONSchema.day, "End of the first period."),
      .init("to", JSONSchema.day, "End of the last period."),
    ]
      + ListedStrategy.numberNames.map {
        JSONSchemaProperty($0, JSONSchema.nullable(JSONSchema.number), "As in the run's report.")
      }, isOpen: true)
}
