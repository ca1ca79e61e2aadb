import TextFormats
public import TimeSeries

/// Where a run's numbers came from.
public enum MarketDescription: Sendable {
  /// Files, in the order in which they were read.
  case files([InputFile])
  /// The simulated market of a seed.
  case simulated(seed: UInt64)

  /// One input file, as it was when it was read.
  public struct InputFile: Sendable {
    /// The file's name without its folder.
    public let file: String
    /// SHA-256 of its bytes, hexadecimal.
    public let sha256: String
    /// Its size.
    public let bytes: Int
    /// What kind of file it was recognized as.
    public let dialect: String
    /// Data rows read.
    public let rowsRead: Int
    /// Data rows within the run's days that have a value in every used column.
    public let rowsUsed: Int
    /// First and last day used.
    public let days: (from: Day, to: Day)?
    /// What a user should know of it.
    public let warnings: [String]
    /// How it writes its table, where that is not the plain form.
    public let form: String?
    /// Rows of a user's own series that have no value and are left out.
    public let rowsWithoutValue: Int
    /// Which state of its data it says that it holds; nil where it says none.
    public let vintage: String?

    /// An input file.
    public init(
      file: String, sha256: String, bytes: Int, dialect: String, rowsRead: Int, rowsUsed: Int,
      days: (from: Day, to: Day)?, warnings: [String], vintage: String? = nil,
      form: String? = nil, rowsWithoutValue: Int = 0
    ) {
      (self.file, self.sha256, self.bytes, self.dialect) = (file, sha256, bytes, dialect)
      (self.rowsRead, self.rowsUsed, self.days) = (rowsRead, rowsUsed, days)
      (self.warnings, self.vintage) = (warnings, vintage)
      (self.form, self.rowsWithoutValue) = (form, rowsWithoutValue)
    }
  }

  /// `files` or `simulated`.
  public var kind: String { isSimulated ? "simulated" : "files" }

  /// Whether the numbers are made up.
  var isSimulated: Bool {
    switch self {
    case .files: false
    case .simulated: true
    }
  }

  /// What a user should know of the files, each with the file's name.
  public var warnings: [Warning] {
    guard case .files(let inputs) = self else { return [] }
    return inputs.flatMap { input in
      input.warnings.map { Warning("\(input.shownName): \($0)", of: input.shownName) }
    }
  }

  /// One line: the files with the first digits of their hashes, or the seed.
  var summary: String {
    switch self {
    case .files(let inputs):
      inputs.map(\.summary).joined(separator: ", ")
    case .simulated(let seed): "simulated market, seed \(seed); no real prices"
    }
  }
}

extension MarketDescription.InputFile {
  /// The file's name on one line, without a character that steers a display: a file may have any name.
  fileprivate var shownName: String { file.shownInMessage(atMost: 255) }

  /// `px.csv (SHA-256 0123456789ab; read as dates DD.MM.YYYY; 1 row without a value left out)`
  fileprivate var summary: String {
    let notes = [
      form.map { "read as \($0)" },
      rowsWithoutValue > 0
        ? "\(String(counting: rowsWithoutValue, "row")) without a value left out" : nil,
    ].compactMap(\.self)
    return "\(shownName) (\((["SHA-256 \(sha256.prefix(12))"] + notes).joined(separator: "; ")))"
  }
}

extension MarketDescription: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("kind", .words(["files", "simulated"]), \.kind, "Where the data came from."),
    .optional(
      "seed", .seed(described: JSONSchema.text(matching: "^[0-9]+\(JSONSchema.end)")), \.seed,
      "Seed of the simulated market; a text, as it may be longer than a number holds."),
    .init("inputs", .list(.object), \.inputs, "The files that were read, in their order."),
    make: { kind, seed, inputs in
      kind == "simulated" ? .simulated(seed: seed ?? 0) : .files(inputs)
    })

  /// The seed of a simulated market; nil for files.
  var seed: UInt64? {
    switch self {
    case .files: nil
    case .simulated(let seed): seed
    }
  }

  /// The files; none for a simulated market.
  var inputs: [InputFile] {
    switch self {
    case .files(let inputs): inputs
    case .simulated: []
    }
  }

  /// What of the market enters the run id.
  var identity: JSONDocument {
    switch self {
    case .files(let inputs):
      .array(inputs.map { ["file": .string($0.file), "sha256": .string($0.sha256)] })
    case .simulated(let seed): ["simulated": .string(String(seed))]
    }
  }
}

extension MarketDescription.InputFile: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("file", .text, \.file, "Name of the file, without its folder."),
    .init("sha256", .sha256, \.sha256, "SHA-256 of its bytes."),
    .init("bytes", .count, \.bytes, "Its size."),
    .init("dialect", .text, \.dialect, "What kind of file it was recognized as."),
    .init("rowsRead", .count, \.rowsRead, "Data rows in it."),
    .init(
      "rowsUsed", .count, \.rowsUsed,
      "Rows within the run's days that have a value in every used column."),
    .init("from", .nullable(.day), \.firstDay, "First day used; null when none is."),
    .init("to", .nullable(.day), \.lastDay, "Last day used; null when none is."),
    .optional(
      "vintage", .text, \.vintage, "Which state of its data the file says that it holds."),
    .optional(
      "form", .text, \.form,
      "How the file writes its table, where that is not the plain form: dates, delimiter, decimal mark."
    ),
    .optional("warnings", list: .text, \.warnings, "What a user should know of it."),
    make: { file, sha256, bytes, dialect, read, used, from, to, vintage, form, warnings in
      Self(
        file: file, sha256: sha256, bytes: bytes, dialect: dialect, rowsRead: read,
        rowsUsed: used, days: from.flatMap { from in to.map { (from, $0) } }, warnings: warnings,
        vintage: vintage, form: form)
    })

  private var firstDay: Day? { days?.from }
  private var lastDay: Day? { days?.to }
}
