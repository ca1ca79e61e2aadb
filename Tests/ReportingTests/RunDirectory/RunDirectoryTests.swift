import Glibc
import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("A run directory")
struct RunDirectoryTests {
  let folder: TemporaryFolder
  let directory: RunDirectory
  let report: Report

  init() throws {
    folder = try TemporaryFolder()
    directory = RunDirectory(results: folder.path + "/results", name: "one")
    report = try TinyRuns.report([TinyRuns.run(), TinyRuns.run(named: "other", shares: [1])])
  }

  private static let files = [
    "MANIFEST.json", "figures/", "figures/tiny-cumulative.svg", "figures/tiny-drawdowns.svg",
    "figures/tiny-weights.svg", "figures/tiny-years.svg", "report.html", "report.json", "series/",
    "series/daily.csv", "series/fills.csv",
    "series/periods.csv", "series/weights.csv", "strategies/", "strategies/listed.json",
    "strategies/other.json", "tables/",
    "tables/other-conventions.csv", "tables/other-conventions.md",
    "tables/other-conventions.tex", "tables/sharpe.csv", "tables/sharpe.md",
    "tables/sharpe.tex",
    "volatile.json",
  ]

  private func write(_ report: Report, fills: Bool = true) throws {
    try directory.write(
      report, background: TinyRuns.background(of: report), fills: fills,
      volatile: ["started": "now"], replacing: true)
  }

  @Test("It appears whole, with nothing beside it")
  func whole() throws {
    try write(report)
    #expect(
      folder.contents == ["results/", "results/one/"] + Self.files.map { "results/one/" + $0 })
    #expect(try folder.text(of: "results/one/volatile.json") == "{\n  \"started\": \"now\"\n}\n")
    #expect(
      try folder.bytes(of: "results/one/report.json") == JSONWriter.indented(report.document))
    #expect(
      try folder.text(of: "results/one/strategies/other.json") == "{\n  \"name\": \"other\"\n}\n")
  }

  @Test("The manifest has the hash and size of every file but itself and volatile.json")
  func manifest() throws {
    try write(report)
    let manifest = try #require(
      Manifest(reading: try folder.bytes(of: "results/one/MANIFEST.json")))
    let listed = Self.files.filter {
      !$0.hasSuffix("/") && !["MANIFEST.json", "volatile.json"].contains($0)
    }
    #expect(manifest.files.map(\.path).sorted() == listed)
    for file in manifest.files {
      let bytes = try folder.bytes(of: "results/one/" + file.path)
      #expect(file.bytes == bytes.count)
      #expect(file.sha256 == SHA256.hexDigest(of: bytes))
    }
  }

  @Test("Fills are written only when asked for")
  func fills() throws {
    try write(report, fills: false)
    #expect(!folder.contents.contains("results/one/series/fills.csv"))
  }

  @Test("A place is free, then finished for the same run and taken for another")
  func states() throws {
    #expect(directory.state(of: report) == .free)
    try write(report)
    #expect(directory.state(of: report) == .finished)
    let other = try TinyRuns.report([TinyRuns.run()])
    #expect(
      directory.state(of: other) == .taken("it holds another run, \(report.runId.prefix(12))"))
  }

  @Test("A changed, a missing and an unlisted report are all noticed")
  func damage() throws {
    try write(report)
    _ = try folder.write("x", to: "results/one/tables/sharpe.md")
    #expect(
      directory.state(of: report) == .taken("tables/sharpe.md is not as its manifest says"))
    #expect(unlink(folder.reserve("results/one/tables/sharpe.md")) == 0)
    #expect(
      directory.state(of: report) == .taken("tables/sharpe.md is not as its manifest says"))
    let empty = JSONWriter.indented(Manifest(files: []).document)
    _ = try folder.write(empty, to: "results/one/MANIFEST.json")
    #expect(unlink(folder.reserve("results/one/report.json")) == 0)
    #expect(directory.state(of: report) == .taken("it holds another run, without an id"))
  }

  @Test("What no run has made is foreign: a folder of other things, a file, a link to nowhere")
  func noRun() throws {
    _ = try folder.write("mine", to: "results/one/notes.txt")
    #expect(directory.state(of: report) == .foreign)
    _ = try folder.write("mine", to: "results/file")
    let file = RunDirectory(results: folder.path + "/results", name: "file")
    #expect(file.state(of: report) == .foreign)
    #expect(symlink("/nowhere", folder.reserve("results/link")) == 0)
    let link = RunDirectory(results: folder.path + "/results", name: "link")
    #expect(link.state(of: report) == .foreign)
  }

  @Test("Writing replaces what is there, file for file")
  func replacing() throws {
    try write(report)
    try write(try TinyRuns.report([TinyRuns.run()]), fills: false)
    let kept = Self.files.filter { !["series/fills.csv", "strategies/other.json"].contains($0) }
    #expect(folder.contents == ["results/", "results/one/"] + kept.map { "results/one/" + $0 })
  }

  @Test("A link at the place is replaced, and what it points to stays")
  func replacingALink() throws {
    _ = try folder.write("mine", to: "precious/notes.txt")
    _ = try folder.write("", to: "results/keep")
    #expect(symlink(folder.path + "/precious", folder.reserve("results/one")) == 0)
    try write(report)
    #expect(directory.state(of: report) == .finished)
    #expect(try folder.text(of: "precious/notes.txt") == "mine")
  }

  @Test("What a dead process of our own number has left of the run is in nobody's way")
  func leftovers() throws {
    _ = try folder.write("{}", to: "results/.one.\(getpid()).partial/old.json")
    try write(report)
    #expect(
      folder.contents == ["results/", "results/one/"] + Self.files.map { "results/one/" + $0 })
    #expect(directory.state(of: report) == .finished)
  }

  @Test("When a folder cannot be made, nothing is left behind")
  func fileInTheWay() throws {
    _ = try folder.write("mine", to: "results")
    #expect(throws: OutputError(doing: .create, path: folder.path + "/results", code: ENOTDIR)) {
      try write(report)
    }
    #expect(folder.contents == ["results"])
  }

  @Test("When a file cannot be written, the half-made folder goes and the old run stays")
  func failedWrite() throws {
    try write(report)
    // A name longer than file names may be: its strategy file cannot be created.
    let name = String(repeating: "n", count: 300)
    let error = #expect(throws: OutputError.self) {
      try write(try TinyRuns.report([TinyRuns.run(named: name)]))
    }
    #expect(error?.code == ENAMETOOLONG)
    #expect(
      folder.contents == ["results/", "results/one/"] + Self.files.map { "results/one/" + $0 })
    #expect(directory.state(of: report) == .finished)
  }

}
