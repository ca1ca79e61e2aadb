import TestSupport
import Testing

@testable import Reporting

@Suite("The Sharpe tables for programs")
struct SharpeCSVTests {
  @Test("The Sharpe table has unrounded decimals")
  func sharpe() throws {
    let report = try TinyRuns.report(
      [TinyRuns.exact(), TinyRuns.exact(named: "cash", shares: [0])], market: .files([]))
    let text = String(decoding: SharpeCSV(of: ReportDocument(of: report)).bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(
      lines.first?.joined(separator: ",")
        == "group,strategy,from,to,periods,mean,standardDeviation,sharpeRatio,"
        + "finalCumulativeStandardizedReturn,weightOf,averageWeight,turnover,tradedPerYear,costPerYear,"
        + "maximumDrawdown,excessOver,period,periodsPerYear,delayDays,costBasisPoints,market")
    try #require(lines.count == 3)
    #expect(lines[1].prefix(6) == ["tiny", "exact", "1999-01-31", "1999-02-02", "3", "63.0"])
    // Mean 0.25 · 252 = 63; deviation 0.75 √252; ratio √252 / 3.
    let root = 252.0.squareRoot()
    expectClose(
      Double(lines[1][6]) ?? 0, 0.75 * root, relative: 1e-15,
      because: "one root and one more rounding")
    expectClose(
      Double(lines[1][7]) ?? 0, root / 3, relative: 1e-15, because: "one root and one more rounding"
    )
    // All is bought once in three days: half of one, 252 / 3 times a year.
    #expect(
      lines[1].suffix(13) == [
        "1.0", "risky", "1.0", "0.0", "42.0", "0.0", "0.5", "safe", "day", "252.0", "0", "0.0",
        "files",
      ])
    #expect(
      lines[2].joined(separator: ",")
        == "tiny,cash,1999-01-31,1999-02-02,3,0.0,0.0,,,risky,0.0,0.0,42.0,0.0,0.0,safe,day,252.0,0,0.0,files"
    )
  }
}
