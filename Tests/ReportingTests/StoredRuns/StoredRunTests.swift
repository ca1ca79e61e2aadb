import Glibc
import Performance
import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("A stored run")
struct StoredRunTests {
  let folder: TemporaryFolder
  let report: Report
  let background: RunBackground

  init() throws {
    folder = try TemporaryFolder()
    report = try TinyRuns.report([TinyRuns.run(), TinyRuns.run(named: "other", shares: [0.25, 1])])
    let days = TinyRuns.days
    background = TinyRuns.background(
      of: report,
      signals: [
        Series(name: "forecast", days: Array(days[1...3]), values: [0.1 + 0.2, -1e-9, 0]),
        Series(name: "slope", days: Array(days[2...4]), values: [1.0 / 3, 2, 3]),
      ],
      yields: [Series(name: "2", days: [days[1]], values: [0.05])])
    try RunDirectory(results: folder.path, name: "one").write(
      report, background: background, fills: false, volatile: ["started": "now"])
  }

  private func open() throws -> StoredRun { try StoredRun(at: folder.path + "/one") }

  @Test("Its report is the one that was written")
  func reportIsTheSame() throws {
    let run = try open()
    let written = ReportDocument(of: report)
    #expect(run.name == "one")
    #expect(run.report.document == written.document)
    #expect(run.report.groups.map(\.tableNotes) == written.groups.map(\.tableNotes))
    let strategy = try #require(run.report.groups.first?.strategies.last)
    let summary = report.groups[0].strategies[1].summary
    #expect(strategy.name == "other")
    #expect(strategy.mean == summary.mean)
    #expect(strategy.sharpeRatio == summary.sharpeRatio.value)
    #expect(strategy.averageWeights.map(\.name) == ["risky", "safe"])
    #expect(run.strategies.map(\.name) == ["listed", "other"])
    #expect(run.strategies[1].file == ["name": "other"])
  }

  @Test("A pipe where the manifest should be is not waited for")
  func pipe() throws {
    let manifest = folder.path + "/one/MANIFEST.json"
    try #require(unlink(manifest) == 0 && mkfifo(manifest, 0o600) == 0)
    #expect(throws: StoredRunError.damagedManifest(file: manifest)) { try open() }
  }

  @Test("Its series are those that were written, to the last bit")
  func series() throws {
    let read = try open().series()
    let written = RunSeries(of: report, background: background)
    #expect(read.yields == written.yields)
    #expect(read.strategies.count == written.strategies.count)
    for (read, written) in zip(read.strategies, written.strategies) {
      #expect(read.name == written.name && read.group == written.group)
      #expect(read.days == written.days && read.values == written.values)
      #expect(read.totalReturns == written.totalReturns)
      #expect(read.excessReturns == written.excessReturns)
      #expect(read.periodDays == written.periodDays && read.periodTotals == written.periodTotals)
      #expect(read.periodExcess == written.periodExcess && read.cumulative == written.cumulative)
      #expect(read.weights == written.weights && read.signals == written.signals)
    }
    #expect(read.strategies[0].signals.map(\.name) == ["forecast", "slope"])
    #expect(read.strategies[0].days.count == read.strategies[0].totalReturns.count + 1)
  }

  @Test("Read for a comparison, its series are the same as far as statistics need them")
  func comparedSeries() throws {
    let run = try open()
    let all = try run.series()
    let periods = try run.series([.periods], columns: .compared)
    let compared = try run.series([.daily, .weights], columns: .compared, beside: periods)
    for (compared, all) in zip(compared.strategies, all.strategies) {
      #expect(compared.periodDays == all.periodDays && compared.periodExcess == all.periodExcess)
      #expect(compared.days == all.days && compared.values == all.values)
      #expect(compared.weights == all.weights)
      #expect(compared.periodTotals.isEmpty && compared.totalReturns.isEmpty)
      #expect(compared.signals.isEmpty)
    }
    #expect(periods.strategies.allSatisfy { $0.days.isEmpty })
  }

  @Test("Runs are opened in the order asked for; of several that are missing the first is named")
  func all() throws {
    let one = folder.path + "/one"
    #expect(try StoredRun.all(at: [one, one]).map(\.name) == ["one", "one"])
    let paths = [one, folder.path + "/two", folder.path + "/three"]
    #expect(throws: StoredRunError.missing(path: paths[1])) { try StoredRun.all(at: paths) }
  }

  @Test("Drawn again, the page and the figures are as the run left them")
  func redrawn() throws {
    #expect(try open().redraw() == [])
  }

  @Test("A page that was lost or changed is drawn again, and the manifest is right afterwards")
  func mended() throws {
    let page = try folder.bytes(of: "one/report.html")
    let manifest = try folder.bytes(of: "one/MANIFEST.json")
    _ = try folder.write("gone", to: "one/report.html")
    #expect(try open().redraw() == ["report.html"])
    #expect(try folder.bytes(of: "one/report.html") == page)
    #expect(try folder.bytes(of: "one/MANIFEST.json") == manifest)
    #expect(folder.contents.filter { $0.hasSuffix(".partial") } == [])
  }

  @Test("A series that is not as the manifest says is refused")
  func changed() throws {
    _ = try folder.write("group,strategy\n", to: "one/series/daily.csv")
    let run = try open()
    #expect(throws: StoredRunError.changed(file: folder.path + "/one/series/daily.csv")) {
      try run.series()
    }
  }

  @Test("A folder that is missing or holds no run is told apart from a damaged one")
  func notARun() throws {
    #expect(throws: StoredRunError.missing(path: folder.path + "/two")) {
      try StoredRun(at: folder.path + "/two")
    }
    _ = try folder.write("{}", to: "three/notes.txt")
    #expect(throws: StoredRunError.notARun(path: folder.path + "/three/")) {
      try StoredRun(at: folder.path + "/three/")
    }
  }

  @Test("A report that lacks something says what and where")
  func unexpected() throws {
    let document: JSONDocument = [
      "schema": "tenor.report/1", "runId": "x", "title": "x", "engine": ["version": "1"],
      "market": ["kind": "files", "inputs": []],
      "conventions": [
        "annualization": 252, "shortEnd": "line", "bondReturn": "aged", "alignment": "span",
      ],
      "groups": [["name": "tiny", "excessOver": 3]],
    ]
    let error = try #require(throws: StoredRunError.self) {
      try ReportDocument(reading: document, file: "report.json")
    }
    #expect(
      error.description
        == "report.json: groups[0].excessOver: expected a text; was it written by another version of tenor?"
    )
  }
}
