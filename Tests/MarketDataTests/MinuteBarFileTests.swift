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
        "bars with the stamp of an earlier one: 1", "minutes without a bar: 1",
        "bars out of order: 1",
      ])
  }

  @Test(
    "The real bars",
    .needsRealFiles,
    // Counted with Python's csv module: rows, days, repeated stamps, missing minutes, out of order.
    arguments: [("SPY", [13_435, 23, 5075, 41, 18]), ("TLT", [6798, 19, 0, 43, 0])])
  func realBars(symbol: String, expected: [Int]) throws {
    let path = (SharedFiles.folder ?? "") + "/data/intraday/\(symbol)_1min.csv"
    let (summary, counts) = try MinuteBarFile.describe(path)
    let found = [
      summary.rowsRead, counts.days, counts.repeatedStamps, counts.missingMinutes,
      counts.stampsOutOfOrder,
    ]
    #expect(found == expected)
  }
}
