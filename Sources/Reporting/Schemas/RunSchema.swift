import TextFormats

/// What the schemas of a report and of a plan have in common: where numbers come from and how they are
/// made.
enum RunSchema {
  /// The object `market`.
  static let market = JSONSchema.object(
    [
      .init("kind", JSONSchema.words(["files", "simulated"]), "Where the data came from."),
      .init(
        "seed", JSONSchema.text(matching: "^[0-9]+\(JSONSchema.end)"),
        "Seed of the simulated market; a text, as it may be longer than a number holds.",
        isRequired: false),
      .init("inputs", JSONSchema.list(of: input), "The files that were read, in their order."),
    ], isOpen: true)

  private static let input = JSONSchema.object(
    [
      .init("file", JSONSchema.text, "Name of the file, without its folder."),
      .init("sha256", JSONSchema.sha256, "SHA-256 of its bytes."),
      .init("bytes", JSONSchema.wholeNumber(atLeast: 0), "Its size."),
      .init("dialect", JSONSchema.text, "What kind of file it was recognized as."),
      .init("rowsRead", JSONSchema.wholeNumber(atLeast: 0), "Data rows in it."),
      .init(
        "rowsUsed", JSONSchema.wholeNumber(atLeast: 0),
        "Rows within the run's days that have a value in every used column."),
      .init("from", JSONSchema.nullable(JSONSchema.day), "First day used; null when none is."),
      .init("to", JSONSchema.nullable(JSONSchema.day), "Last day used; null when none is."),
      .init(
        "vintage", JSONSchema.text, "Which state of its data the file says that it holds.",
        isRequired: false),
      .init(
        "form", JSONSchema.text,
        "How the file writes its table, where that is not the plain form: dates, delimiter, decimal mark.",
        isRequired: false),
      .init(
        "warnings", JSONSchema.list(of: JSONSchema.text), "What a user should know of it.",
        isRequired: false),
    ], isOpen: true)

  /// An element of `warnings`.
  static let warning = JSONSchema.object(
    [
      .init("text", JSONSchema.text, "The warning on one line, without its full stop."),
      .init(
        "groups", JSONSchema.list(of: JSONSchema.text),
        "The groups whose tables it is about, in the run's order."),
      .init(
        "subject", JSONSchema.text, "The column of a file, the file or the strategy it is about.",
        isRequired: false),
      .init(
        "date", JSONSchema.day, "The day it is about, the first of several.", isRequired: false),
      .init("value", ["type": "number"], "The number that gave rise to it.", isRequired: false),
    ], isOpen: true)

  /// The object `conventions`.
  static let conventions = JSONSchema.object(
    [
      .init(
        "annualization",
        [
          "anyOf": [
            ["type": "number", "exclusiveMinimum": 0, "maximum": 366],
            ["enum": ["frequency", "calendar"]],
          ]
        ],
        "Days that count as a year: their number, what is usual for each group's frequency, or the sample's own"
          + " number of them."),
      .init("standardDeviationDivisor", JSONSchema.text(exactly: "n-1"), "Divisor of variances."),
      .init(
        "shortEnd", JSONSchema.words(["line", "flat", "svensson"]),
        "How yields are read below one year."),
      .init(
        "bondReturn", JSONSchema.words(["aged", "no-roll-down", "price-only"]),
        "What of a bond's price change counts."),
      .init(
        "alignment", JSONSchema.words(["span", "same-day"]),
        "What becomes of stock returns of days without a curve."),
      .init(
        "regression", JSONSchema.words(["monthly", "overlapping", "disjoint"]),
        "Which returns slope timing regresses on the slope.", isRequired: false),
    ], isOpen: true)
}
