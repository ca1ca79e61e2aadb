import MarketData
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("Files that publishers offer")
struct PublishedFileTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func refusal(of text: String, as file: PublishedFile) throws -> DataError? {
    let path = try folder.write(text)
    do { _ = try file.check(path) } catch { return error }
    return nil
  }

  @Test("Each has its publisher's address, or one below another base")
  func addresses() {
    #expect(
      PublishedFile.fedYieldCurve.address()
        == "https://www.federalreserve.gov/data/yield-curve-tables/feds200628.csv")
    #expect(
      PublishedFile.frenchDailyFactors.address()
        == "https://mba.tuck.dartmouth.edu/pages/faculty/ken.french/ftp/"
        + "F-F_Research_Data_Factors_daily_CSV.zip")
    for base in ["http://here/copies", "http://here/copies/"] {
      #expect(
        PublishedFile.fedYieldCurve.address(below: base) == "http://here/copies/feds200628.csv")
    }
  }

  @Test("The simulated factors pass for daily factors")
  func wholeFile() throws {
    let path = try folder.write(SimulatedMarket(seed: 1971).dailyFactors())
    let summary = try PublishedFile.frenchDailyFactors.check(path)
    #expect(summary.dialect == .frenchDailyFactors)
    #expect(summary.rowsRead >= PublishedFile.fewestRows)
  }

  @Test("The real factors pass; the Federal Reserve's excerpt is short of rows", .needsRealFiles)
  func realFiles() throws {
    let data = try #require(SharedFiles.folder) + "/data"
    let factors = try PublishedFile.frenchDailyFactors.check(
      data + "/vintage-202604/F-F_Research_Data_Factors_daily.csv")
    #expect(factors.first?.description == "1926-07-01")
    #expect(throws: DataError(.tooFewRows(found: 10, least: 10_000), file: "feds200628.csv")) {
      try PublishedFile.fedYieldCurve.check(data + "/excerpts/feds200628_excerpt.csv")
    }
  }

  @Test("A file of another kind is named by both kinds")
  func otherKind() throws {
    let monthly = try refusal(of: ",Mkt-RF,RF\n192607,1.0,0.2\n", as: .frenchDailyFactors)
    #expect(
      monthly?.description == "F-F_Research_Data_Factors_daily.csv: holds french-monthly-factors, "
        + "not french-daily-factors")
    #expect(monthly?.kind == .unusable)
  }

  @Test("A number cut within its digits, and a row cut within its fields, are seen")
  func cutOff() throws {
    #expect(
      try refusal(of: ",Mkt-RF,RF\n20200102,0.50,0.01\n20200103,0.50,0.0", as: .frenchDailyFactors)
        == DataError(.lineCutOff, file: "F-F_Research_Data_Factors_daily.csv"))
    #expect(
      try refusal(
        of: ",Mkt-RF,RF\n20200102,0.50,0.01\n20200103,0.5\n", as: .frenchDailyFactors)?.description
        == "F-F_Research_Data_Factors_daily.csv:3: 2 fields, the header has 3; complete the row, or put a "
        + "field that holds the delimiter into quotes")
  }

  @Test("A page and an empty file are none of them")
  func pages() throws {
    #expect(
      try refusal(of: "<html></html>\n", as: .fedYieldCurve)
        == DataError(.text(.notPlainText(.html)), file: "feds200628.csv"))
    #expect(
      try refusal(of: "", as: .fedYieldCurve) == DataError(.text(.empty), file: "feds200628.csv"))
  }

  @Test("A download is an archive by its first bytes")
  func archives() throws {
    let file = PublishedFile.frenchDailyFactors
    try file.checkArchive(folder.write([0x50, 0x4B, 3, 4, 0, 0]))
    let name = "F-F_Research_Data_Factors_daily_CSV.zip"
    #expect(throws: DataError(.notAnArchive(found: .html), file: name)) {
      try file.checkArchive(folder.write("<html>"))
    }
    #expect(throws: DataError(.notAnArchive(found: nil), file: name)) {
      try file.checkArchive(folder.write("PK"))
    }
    #expect(
      DataError(.notAnArchive(found: .gzip), file: name).description
        == "\(name): is a gzip archive, not a zip archive")
  }
}
