import Glibc
import MarketData
import Testing
import TextFormats

@Suite("Errors in data")
struct DataErrorTests {
  @Test("A message names file, line and column, then what is wrong")
  func message() {
    let error = DataError(
      .text(.notANumber("4..21")), file: "yields.csv", line: 1043, field: "SVENY10")
    #expect(error.description == "yields.csv:1043: SVENY10: \"4..21\" is not a number")
  }

  @Test(
    "Missing, unreadable and unusable are told apart",
    arguments: [
      (.text(.missingFile), .missing), (.missingFolder, .missing), (.notAFolder, .missing),
      (.text(.unreadable(errorNumber: EIO)), .unreadable),
      (.folderUnreadable(errorNumber: EACCES), .unreadable), (.text(.empty), .unusable),
      (.monthlyFactors, .unusable), (.noValues, .unusable),
    ] as [(DataError.Cause, DataError.Kind)])
  func kinds(cause: DataError.Cause, kind: DataError.Kind) {
    #expect(DataError(cause, file: "x.csv").kind == kind)
  }

  @Test("An error of the system is told in its words")
  func systemErrors() {
    #expect(
      DataError(.text(.unreadable(errorNumber: EACCES)), file: "x.csv").description
        == "x.csv: cannot be read: Permission denied")
    #expect(
      DataError(.folderUnreadable(errorNumber: EACCES), file: "data").description
        == "data: cannot be listed: Permission denied")
  }
}
