public import TextFormats
public import TimeSeries

/// What the files of a folder hold, as far as a person wants to know before a run.
public struct DataDescription: Sendable {
  /// What became of one file.
  public enum Content: Sendable, Equatable {
    /// A file of daily rows.
    case daily(FileSummary)
    /// A file of minute bars.
    case minuteBars(FileSummary, MinuteBarCounts)
    /// A known kind of file that cannot be used.
    case unusable(DataError)
    /// No kind of data file that is known, and why.
    case unknown(reason: String)
  }

  /// One file of the folder.
  public struct File: Sendable, Equatable {
    /// Its name without the folder.
    public let name: String
    /// What it holds.
    public let content: Content
    /// Its columns behind the date, where a strategy may name them.
    public let columns: [Column]
    /// What was said of the file, where it leaves its form open.
    public let hints: TableHints

    init(
      name: String, content: Content, columns: [Column] = [], hints: TableHints = TableHints()
    ) {
      (self.name, self.content, self.columns, self.hints) = (name, content, columns, hints)
    }
  }

  /// One column of a file that a strategy may name, as a run would read it.
  public struct Column: Sendable, Equatable {
    /// The column's name.
    public let name: String
    /// Rows without a value.
    public let missing: Int
    /// What its numbers look like, or why a run could not read them.
    public let profile: Result<SeriesProfile, DataError>
  }

  /// How one yield file and one factor file meet.
  public struct Pair: Sendable, Equatable {
    /// The files' names.
    public let yields: String
    /// The factor file's name.
    public let factors: String
    /// The largest maturity, in years, that every counted curve day has.
    public let largestMaturity: Int
    /// The counted days.
    public let calendar: JointCalendar
  }

  /// The folder as the caller named it.
  public let folder: String
  /// Whether it is one, and not a file that was named in its place.
  public let isFolder: Bool
  /// Its files, in the byte order of their names.
  public let files: [File]
  /// Every yield file with every factor file.
  public let pairs: [Pair]

  /// Reads all files of a folder and counts the days of every pair within the sample, both ends
  /// included; an open end is nil. `largestMaturity` is cut to what a yield file has. A file may be named in place
  /// of a folder: then it is the only one. `hints` are said of every file, where it leaves its form open.
  public static func describe(
    _ folder: String, from: Day? = nil, through: Day? = nil, largestMaturity: Int = 10,
    hints: TableHints = TableHints()
  ) throws(DataError) -> DataDescription {
    precondition(largestMaturity >= 1, "a largest maturity of \(largestMaturity) years")
    let scanned = try MarketFolder.scan(folderOrFile: folder)
    var reader = DescriptionReader(largestMaturity: largestMaturity, hints: hints)
    let files = scanned.files.map { reader.describe($0, from: from, through: through) }
    return DataDescription(
      folder: folder, isFolder: scanned.isFolder, files: files,
      pairs: reader.pairs(from: from, through: through))
  }
}
