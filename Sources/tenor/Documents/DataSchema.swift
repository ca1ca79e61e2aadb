import MarketData
import Reporting
import TextFormats
import TimeSeries

/// The JSON Schema of `tenor data describe --json`, schema `tenor.data/1`.
enum DataSchema {
  /// The schema (JSON Schema 2020-12) as a document to write.
  static var document: JSONDocument {
    JSONSchema.document(
      title: "A description of data of Tenor (\(DataDescription.schema))",
      JSONSchema.object(
        [
          .init(
            "schema", JSONSchema.text(exactly: DataDescription.schema), "What this document is."),
          .init("folder", JSONSchema.text, "The folder as it was named."),
          .init(
            "files", JSONSchema.list(of: ["oneOf": [usable, unusable]]), "Its files, by name."),
          .init("joins", JSONSchema.list(of: join), "How yields and stock returns meet."),
        ], isOpen: true))
  }

  private static let usable = JSONSchema.object(
    [
      .init("file", JSONSchema.text, "Name of the file."),
      .init(
        "dialect", JSONSchema.words(Dialect.allCases.map(\.rawValue)),
        "What kind of file it was recognized as."),
      .init("sha256", JSONSchema.sha256, "SHA-256 of its bytes."),
    ] + counts(["bytes", "rowsRead", "rowsEmpty", "rowsPartial"]) + span + [
      .init("columns", JSONSchema.list(of: column), "What each column holds."),
      .init(
        "gaps", JSONSchema.list(of: JSONSchema.object(counts(["days", "count"]))),
        "How often so many days lie between two rows."),
      .init(
        "form", JSONSchema.nullable(JSONSchema.text),
        "How the file writes its table: dates, delimiter, decimal mark; null for the plain form."),
      .init("warnings", JSONSchema.list(of: JSONSchema.text), "What a user should know of it."),
    ])

  private static let unusable = JSONSchema.object([
    .init("file", JSONSchema.text, "Name of the file."),
    .init("dialect", ["type": "null"], "No kind that can be used."),
    .init("error", JSONSchema.text, "Why it cannot be used."),
  ])

  private static let column = JSONSchema.object(
    [.init("column", JSONSchema.text, "Name of the column.")] + counts(["count"]) + span + [
      .init("error", JSONSchema.text, "Why a run cannot read it.", isRequired: false),
      .init(
        "missing", JSONSchema.wholeNumber(atLeast: 0), "Rows without a value.", isRequired: false),
      .init(
        "reading", JSONSchema.words(SeriesReading.allCases.map(\.rawValue)),
        "What its numbers look like.", isRequired: false),
      .init(
        "frequency",
        JSONSchema.nullable(JSONSchema.words(Frequency.words)),
        "How often there is a value; null when the days are irregular.", isRequired: false),
      .init("least", ["type": "number"], "The least value.", isRequired: false),
      .init("greatest", ["type": "number"], "The greatest value.", isRequired: false),
      .init(
        "moves",
        JSONSchema.list(
          of: JSONSchema.object([
            .init("date", JSONSchema.day, "Day of the move."),
            .init(
              "size", ["type": "number"],
              "The simple return as a decimal; of rates the difference, as in the file."),
          ])), "The largest moves, the largest first.", isRequired: false),
      .init(
        "warnings", JSONSchema.list(of: JSONSchema.text),
        "What a run that reads it so would warn of.", isRequired: false),
      .init(
        "asset", JSONSchema.nullable(["type": "object"]),
        "What to write among a strategy's assets; null when no quote fits.", isRequired: false),
    ])

  private static let join = JSONSchema.object(
    [
      .init("yields", JSONSchema.text, "The file with yields."),
      .init("factors", JSONSchema.text, "The file with stock returns."),
    ]
      + counts([
        "largestMaturity", "curveDays", "jointDays", "stockDaysWithoutCurve",
        "curveDaysWithoutStock",
      ]))

  private static let span: [JSONSchemaProperty] = [
    .init("from", JSONSchema.nullable(JSONSchema.day), "First day with a value, or null."),
    .init("to", JSONSchema.nullable(JSONSchema.day), "Last day with a value, or null."),
  ]

  private static let meanings = [
    "bytes": "Size of the file.", "rowsRead": "Data rows in it.",
    "rowsEmpty": "Rows without any value.", "rowsPartial": "Rows with some values missing.",
    "days": "Days from one row to the next.", "count": "How many there are.",
    "largestMaturity": "A curve day has yields up to this many years.",
    "curveDays": "Days with yields.", "jointDays": "Days with yields and stock returns.",
    "stockDaysWithoutCurve": "Days with stock returns but no yields.",
    "curveDaysWithoutStock": "Days with yields but no stock returns.",
  ]

  private static func counts(_ names: [String]) -> [JSONSchemaProperty] {
    names.map { JSONSchemaProperty($0, JSONSchema.wholeNumber(atLeast: 0), meanings[$0] ?? "") }
  }
}
