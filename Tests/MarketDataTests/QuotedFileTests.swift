import MarketData
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("Files of quotes")
struct QuotedFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "Numbers are taken as they stand, blanks and points left out",
    arguments: [
      (
        "observation_date,DGS10\n2015-12-24,2.24\n2015-12-25,\n2015-12-28,2.26\n",
        Dialect.fredSeries
      ),
      ("DATE,DGS10\n2015-12-24,2.24\n2015-12-25,.\n2015-12-28,2.26\n", .fredSeries),
      ("Date,DGS10,Close\n2015-12-24,2.24,1\n2015-12-25,,2\n2015-12-28,2.26,3\n", .prices),
      ("day,DGS10\n20151228,2.26\n20151225,null\n20151224,2.24\n", .datedColumns),
    ])
  func quotes(text: String, dialect: Dialect) throws {
    let read = try QuotedFile.read(try folder.write(text), column: "DGS10")
    #expect(read.values.values == [2.24, 2.26])
    #expect(read.values.days.map(\.description) == ["2015-12-24", "2015-12-28"])
    #expect(read.summary.dialect == dialect)
    #expect(read.summary.rowsEmpty == 1)
  }

  @Test("A misspelled column gets the nearest name, one in another case is read")
  func misspelled() throws {
    let path = try folder.write("Date,Open,Close\n2020-01-02,1,2\n")
    #expect(
      throws: DataError(
        .text(.missingColumn(nearest: "Close", columns: ["Open", "Close"])), file: path, line: 1,
        field: "Clos")
    ) { try QuotedFile.read(path, column: "Clos") }
    #expect(try QuotedFile.read(path, column: "close").values.values == [2])
  }

  @Test("The real FRED series", .needsRealFiles)
  func fred() throws {
    let path = (SharedFiles.folder ?? "") + "/data/fred/DGS10.csv"
    let read = try QuotedFile.read(path, column: "DGS10")
    // By awk: 2,610 rows, 110 of them blank.
    #expect(read.summary.rowsRead == 2610)
    #expect(read.summary.rowsEmpty == 110)
    #expect(read.values.count == 2500)
    #expect(read.summary.first?.description == "2015-12-22")
    #expect(read.values.values.last == 4.17)
  }
}
