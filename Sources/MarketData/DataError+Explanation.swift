import Glibc
import TextFormats

extension DataError.Cause {
  /// The cause in words, as the end of a message that names the place.
  public var explanation: String {
    switch self {
    case .text(let fault): fault.explanation
    case .noValues: "no row has a value in this column"
    case .monthlyFactors:
      "holds monthly factors; the daily file is needed (\"Fama/French 3 Factors [Daily]\")"
    case .otherDialect(let found, let wanted):
      "holds \(found.rawValue), not \(wanted.rawValue)"
    case .notAnArchive(let found):
      "is " + (found.map { $0.rawValue + ", " } ?? "") + "not a zip archive"
    case .lineCutOff: "ends within a line: it was cut off"
    case .tooFewRows(let found, let least):
      "has \(String(counting: found, "row")); the publisher's has more than \(String(grouped: least))"
    case .folderUnreadable(let number): "cannot be listed: \(String(cString: strerror(number)))"
    case .missingFolder: "no such folder"
    case .notAFolder: "is a file; name the folder that holds it"
    case .nothingFor(let purpose, let found): nothing(for: purpose, found: found)
    case .severalFor(let purpose, let files):
      "\(files.joined(separator: " and ")) both hold \(purpose.rawValue); "
        + "choose one with \(purpose.option) FILE"
    }
  }

  private func nothing(for purpose: MarketFolder.Purpose, found: [String]) -> String {
    let contents =
      found.isEmpty ? "the folder has no files" : "found " + found.joined(separator: ", ")
    return "no file with \(purpose.rawValue) (\(contents))"
  }
}
