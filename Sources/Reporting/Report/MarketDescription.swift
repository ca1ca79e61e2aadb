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
    /// Which state of its data it says that it holds; nil where it says none.
    public let vintage: String?

    /// An input file.
    public init(
      file: String, sha256: String, bytes: Int, dialect: String, rowsRead: Int, rowsUsed: Int,
      days: (from: Day, to: Day)?, warnings: [String], vintage: String? = nil
    ) {
      (self.file, self.sha256, self.bytes, self.dialect) = (file, sha256, bytes, dialect)
      (self.rowsRead, self.rowsUsed, self.days) = (rowsRead, rowsUsed, days)
      (self.warnings, self.vintage) = (warnings, vintage)
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
      inputs.map { "\($0.shownName) (SHA-256 \($0.sha256.prefix(12)))" }.joined(separator: ", ")
    case .simulated(let seed): "simulated market, seed \(seed); no real prices"
    }
  }
}

extension MarketDescription.InputFile {
  /// The file's name on one line, without a character that steers a display: a file may have any name.
  fileprivate var shownName: String { file.shownInMessage(atMost: 255) }
}
