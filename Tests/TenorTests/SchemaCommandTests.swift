import MarketData
import TestSupport
import Testing
import TextFormats

@Suite("tenor schema")
struct SchemaCommandTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  private func schema(_ kind: String) throws -> SchemaJudge {
    SchemaJudge(schema: try program.run("schema", kind).output)
  }

  /// The output of a command, which must succeed.
  private func output(_ arguments: String...) throws -> [UInt8] {
    let ended = try program.run(arguments)
    #expect(ended.code == 0, "\(ended.messages)")
    return ended.output
  }

  private func document(_ bytes: [UInt8]) throws -> JSONDocument {
    try #require(JSONDocument(parsing: bytes))
  }

  @Test("Without a kind, the schemas are listed")
  func list() throws {
    #expect(
      try program.run("schema").text == """
        strategy      a strategy file (tenor.strategy/1)
        report        report.json and tenor run --json (tenor.report/1)
        trials        trials.json (tenor.trials/1)
        comparison    tenor compare --json (tenor.comparison/1)
        runs          tenor runs --json (tenor.runs/1)
        manifest      MANIFEST.json (tenor.manifest/1)
        verification  tenor verify --json (tenor.verification/1)
        export        export.json of tenor export (tenor.export/1)
        plan          tenor check --json (tenor.plan/1)
        audit         tenor audit --json (tenor.audit/1)
        data          tenor data describe --json (tenor.data/1)
        provenance    provenance.json of tenor data fetch (tenor.provenance/1)

        """)
  }

  @Test("The schema of strategies is the one in the folder of strategies")
  func strategy() throws {
    #expect(
      try program.run("schema", "strategy").text
        == WholeFile.text(of: Checkout.path(of: "strategies/strategy.schema.json")))
  }

  @Test("tenor check and the schema of strategies give the same answer", .needs(.python))
  func checked() throws {
    let shipped = try WholeFile.text(of: Checkout.path(of: "strategies/slope-timing.json"))
    let changes = [
      ("\"every\": 3", ["1", "3.0", "6"], ["0", "2.5", "\"3\"", "null"]),
      ("\"window\": \"expanding\"", ["120", "1.2e2"], ["2", "\"all\"", "[]"]),
      ("\"to\": \"2023-06-30\"", ["null", "\"2020-02-29\""], ["\"2023-02-29\"", "2023"]),
      ("\"basisPoints\": 0", ["5"], ["-5", "true"]),
    ]
    for (member, good, bad) in changes {
      let key = member.prefix { $0 != ":" }
      let files = (good + bad).map { shipped.replacing(member, by: "\(key): \($0)") }
      let complaints = try schema("strategy").complaints(about: files.map { Array($0.utf8) })
      for (place, file) in files.enumerated() {
        _ = try folder.write(file, to: "changed.json")
        let ended = try program.run("check", "changed.json")
        let isGood = place < good.count
        #expect(ended.code == (isGood ? 0 : 78), "\(file): \(ended.messages)")
        #expect((complaints[place] == nil) == isGood, "\(file)")
      }
    }
  }

  @Test(
    "Comparisons of two and of three runs, lists and exports fulfill their schemas", .needs(.python)
  )
  func finishedRuns() throws {
    for (name, delay) in [("a", 0), ("b", 1), ("c", 2)] {
      _ = try output(
        "run", "half.json", "bonds.json", "--data", "data", "--name", name, "--quiet", "--set",
        "execution.delayDays=\(delay)")
    }
    let comparisons = try [["a", "b"], ["a", "b", "c"]].map {
      try program.run(["compare"] + $0 + ["--json"]).output
    }
    #expect(try schema("comparison").complaints(about: comparisons) == [nil, nil])
    #expect(try schema("runs").complaints(about: [output("runs", "--json")]) == [nil])
    _ = try output("export", "a")
    let record = try folder.bytes(of: "notebooks-export/a/export.json")
    #expect(try schema("export").complaints(about: [record]) == [nil])
    #expect(try schema("runs").complaints(about: comparisons).allSatisfy { $0 != nil })
  }

  @Test(
    "A report fulfills its schema, on simulated data, on files and without a Sharpe ratio",
    .needs(.python))
  func reports() throws {
    let strategies = ShippedStrategy.names.map { Checkout.path(of: "strategies/\($0).json") }
    let simulated = try program.run(["run"] + strategies + ["--json", "--no-write"]).output
    _ = try folder.write(
      TinyFiles.mix(named: "cash", stocks: 0), to: "cash.json")
    let files = try output(
      "run", "half.json", "bonds.json", "--data", "data", "--name", "a", "--json")
    let undefined = try output("run", "cash.json", "--data", "data", "--no-write", "--json")
    let group = try #require(
      document(undefined).elements("groups").first?.elements("strategies").first)
    #expect(group["sharpeRatio"] == .null, "the case that this test is about")
    let written = try folder.bytes(of: "results/a/report.json")
    #expect(
      try schema("report").complaints(about: [simulated, files, undefined, written])
        == [nil, nil, nil, nil])
  }

  @Test("A report that lacks what every report has is refused", .needs(.python))
  func damagedReports() throws {
    let report = String(
      decoding: try output("run", "half.json", "--data", "data", "--no-write", "--json"),
      as: UTF8.self)
    let damaged = [
      report.replacing("tenor.report/1", by: "tenor.report/2"),
      report.replacing("\"runId\": \"", by: "\"runId\": \"x"),
      report.replacing("\"groups\"", by: "\"group\""),
      report.replacing("\"sharpeRatio\": ", by: "\"sharpeRatio\": null, \"ratio\": "),
      report.replacing(
        "\"sharpeRatio\": ", by: "\"sharpeRatioReason\": \"none\", \"sharpeRatio\": "),
      report.replacing("\"turnover\": ", by: "\"turnover\": \"no\", \"x\": "),
      report.replacing("\"2020-01-02\"", by: "\"2020-02-30\""),
    ]
    let complaints = try schema("report").complaints(about: damaged.map { Array($0.utf8) })
    for (text, complaint) in zip(damaged, complaints) { #expect(complaint != nil, "\(text)") }
  }

  @Test("A manifest fulfills its schema, which lets no path out of the folder", .needs(.python))
  func manifest() throws {
    _ = try output("run", "half.json", "--data", "data", "--name", "a", "--fills")
    let manifest = try folder.text(of: "results/a/MANIFEST.json")
    let others =
      ["/report.json", "../report.json", "a/../../report.json", "a//b", "..", ""].map {
        manifest.replacing("\"report.json\"", by: "\"\($0)\"")
      } + [manifest.replacing("\"files\"", by: "\"note\": 1, \"files\"")]
    let complaints = try schema("manifest").complaints(
      about: ([manifest] + others).map { Array($0.utf8) })
    #expect(complaints[0] == nil)
    for (place, complaint) in complaints.dropFirst().enumerated() {
      #expect(complaint != nil, "\(others[place])")
    }
  }

  @Test(
    "A plan fulfills its schema, and what it resolves fulfills that of strategies", .needs(.python))
  func plan() throws {
    let plan = try output("check", "half.json", "bonds.json", "--data", "data", "--json")
    #expect(try schema("plan").complaints(about: [plan]) == [nil])
    guard let strategies = try document(plan)["strategies"]?.elements else {
      Issue.record("no strategies")
      return
    }
    let resolved = strategies.compactMap { $0["resolved"].map(JSONWriter.indented) }
    #expect(try schema("strategy").complaints(about: resolved) == [nil, nil])
  }

  @Test("A description of data fulfills its schema, whatever lies in the folder", .needs(.python))
  func data() throws {
    _ = try folder.write("hello\n", to: "data/notes.txt")
    _ = try folder.write("date,SVENY01\n2020-01-02,x\n", to: "data/wrong.csv")
    _ = try folder.write("date,SVENY01,SVENY02\n2020-01-02,,\n", to: "data/empty.csv")
    let described = try program.run("data", "describe", "data", "--json").output
    let prices = try output("data", "describe", "prices", "--json")
    #expect(try schema("data").complaints(about: [described, prices]) == [nil, nil])
  }

  @Test("A comparison that lacks what every comparison has is refused", .needs(.python))
  func damagedComparison() throws {
    for (name, points) in [("a", 0), ("b", 10)] {
      _ = try output(
        "run", "half.json", "--data", "data", "--name", name, "--quiet", "--set",
        "costs.basisPoints=\(points)")
    }
    let text = try program.run("compare", "a", "b", "--json").text
    let damaged = ["\"path\"", "\"difference\"", "\"aligned\"", "\"values\""].map { member in
      text.replacing(member, by: "\"other\"")
    }
    #expect(damaged.allSatisfy { $0 != text })
    let complaints = try schema("comparison").complaints(about: damaged.map { Array($0.utf8) })
    #expect(complaints.allSatisfy { $0 != nil })
  }

  @Test("The note of where files are from fulfills its schema", .needs(.python))
  func provenance() throws {
    let digest = FileDigest(sha256: String(repeating: "0a", count: 32), bytes: 7)
    let note = Provenance([
      .init(
        file: "a.csv", address: "https://here/a.csv", fetched: "2026-01-02T03:04:05Z",
        digest: digest)
    ])
    let bytes = JSONWriter.indented(note.document)
    #expect(Provenance(reading: bytes) == note)
    #expect(try schema("provenance").complaints(about: [bytes, Array("{}".utf8)])[0] == nil)
  }
}
