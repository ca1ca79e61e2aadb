import Simulation
public import TextFormats

/// The JSON Schema of `tenor audit --json`, schema `tenor.audit/1`.
public enum AuditSchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  public static var document: JSONDocument {
    JSONSchema.document(
      title: "A look-ahead audit of Tenor (\(AuditReport.schema))",
      JSONSchema.object(
        [
          .init("schema", JSONSchema.text(exactly: AuditReport.schema), "What this document is."),
          .init("market", RunSchema.market, "Where the numbers came from."),
        ] + certificate, isOpen: true))
  }

  /// What an audit found out, as a part of other documents.
  static let certificate: [JSONSchemaProperty] = [
    .init("cuts", JSONSchema.wholeNumber(atLeast: 1), "Cuts that were asked for."),
    .init(
      "disturbances", JSONSchema.list(of: disturbance, atLeast: 1),
      "What was done to all data after each cut."),
    .init("seed", JSONSchema.text, "What random days and values were drawn from."),
    .init("compared", JSONSchema.wholeNumber(atLeast: 0), "Values that were compared."),
    .init("strategies", JSONSchema.list(of: strategy, atLeast: 1), "What was found out of each."),
    .init(
      "exPost", JSONSchema.list(of: JSONSchema.text),
      "Numbers of reports that are made with hindsight, by their nature."),
    .init("notes", JSONSchema.list(of: JSONSchema.text), "What a reader must know."),
    .init("passes", truth, "Whether all strategies pass."),
  ]

  private static let strategy = JSONSchema.object(
    [
      .init("name", JSONSchema.text, "The strategy."),
      .init(
        "passes", truth, "Whether nothing moved up to any cut, and nothing was left uncompared."),
      .init("decisions", JSONSchema.wholeNumber(atLeast: 0), "Its decisions."),
      .init(
        "cuts", JSONSchema.list(of: JSONSchema.day), "The days after which data were disturbed."),
      .init("runs", JSONSchema.wholeNumber(atLeast: 0), "Runs that were compared."),
      .init("compared", JSONSchema.wholeNumber(atLeast: 0), "Values that were compared."),
      .init(
        "milder", JSONSchema.wholeNumber(atLeast: 0),
        "Runs with a milder disturbance, as nothing could be run on the first."),
      .init(
        "uncertainMonthEnds", JSONSchema.list(of: JSONSchema.day),
        "Cuts at which only the next day of the calendar tells that a month was over."),
      .init("failures", JSONSchema.list(of: failure), "Runs that could not be made."),
      .init(
        "leak", JSONSchema.nullable(leak), "The value that moved with the earliest day, if any."),
    ], isOpen: true)

  private static let failure = JSONSchema.object(
    [
      .init("cut", JSONSchema.day, "The last day whose data were as they are."),
      .init("disturbance", disturbance, "What was done to the data after it."),
      .init("reason", JSONSchema.text, "Why there was no run."),
    ], isOpen: true)

  private static let leak = JSONSchema.object(
    [
      .init("cut", JSONSchema.day, "The last day whose data were as they are."),
      .init("disturbance", disturbance, "What was done to the data after it."),
      .init("date", JSONSchema.day, "The day of the first value that moved."),
      .init("what", JSONSchema.text, "Which value it is."),
      .init(
        "before", JSONSchema.nullable(JSONSchema.number),
        "The value on the data as they are; null when there is none."),
      .init(
        "after", JSONSchema.nullable(JSONSchema.number),
        "The value on the disturbed data; null when there is none, or no finite one."),
    ], isOpen: true)

  private static let disturbance = JSONSchema.words(Disturbance.Kind.allCases.map(\.rawValue))
  private static let truth: JSONDocument = ["type": "boolean"]
}
