import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("A report's page")
struct ReportPageTests {
  /// A page in which every text that can be anybody's is one of these.
  private func page(with text: String) throws -> String {
    let input = MarketDescription.InputFile(
      file: text, sha256: String(repeating: "0", count: 64), bytes: 1, dialect: "prices",
      rowsRead: 9, rowsUsed: 9, days: nil, warnings: [text])
    let run = try TinyRuns.run(
      shares: [0.5], title: text, assets: [AssetInWords(name: "risky", words: text)],
      resolved: [
        "name": "listed", "notes": .string(text), "assets": ["risky": ["file": .string(text)]],
      ])
    let report = try TinyRuns.report([run], market: .files([input]))
    let stored = ReportDocument(of: report)
    let background = TinyRuns.background(
      of: report,
      signals: [Series(name: text, days: Array(TinyRuns.days[1...3]), values: [1, 2, 3])])
    let pages = RunPages(
      of: stored, strategies: [(run.name, run.resolved)],
      series: RunSeries(of: report, background: background))
    let page = try #require(try pages.files().last)
    #expect(page.path == "report.html")
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test("Nobody's text becomes a mark, an attribute or a control", arguments: HostileTexts.all)
  func hostile(_ text: String) throws {
    let plain = try page(with: "plain")
    let hostile = try page(with: text)
    for mark in ["<", "onerror", "<script", "javascript:"] where !text.contains(mark) || mark == "<"
    {
      #expect(
        hostile.components(of: mark) == plain.components(of: mark),
        "as many \(mark) as in a plain page")
    }
    #expect(!hostile.unicodeScalars.contains { $0.steersDisplay && $0 != "\n" && $0 != "\t" })
  }

  @Test("A browser shows a page of hostile texts and does nothing else", .needs(.chromium, .python))
  func look() throws {
    let folder = try TemporaryFolder()
    let text = HostileTexts.all.filter { !$0.contains("\n") }.joined(separator: " ")
    let file = try folder.write(try page(with: text), to: "report.html")
    #expect(try BrowserLook(at: file).complaints == [])
  }

  @Test("It names what was run and on what, the sample, and the conventions")
  func words() throws {
    let page = try page(with: "plain")
    for words in [
      "<title>tiny</title>", "<h2>tiny, 1999-01-31 to 1999-02-08</h2>",
      "9 returns, one a day, in excess of safe",
      "<dt>annualization</dt><dd>252</dd>", "The same run under other tools’ conventions",
      "default-src 'none'; style-src 'unsafe-inline'",
    ] { #expect(page.contains(words), "\(words)") }
    #expect(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
