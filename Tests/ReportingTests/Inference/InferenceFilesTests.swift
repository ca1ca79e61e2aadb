import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("The files of what is inferred")
struct InferenceFilesTests {
  private let files: [(path: String, bytes: [UInt8])]

  init() throws { files = InferenceFiles(of: try InferredRuns.stored()).files }

  private func lines(_ name: String) throws -> [String] {
    let file = try #require(files.first { $0.path == "tables/\(name)" })
    return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("A topic is a file in CSV, Markdown and LaTeX")
  func names() {
    let topics = [
      "claims", "inference", "comparisons", "timing", "luck", "sensitivity", "subperiods",
    ]
    #expect(
      files.map(\.path)
        == topics.flatMap { topic in ["csv", "md", "tex"].map { "tables/\(topic).\($0)" } })
  }

  @Test("CSV is unrounded, empty where undefined, with as many cells in every row")
  func csv() throws {
    for file in files where file.path.hasSuffix(".csv") {
      let rows = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      let cells = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
      #expect(Set(cells).count == 1 && cells.count > 1, "\(file.path)")
    }
    #expect(
      try lines("comparisons.csv")[1...] == [
        "tiny,fixed,timing,-0.125,0.0625,-0.375,0.125,-1.5,0.1336,0.2,0.4,0.3,0.015625,1.25,0.75,8.5,simulated",
        "tiny,fixed,bills,,,,,,,,,,,,,,simulated",
      ])
    let leads = try lines("sensitivity.csv")
    #expect(
      leads[0]
        == "group,kind,label,value,periods,strategy,sharpeRatio,benchmark,lead,sharpeRatioAsRun,leadAsRun,market"
    )
    #expect(
      leads[5] == "tiny,delay,delay 1 day,1.0,8,timing,0.25,fixed,-0.25,0.625,0.1875,simulated")
    #expect(
      try lines("claims.csv")[1]
        == "tiny,timing,fixed,0.125,-0.125,0.375,0.3,2,3,not shown,simulated")
    #expect(try lines("luck.csv")[2] == "tiny,fixed,all,carry,9,0.5,simulated")
    #expect(
      try lines("timing.csv")[2]
        == "tiny,timing,control,1.75,0.6875,2.25,risky,0.875,,,,,,,,0.25,0.4375,simulated")
    #expect(
      try lines("subperiods.csv")[2]
        == "tiny,timing,1998,from 1998,5,0.25,0.375,,3.5,0.0625,,,1,simulated")
  }

  @Test("Markdown and LaTeX name the group, the sample and the table")
  func titles() throws {
    let title = "tiny, 1999-01-31 to 1999-02-08 (simulated market): differences of Sharpe ratios"
    #expect(try lines("comparisons.md")[0] == "## " + title)
    #expect(try lines("comparisons.tex").contains { $0.contains("differences of Sharpe ratios") })
  }

  @Test("They fit the lines of an article", .needs(.pdflatex, .pdftotext))
  func printed() throws {
    let tex = files.filter { $0.path.hasSuffix(".tex") }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    #expect(
      !tex.contains { $0.contains("\\tiny") }, "the smallest print is for names that are too long")
    let paper = try LaTeXDocument(tex.joined(separator: "\n\\clearpage\n"), options: "a4paper,10pt")
    #expect(paper.code == 0)
    #expect(paper.complaints == [])
  }
}
