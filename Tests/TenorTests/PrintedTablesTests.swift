import TestSupport
import Testing

@Suite("The tables of a run, set by LaTeX", .needs(.pdflatex, .pdftotext))
struct PrintedTablesTests {
  private static let papers = [
    "a4paper,12pt", "letterpaper,12pt", "a4paper,10pt", "letterpaper,11pt",
  ]

  @Test(
    "On the simulated market they fit the lines of an article, which has nothing to complain of",
    arguments: papers)
  func simulated(on paper: String) throws { try expectFit(WrittenRun(), on: paper) }

  @Test("On the real files they fit the lines of an article", .needsRealFiles, arguments: papers)
  func real(on paper: String) throws {
    let data = try #require(SharedFiles.folder) + "/data"
    try expectFit(WrittenRun(ShippedStrategy.names, "--data", data), on: paper)
  }

  @Test("A name of 64 characters is broken into lines")
  func longName() throws {
    let folder = try TinyFiles.folder()
    let name = String(repeating: "long-name", count: 7) + "w"
    _ = try folder.write(TinyFiles.mix(named: name, stocks: 0.5), to: "long.json")
    let outcome = try TenorProgram(folder: folder.path).run(
      "run", "long.json", "half.json", "--data", "data", "--name", "one")
    #expect(outcome.code == 0)
    let paper = try LaTeXDocument(folder.text(of: "results/one/tables/sharpe.tex"))
    #expect(paper.complaints == [])
    #expect(paper.text.filter { !$0.isWhitespace }.contains("half13.9999"))
  }

  private func expectFit(_ run: WrittenRun, on options: String) throws {
    let tables = try run.text(of: "tables/sharpe.tex")
    let float = "\\begin{table}[t]\\caption{Ours.}\n\(tables)\\end{table}"
    for body in [tables, float] {
      let paper = try LaTeXDocument(body, options: options)
      #expect(paper.code == 0)
      #expect(paper.complaints == [])
      for name in ShippedStrategy.names { #expect(paper.text.contains(name)) }
    }
  }
}
