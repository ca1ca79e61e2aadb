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
