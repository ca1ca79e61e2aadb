import MarketData
import TestSupport
import Testing
import TimeSeries

@Suite("Summaries of files")
struct FileSummaryTests {
  private func summary(_ text: String) throws -> FileSummary {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "x.csv")
    return try QuotedFile.read(path, column: "x").summary
  }

  @Test("Gaps are the calendar days between neighboring rows")
  func gaps() throws {
    let found = try summary(
      "date,x\n2020-01-02,1\n2020-01-03,\n2020-01-06,3\n2020-01-07,4\n2020-03-09,5\n")
    #expect(found.gaps.map(\.days) == [1, 3, 62])
    #expect(found.gaps.map(\.count) == [2, 1, 1])
    #expect(found.longestGap?.days == 62)
    #expect(found.longestGap?.from.description == "2020-01-07")
    #expect(found.longestGap?.through.description == "2020-03-09")
  }

  @Test("A column's first and last day are those with a value")
  func coverage() throws {
    let found = try summary(
      "date,x\n2020-01-02,\n2020-01-03,NA\n2020-01-06,3\n2020-01-07,\n2020-01-08,5\n2020-01-09,\n")
    let column = try #require(found.columns.first)
    #expect(column.count == 2)
    #expect(column.first?.description == "2020-01-06")
    #expect(column.last?.description == "2020-01-08")
    #expect(found.first?.description == "2020-01-02")
    #expect(found.last?.description == "2020-01-09")
    #expect(found.file == "x.csv")
  }

  @Test("A single row has no gap")
  func singleRow() throws {
    let found = try summary("date,x\n2020-01-02,1\n")
    #expect(found.longestGap == nil)
    #expect(found.gaps == [])
  }
}
