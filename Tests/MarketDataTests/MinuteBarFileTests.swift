import MarketData
import TestSupport
import Testing
import TimeSeries

@Suite("Minute bars")
struct MinuteBarFileTests {
  @Test("Days, repeated stamps, missing minutes and disorder are counted")
  func counts() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      Datetime,Close
      2020-01-14 09:30:00-05:00,1
      2020-01-14 09:31:00-05:00,2
      2020-01-14 09:31:00-05:00,2
      2020-01-14 09:34:00-05:00,3
      2020-01-14 09:33:00-05:00,3
      2020-01-15 15:59:00-05:00,
      """)
    let (summary, counts) = try MinuteBarFile.describe(path)
    #expect(counts.days == 2)
    #expect(counts.repeatedStamps == 1)
    #expect(counts.missingMinutes == 1)
    #expect(counts.stampsOutOfOrder == 1)
    #expect(summary.rowsRead == 6)
    #expect(summary.rowsEmpty == 1)
    #expect(
      summary.warnings == [
        "1 bars repeat an earlier stamp", "1 minutes have no bar", "1 bars are out of order",
      ])
  }

  @Test(
    "The real bars",
    .enabled(if: SharedFiles.present, Comment(rawValue: SharedFiles.missing)),
    arguments: [("SPY", 13_435), ("TLT", 6798)])
  func realBars(symbol: String, rows: Int) throws {
    let path = (SharedFiles.folder ?? "") + "/data/intraday/\(symbol)_1min.csv"
    let (summary, counts) = try MinuteBarFile.describe(path)
    #expect(summary.rowsRead == rows)
    #expect(symbol == "SPY" ? counts.repeatedStamps > 0 : counts.repeatedStamps == 0)
  }
}
