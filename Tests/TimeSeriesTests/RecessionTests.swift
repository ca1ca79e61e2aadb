import TestSupport
import Testing
import TimeSeries

@Suite("Recessions")
struct RecessionTests {
  @Test("They are the months that the FRED series USREC marks, from 1960 on", .needsRealFiles)
  func usrec() throws {
    let folder = try #require(SharedFiles.folder)
    let lines = try WholeFile.text(of: folder + "/data/fred/USREC.csv").split(
      whereSeparator: \.isNewline)
    let rows = lines.dropFirst().map { $0.split(separator: ",") }
    #expect(rows.count > 700)
    for row in rows {
      let day = try #require(Day(iso: row[0]))
      let isRecession = Recession.all.contains { $0.days.contains(day) }
      #expect(isRecession == (row[1] == "1"), "\(row[0])")
    }
  }

  @Test("They follow one another from the month after a peak through the trough")
  func order() throws {
    #expect(zip(Recession.all, Recession.all.dropFirst()).allSatisfy { $0.last < $1.first })
    let covid = try #require(Recession.all.last)
    #expect(covid.days == Day(iso: "2020-03-01")!...Day(iso: "2020-04-30")!)
    // A peak in December begins a recession in January.
    #expect(Recession.all.contains { $0.first == Month(year: 1970, month: 1) })
  }
}
