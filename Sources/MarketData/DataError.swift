public import TextFormats

/// What was wrong with the data, and where a person would look for it.
public struct DataError: Error, Equatable, CustomStringConvertible {
  /// What was wrong.
  public enum Cause: Equatable, Sendable {
    /// The file, its header or one of its rows, as text.
    case text(TextFault)
    /// The column has no value in any row.
    case noValues
    /// The file holds months, and days are needed.
    case monthlyFactors
    /// A download is a data file of another kind than its publisher's.
    case otherDialect(found: Dialect, wanted: Dialect)
    /// A download is no zip archive; what its first bytes give away instead.
    case notAnArchive(found: FileKind?)
    /// A download does not end with the end of a line.
    case lineCutOff
    /// A download has fewer rows than its publisher's file has long had.
    case tooFewRows(found: Int, least: Int)
    /// The folder cannot be listed; the system's error number.
    case folderUnreadable(errorNumber: Int32)
    /// There is no such folder.
    case missingFolder
    /// A file was named where its folder is meant.
    case notAFolder
    /// No file of the folder serves the purpose; what the folder holds instead.
    case nothingFor(MarketFolder.Purpose, found: [String])
    /// Several files of the folder serve one purpose.
    case severalFor(MarketFolder.Purpose, files: [String])
  }

  /// Three ways in which data can fail, for those who must tell them apart.
  public enum Kind: Sendable {
    /// A file or folder is not there.
    case missing
    /// The system could not read it.
    case unreadable
    /// It was read and cannot be used.
    case unusable
  }

  /// What was wrong.
  public let cause: Cause
  /// The file or folder as the caller named it.
  public let file: String
  /// The line, counted from 1; nil when the whole file is meant.
  public let line: Int?
  /// The column; nil when a whole line is meant.
  public let field: String?

  /// An error about a file or a folder.
  public init(_ cause: Cause, file: String, line: Int? = nil, field: String? = nil) {
    (self.cause, self.file, self.line, self.field) = (cause, file, line, field)
  }

  init(_ error: DelimitedTextError) {
    self.init(.text(error.fault), file: error.file, line: error.line, field: error.field)
  }

  /// Which of the three it is.
  public var kind: Kind {
    switch cause {
    case .text(.missingFile), .missingFolder, .notAFolder, .nothingFor: .missing
    case .text(.unreadable), .folderUnreadable: .unreadable
    default: .unusable
    }
  }

  /// `yields.csv:1043: SVENY10: "4..21" is not a number`
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    let part = field.map { "\($0): " } ?? ""
    let nearest =
      [.text(.missingFile), .missingFolder].contains(cause) ? NearestFile.advice(on: file) : ""
    return "\(place): \(part)\(cause.explanation)\(nearest)"
  }
}
