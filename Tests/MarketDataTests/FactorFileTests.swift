import MarketData
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("Factor files")
struct FactorFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Compact dates with a blank first name, between a preamble and a copyright")
  func compactDates() throws {
    let path = try folder.write(
      """
      This file was created by a test.

      ,Mkt-RF,SMB,HML,RF
      19260701,    0.09,   -0.25,   -0.27,   0.009
      19260702,   -0.45,   -0.33,   -0.06,   0.008

      Copyright of nobody, 2025
      """)
    let read = try FactorFile.read(path)
    #expect(read.market.days.map(\.description) == ["1926-07-01", "1926-07-02"])
    let (excess, bill) = (percent(0.09, -0.45), percent(0.009, 0.008))
    #expect(read.market.values == [excess[0] + bill[0], excess[1] + bill[1]])
    #expect(read.bill.values == percent(0.009, 0.008))
    #expect(read.summary.dialect == .frenchDailyFactors)
    #expect(read.summary.warnings == [])
  }

  @Test("Rows that lack the market or the bill are dropped and counted")
  func missing() throws {
    let path = try folder.write(
      """
      Date,Mkt-RF,SMB,HML,RF
      2020-01-02,    1.00,   -99.99,   0,   0.006
      2020-01-03,  -99.99,    0.1,     0,   0.006
      2020-01-06, -999,       0.1,     0,   -999
      2020-01-07,    2.00,    0.1,     0,   -99.99
      2020-01-08,    3.00,    0.1,     0,   0.006
      """)
    let read = try FactorFile.read(path)
    #expect(read.market.days.map(\.description) == ["2020-01-02", "2020-01-08"])
    #expect(read.bill.days == read.market.days)
    let bill: Double = 0.006 / 100
    #expect(read.market.values == [0.01 + bill, 0.03 + bill])
    #expect(read.summary.rowsRead == 5)
    #expect(read.summary.rowsEmpty == 1)
    #expect(read.summary.rowsPartial == 2)
  }

  @Test("Monthly factors are refused with a hint")
  func monthly() throws {
    let path = try folder.write(
      "words\n\n,Mkt-RF,SMB,HML,RF\n192607,2.9,-2.5,-2.4,0.2\n\n  Annual\n1927,29,1,1,3\n")
    #expect(throws: DataError(.monthlyFactors, file: path)) { try FactorFile.read(path) }
    #expect(
      DataError(.monthlyFactors, file: "F.csv").description
        == "F.csv: holds monthly factors; the daily file is needed "
        + "(\"Fama/French 3 Factors [Daily]\")")
  }

  @Test("A second table behind the days is refused at its line")
  func secondTable() throws {
    let path = try folder.write(
      "Date,Mkt-RF,RF\n2020-01-02,1,0.006\n2020-01-03,1,0.006\n\n1927,29,3\n")
    #expect(throws: DataError(.text(.notADate("1927")), file: path, line: 5)) {
      try FactorFile.read(path)
    }
  }

  @Test("Decimals instead of percents are warned about")
  func decimals() throws {
    let path = try folder.write(
      "Date,Mkt-RF,RF\n2020-01-02,0.0012,0.00006\n2020-01-03,-0.0032,0.00006\n")
    #expect(
      try FactorFile.read(path).summary.warnings == [
        "half of Mkt-RF is within 0.02 of zero: are these decimals? The file is read as percent"
      ])
  }
}

@Suite("The real factor files")
struct RealFactorFileTests {
  private var data: String { (SharedFiles.folder ?? "") + "/data/" }

  @Test("The vintage with three decimals", .needsRealFiles)
  func threeDecimals() throws {
    let read = try FactorFile.read(data + "F-F_Research_Data_Factors_daily_compact_dates.CSV")
    // By wc and tail: 25,968 lines, 5 before the rows, 2 after them.
    #expect(read.summary.rowsRead == 25_961)
    #expect(read.summary.first?.description == "1926-07-01")
    #expect(read.summary.last?.description == "2025-03-31")
    let (excess, bill): (Double, Double) = (0.40 / 100, 0.016 / 100)
    #expect(read.market.values.last == excess + bill)
    #expect(read.summary.warnings == [])
  }

  @Test("The vintage with two decimals is used with a warning", .needsRealFiles)
  func twoDecimals() throws {
    let read = try FactorFile.read(data + "vintage-202604/F-F_Research_Data_Factors_daily.csv")
    #expect(read.summary.rowsRead == 26_233)
    #expect(read.summary.last?.description == "2026-04-30")
    #expect(read.summary.warnings.count == 1)
    #expect(read.summary.warnings[0].hasPrefix("RF has only two decimals"))
  }
}

/// Percents as the decimals that the reader makes of them.
private func percent(_ numbers: Double...) -> [Double] { numbers.map { $0 / 100 } }
