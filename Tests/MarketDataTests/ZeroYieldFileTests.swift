import MarketData
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("Zero-yield files")
struct ZeroYieldFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The Federal Reserve's layout, shortened: preamble, NA, and -999.99 for an unused TAU2.
  private static let wholeFile = """
    "Note: not an official release, ""as is"", subject to delay"

    Series,Compounding Convention,Mnemonic(s)
    Zero-coupon yield,Continuously Compounded,SVENYXX

    Date,BETA0,BETA1,BETA2,BETA3,SVENPY01,SVENY01,SVENY02,SVENY03,TAU1,TAU2
    1961-06-14,3.9,-1.2,-1.9,0,3.0,2.9825,3.3771,NA,0.3392,-999.99
    1961-06-15,4,-1.2,-2.2,0,3.0,2.9941,3.4137,NA,0.3257,-999.99
    1961-07-04,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA
    1961-07-05,4.1,-1.9,-0.2,-2.9,3.0,3.0,3.4,3.6,0.7550,3.1607
    """

  @Test("The whole file: yields in decimals, NA left out")
  func wholeFileYields() throws {
    let path = try folder.write(Self.wholeFile)
    let read = try ZeroYieldFile.read(path, largestMaturity: 3, parameters: false)
    #expect(read.yields.map(\.name) == ["SVENY01", "SVENY02", "SVENY03"])
    #expect(read.yields[0].days.map(\.description) == ["1961-06-14", "1961-06-15", "1961-07-05"])
    #expect(read.yields[1].values == percent(3.3771, 3.4137, 3.4))
    #expect(read.yields[2].days.map(\.description) == ["1961-07-05"])
    #expect(read.svensson == nil)
    #expect(read.summary.dialect == .fedYieldCurve)
    #expect(read.summary.rowsRead == 4)
    #expect(read.summary.rowsEmpty == 1)
    #expect(read.summary.rowsPartial == 2)
  }

  @Test("The fitted curve: betas in decimals, taus in years, an unused tau2 absent")
  func parameters() throws {
    let path = try folder.write(Self.wholeFile)
    let read = try ZeroYieldFile.read(path, largestMaturity: 1, parameters: true)
    let curve = try #require(read.svensson)
    #expect(curve.beta0.values == percent(3.9, 4.0, 4.1))
    #expect(curve.beta3.values == percent(0, 0, -2.9))
    #expect(curve.tau1.values == [0.3392, 0.3257, 0.7550])
    #expect(curve.tau2.days.map(\.description) == ["1961-07-05"])
    #expect(curve.tau2.values == [3.1607])
  }

  @Test("An extract that descends is reversed")
  func extract() throws {
    let path = try folder.write(
      "date,SVENY01,SVENY02\n2020-01-06,1.5,1.6\n2020-01-03,1.4,\n2020-01-02,1.3,1.4\n")
    let read = try ZeroYieldFile.read(path, largestMaturity: 2, parameters: false)
    #expect(read.yields[0].values == percent(1.3, 1.4, 1.5))
    #expect(read.yields[1].days.map(\.description) == ["2020-01-02", "2020-01-06"])
    #expect(read.summary.dialect == .fedZeroYields)
    #expect(read.summary.columns[1].count == 2)
  }

  @Test("A column of nothing, and parameters that an extract lacks, are errors")
  func errors() throws {
    let path = try folder.write("date,SVENY01,SVENY02\n2020-01-02,1.5,\n2020-01-03,1.5,NA\n")
    #expect(throws: DataError(.noValues, file: path, line: 1, field: "SVENY02")) {
      try ZeroYieldFile.read(path, largestMaturity: 2, parameters: false)
    }
    let missing = DataError(
      .text(.missingColumn(nearest: nil, columns: ["SVENY01", "SVENY02"])), file: path, line: 1,
      field: "BETA0")
    #expect(throws: missing) {
      try ZeroYieldFile.read(path, largestMaturity: 1, parameters: true)
    }
    #expect(
      missing.description
        == "\(path):1: BETA0: no such column in the header; it has SVENY01, SVENY02")
  }

  @Test("Yields that look like decimals are warned about")
  func decimals() throws {
    let path = try folder.write("date,SVENY01\n2020-01-02,0.0151\n2020-01-03,0.0149\n")
    let read = try ZeroYieldFile.read(path, largestMaturity: 1, parameters: false)
    #expect(
      read.summary.warnings == [
        "half of SVENY01 is below 0.2: are these decimals? The file is read as percent"
      ])
  }

  @Test("Yields around zero in percent are not, above it and below")
  func nearZero() throws {
    for rows in ["-0.5,-0.1", "-0.6,-0.3", "0.1,0.4", "-0.15,0.05"] {
      let path = try folder.write(
        "date,SVENY01,SVENY02\n2020-01-02,\(rows)\n2020-01-03,\(rows)\n", to: "near.csv")
      let read = try ZeroYieldFile.read(path, largestMaturity: 2, parameters: false)
      #expect(read.summary.warnings == [], "\(rows)")
    }
  }
}

@Suite("The real zero-yield files")
struct RealZeroYieldFileTests {
  private var data: String { (SharedFiles.folder ?? "") + "/data/" }

  @Test("The extract has every row and 12,938 curve days in the lecture's sample", .needsRealFiles)
  func extract() throws {
    let read = try ZeroYieldFile.read(
      data + "FED-SVENY.csv", largestMaturity: 10, parameters: false)
    #expect(read.summary.rowsRead == 15_478)
    #expect(read.yields[9].days.first?.description == "1971-08-16")
    #expect(read.yields[0].days.first?.description == "1961-06-14")
    #expect(read.yields[0].values.first == 2.9825 / 100)
    #expect(read.yields[9].values.last == 4.0829 / 100)
    let (from, through) = (Day(iso: "1971-08-16"), Day(iso: "2023-06-30"))
    let days = read.yields.map { $0.observed(from: from, through: through).days }.commonDays
    // The counts of the numerical contract.
    #expect(days.count == 12_938)
    #expect(read.summary.rowsPartial == 15_478 - 12_942)
    // An independent count: sha256sum.
    #expect(
      read.summary.sha256 == "9b1437a55a2c289911de08b02737764b64b70fee01b9a5527d035fc0f8acd3ea")
    #expect(read.summary.warnings == [])
  }

  @Test("Ten rows of the Federal Reserve's own file", .needsRealFiles)
  func excerpt() throws {
    let read = try ZeroYieldFile.read(
      data + "excerpts/feds200628_excerpt.csv", largestMaturity: 30, parameters: true)
    #expect(read.summary.dialect == .fedYieldCurve)
    #expect(read.summary.rowsRead == 10)
    #expect(read.summary.rowsEmpty == 1)
    #expect(read.summary.rowsPartial == 4)
    #expect(read.yields[6].count == 9)
    #expect(read.yields[7].count == 5)
    let curve = try #require(read.svensson)
    #expect(curve.beta0.values.first == 3.91760612208239 / 100)
    #expect(curve.tau1.values.first == 0.339217585301823)
    #expect(curve.tau2.days.first?.description == "2024-08-26")
    #expect(curve.tau2.values.last == 3.16069975337781)
  }
}

/// Percents as the decimals that the reader makes of them.
private func percent(_ numbers: Double...) -> [Double] { numbers.map { $0 / 100 } }
