import Glibc
import TextFormats

/// A data file that its publisher offers for download: its address, and what it must be to pass
/// for that file.
public enum PublishedFile: CaseIterable, Sendable {
  /// The Federal Reserve's fitted yield curve, revised and continued every week.
  case fedYieldCurve
  /// Kenneth French's three daily factors, a zip archive of one file.
  case frenchDailyFactors

  /// Each of the files has had more days than this for decades; a file of fewer was cut off.
  public static let fewestRows = 10_000

  /// What the file is called in a data folder, whatever it is called inside an archive.
  public var fileName: String {
    switch self {
    case .fedYieldCurve: "feds200628.csv"
    case .frenchDailyFactors: "F-F_Research_Data_Factors_daily.csv"
    }
  }

  /// What is downloaded: the last part of the address.
  public var downloadName: String {
    switch self {
    case .fedYieldCurve: "feds200628.csv"
    case .frenchDailyFactors: "F-F_Research_Data_Factors_daily_CSV.zip"
    }
  }

  /// Whether the file comes inside a zip archive.
  public var isArchived: Bool { downloadName.hasSuffix(".zip") }

  /// The address of the file: below the base that is given, else below its publisher's.
  public func address(below base: String? = nil) -> String {
    let folder = base ?? publisher
    return folder + (folder.hasSuffix("/") ? "" : "/") + downloadName
  }

  private var publisher: String {
    switch self {
    case .fedYieldCurve: "https://www.federalreserve.gov/data/yield-curve-tables/"
    case .frenchDailyFactors: "https://mba.tuck.dartmouth.edu/pages/faculty/ken.french/ftp/"
    }
  }

  private var dialect: Dialect {
    switch self {
    case .fedYieldCurve: .fedYieldCurve
    case .frenchDailyFactors: .frenchDailyFactors
    }
  }
}

extension PublishedFile {
  /// Reads a download, and says what it holds.
  ///
  /// - Throws: an error that calls the download by its file name, when it is of another kind (an HTML
  ///   page, monthly factors), ends within a line, has a row that is not right, or has fewer rows
  ///   than ``fewestRows``.
  public func check(_ path: String) throws(DataError) -> FileSummary {
    do throws(DataError) {
      try checkKind(of: path)
      try Self.checkLastLine(of: path)
      let summary = try summary(of: path)
      guard summary.rowsRead >= Self.fewestRows else {
        throw DataError(.tooFewRows(found: summary.rowsRead, least: Self.fewestRows), file: path)
      }
      return summary
    } catch {
      throw DataError(error.cause, file: fileName, line: error.line, field: error.field)
    }
  }

  /// Looks whether a download begins like the zip archive that it should be.
  public func checkArchive(_ path: String) throws(DataError) {
    var found: FileKind?
    do { _ = try DelimitedHead.read(path) } catch {
      if case .notPlainText(let kind) = error.fault { found = kind }
    }
    guard found == .zip else { throw DataError(.notAnArchive(found: found), file: downloadName) }
  }

  private func checkKind(of path: String) throws(DataError) {
    let found: Dialect
    do { found = Dialect(of: try DelimitedHead.read(path)) } catch { throw DataError(error) }
    guard found == dialect else {
      throw DataError(.otherDialect(found: found, wanted: dialect), file: path)
    }
  }

  private func summary(of path: String) throws(DataError) -> FileSummary {
    switch self {
    case .fedYieldCurve:
      try ZeroYieldFile.read(path, largestMaturity: 30, parameters: true).summary
    case .frenchDailyFactors: try FactorFile.read(path).summary
    }
  }

  /// A row that is cut within its last number still has all its fields.
  private static func checkLastLine(of path: String) throws(DataError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw DataError(.text(.unreadable(errorNumber: errno)), file: path)
    }
    defer { close(descriptor) }
    var last: UInt8 = 0
    let isRead = lseek(descriptor, -1, SEEK_END) >= 0 && read(descriptor, &last, 1) == 1
    guard isRead, last == UInt8(ascii: "\n") else { throw DataError(.lineCutOff, file: path) }
  }
}
