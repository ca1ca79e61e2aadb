import TextFormats
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
  }

  /// How one yield file and one factor file meet.
  public struct Pair: Sendable, Equatable {
    /// The files' names.
    public let yields: String
    public let factors: String
    /// The largest maturity, in years, that every counted curve day has.
    public let largestMaturity: Int
    /// The counted days.
    public let calendar: JointCalendar
  }

  /// The folder as the caller named it.
  public let folder: String
  /// Its files, in the byte order of their names.
  public let files: [File]
  /// Every yield file with every factor file.
  public let pairs: [Pair]

  /// Reads all files of a folder and counts the days of every pair within the sample, both ends
  /// included; an open end is nil. `largestMaturity` is cut to what a yield file has.
  public static func describe(
    _ folder: String, from: Day? = nil, through: Day? = nil, largestMaturity: Int = 10
  ) throws(DataError) -> DataDescription {
    let scanned = try MarketFolder.scan(folder)
    var reader = DescriptionReader(largestMaturity: largestMaturity)
    let files = scanned.files.map { File(name: $0.name, content: reader.content(of: $0)) }
    return DataDescription(
      folder: folder, files: files, pairs: reader.pairs(from: from, through: through))
  }
}

/// Describes files one by one and keeps the yields and factors for the pairs.
private struct DescriptionReader {
  let largestMaturity: Int
  private var yields: [(name: String, data: ZeroYields)] = []
  private var factors: [(name: String, data: DailyFactors)] = []

  init(largestMaturity: Int) { self.largestMaturity = largestMaturity }

  mutating func content(of file: MarketFolder.File) -> DataDescription.Content {
    guard let dialect = file.dialect else { return .unknown(reason: file.whyUnknown ?? "") }
    do {
      return try content(of: file, dialect)
    } catch { return .unusable(error) }
  }

  private mutating func content(
    of file: MarketFolder.File, _ dialect: Dialect
  ) throws(DataError) -> DataDescription.Content {
    switch dialect {
    case .fedYieldCurve, .fedZeroYields:
      let header = try DataDescription.header(of: file.path)
      let read = try ZeroYieldFile.read(
        file.path, largestMaturity: maturities(in: header), parameters: false)
      yields.append((file.name, read))
      return .daily(read.summary)
    case .frenchDailyFactors, .frenchMonthlyFactors:
      let read = try FactorFile.read(file.path)
      factors.append((file.name, read))
      return .daily(read.summary)
    case .minuteBars:
      let read = try MinuteBarFile.describe(file.path)
      return .minuteBars(read.summary, read.counts)
    case .fredSeries, .prices, .datedColumns:
      return .daily(try DataDescription.summary(of: file.path, dialect))
    }
  }

  /// How many whole years, from one on, the header has columns for, within the largest maturity.
  private func maturities(in header: [String]) -> Int {
    let present = (1...largestMaturity).prefix {
      header.contains(ZeroYieldFile.columnName(maturity: $0))
    }
    return max(1, present.count)
  }

  func pairs(from: Day?, through: Day?) -> [DataDescription.Pair] {
    yields.flatMap { curve in
      factors.map { stock in
        DataDescription.Pair(
          yields: curve.name, factors: stock.name, largestMaturity: curve.data.yields.count,
          calendar: JointCalendar(
            yields: curve.data.yields, market: stock.data.market, from: from, through: through))
      }
    }
  }
}

extension DataDescription {
  fileprivate static func header(of path: String) throws(DataError) -> [String] {
    do { return try DelimitedHead.read(path).header } catch { throw DataError(error) }
  }

  /// The summary of all columns behind the date.
  fileprivate static func summary(
    of path: String, _ dialect: Dialect
  ) throws(DataError) -> FileSummary {
    let columns = try header(of: path).dropFirst().map { DelimitedLayout.Column($0) }
    return try DatedTable.read(path, columns: columns).summary(dialect: dialect)
  }
}
