import MarketData
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("Descriptions of folders")
struct DataDescriptionTests {
  @Test("Every file is described, usable or not, and the pair's days are counted")
  func description() throws {
    let folder = try TemporaryFolder()
    let yields =
      "date,SVENY01,SVENY02\n2020-01-02,1,1\n2020-01-03,1,\n2020-01-06,1,1\n2020-01-07,1,1\n"
    let factors = "Date,Mkt-RF,RF\n2020-01-01,1,0\n2020-01-02,1,0\n2020-01-03,1,0\n2020-01-06,1,0\n"
    _ = try folder.write(yields, to: "y.csv")
    _ = try folder.write(factors, to: "f.csv")
    _ = try folder.write("Date,Close\n2020-01-02,1\n2020-01-03,x\n", to: "p.csv")
    _ = try folder.write("words\n", to: "notes.md")
    let found = try DataDescription.describe(folder.path)
    #expect(found.files.map(\.name) == ["f.csv", "notes.md", "p.csv", "y.csv"])
    #expect(
      found.files[1].content
        == .unknown(
          reason:
            "no line has a date: tried \"words\", which has one field; write dates as 2019-01-02"))
    let mistake = DataError(
      .text(.notANumber("x")), file: folder.path + "/p.csv", line: 3, field: "Close")
    #expect(found.files[2].content == .unusable(mistake))
    let pair = try #require(found.pairs.first)
    #expect(pair.largestMaturity == 2)
    // Curve: 2, 6 and 7 January; stock days from the first curve day on: 2, 3 and 6.
    #expect(pair.calendar.curveDays == 3)
    #expect(pair.calendar.jointDays == 2)
    #expect(pair.calendar.stockDaysWithoutCurve == 1)
    #expect(pair.calendar.curveDaysWithoutStock == 1)
  }

  @Test("The real pair meets on 12,925 days", .needsRealFiles)
  func realPair() throws {
    let found = try DataDescription.describe(
      (SharedFiles.folder ?? "") + "/data", from: Day(iso: "1971-08-16"),
      through: Day(iso: "2023-06-30"))
    let calendar = try #require(found.pairs.first).calendar
    // The counts of the numerical contract.
    #expect(calendar.curveDays == 12_938)
    #expect(calendar.jointDays == 12_925)
    #expect(calendar.stockDaysWithoutCurve == 158)
    #expect(calendar.curveDaysWithoutStock == 13)
    #expect(found.pairs.count == 1)
  }

  @Test(
    "Minute bars and FRED series are described too",
    .needsRealFiles,
    arguments: ["intraday", "fred"])
  func otherFolders(name: String) throws {
    let found = try DataDescription.describe((SharedFiles.folder ?? "") + "/data/" + name)
    #expect(!found.files.isEmpty)
    for file in found.files {
      switch file.content {
      case .minuteBars: #expect(name == "intraday")
      case .daily(let summary): #expect(summary.dialect == .fredSeries)
      default: Issue.record("\(file.name): \(file.content)")
      }
    }
  }
}
