public import TextFormats

/// The JSON Schema of `trials.json`, schema `tenor.trials/1`.
public enum TrialsSchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  public static var document: JSONDocument {
    JSONSchema.document(
      title: "What was tried on the data of a run of Tenor (\(RunTrials.schema))",
      JSONSchema.object(
        [
          .init("schema", JSONSchema.text(exactly: RunTrials.schema), "What this document is."),
          .init("runId", JSONSchema.sha256, "The run beside which it stands."),
          .init("file", JSONSchema.text, "Name of the ledger's file in the results folder."),
          .init(
            "counted", InferenceSchema.count, "Distinct configurations, this run's included."),
          .optional(
            "unreadable", JSONSchema.wholeNumber(atLeast: 1),
            "Lines of the ledger that cannot be read and are not counted; absent where all can."),
          .init("sha256", JSONSchema.sha256, "SHA-256 of the counted lines."),
          .init(
            "sharpeRatios", JSONSchema.list(of: JSONSchema.numberOrNull),
            "Annualized Sharpe ratio of each of them; null where it is undefined."),
          .init(
            "strategies", JSONSchema.list(of: strategy),
            "The run's strategies; none where the run was asked for without inference."),
        ], isOpen: true))
  }

  private static let strategy =
    JSONSchema.object(
      [
        .init("group", JSONSchema.text, "Name of its group."),
        .init("name", JSONSchema.text, "Its name."),
      ]
        + JSONSchemaProperty.undefinable(
          "deflatedSharpeRatio",
          "Probability that the true Sharpe ratio exceeds the highest one that luck alone gives the best of the trials."
        ), isOpen: true) + JSONSchema.reasons(besideNullOf: ["deflatedSharpeRatio"])
}
