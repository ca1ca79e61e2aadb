import TestSupport
import Testing
import TextFormats

@Suite("The members that schemas describe")
struct SchemaMembersTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  /// A report of all shipped strategies on the simulated market, in which little is undefined.
  private func full() throws -> [UInt8] {
    let strategies = ShippedStrategy.names.map { Checkout.path(of: "strategies/\($0).json") }
    return try program.run(
      ["run"] + strategies + ["--json", "--no-write", "--replications", "99"]
    ).output
  }

  /// A report of nine days, of a strategy that never earns anything and one beside it, in which much is.
  private func tiny() throws -> [UInt8] {
    _ = try folder.write(TinyFiles.mix(named: "cash", stocks: 0), to: "cash.json")
    return try program.run(
      "run", "cash.json", "half.json", "--data", "data", "--json", "--no-write"
    )
    .output
  }

  private func schema(_ kind: String) throws -> JSONDocument {
    try document(program.run("schema", kind).output)
  }

  private func document(_ bytes: [UInt8]) throws -> JSONDocument {
    try #require(JSONDocument(parsing: bytes))
  }

  @Test("Every member of a report is described, and of an audit")
  func described() throws {
    for report in try [full(), tiny()] {
      let undescribed = try UndescribedMembers(in: document(report), by: schema("report"))
      #expect(undescribed.paths == [])
    }
    let audit = try program.run("audit", "half.json", "--data", "data", "--cuts", "1", "--json")
    let undescribed = try UndescribedMembers(in: document(audit.output), by: schema("audit"))
    #expect(undescribed.paths == [])
  }

  @Test("A member that no schema knows is found at any depth")
  func undescribed() throws {
    let report = String(decoding: try full(), as: UTF8.self)
      .replacing("\"withoutLevel\": {", by: "\"withoutLevel\": { \"more\": 1,")
      .replacing("\"kind\": \"base\",", by: "\"kind\": \"base\", \"less\": [],")
    #expect(
      try UndescribedMembers(in: document(Array(report.utf8)), by: schema("report")).paths
        == [
          ".groups[].strategies[].luck.withoutLevel.more",
          ".groups[].sensitivity.variations[].less",
        ])
  }

  @Test(
    "Reports with all that can be inferred and with much undefined fulfill the schema",
    .needs(.python))
  func accepted() throws {
    let reports = try [full(), tiny()]
    for name in ["timing", "luck", "sharpeInterval", "sharpeStandardError"] {
      #expect(
        String(decoding: reports[1], as: UTF8.self).contains("\"\(name)Reason\": "),
        "the case that this test is about")
    }
    let judge = SchemaJudge(schema: try program.run("schema", "report").output)
    #expect(try judge.complaints(about: reports) == [nil, nil])
  }

  @Test(
    "An inferred number of another kind, or null without its reason, is refused", .needs(.python))
  func refused() throws {
    let report = String(decoding: try full(), as: UTF8.self)
    let damaged = Self.damages.map { Array(report.replacing($0, by: $1).utf8) }
    let judge = SchemaJudge(schema: try program.run("schema", "report").output)
    for (damage, complaint) in zip(Self.damages, try judge.complaints(about: damaged)) {
      #expect(complaint != nil, "\(damage)")
    }
  }

  private static let damages = [
    (#""static": "#, #""static": "none", "was": "#), (#""timingT": "#, #""timingT": null, "t": "#),
    (#""control": {"#, #""control": {}, "was": {"#),
    (#""withoutLevel": {"#, #""withoutLevel": null, "was": {"#),
    (#""rollDown": "#, #""rollDown": null, "was": "#),
    (#""by": "1998""#, #""by": "1999""#), (#""equalMeans": {"#, #""equalMeans": null, "was": {"#),
    (#""jobsonKorkieMemmel": {"#, #""jobsonKorkieMemmel": null, "was": {"#),
    (#""ledoitWolf": {"#, #""ledoitWolf": { "x": 1 }, "was": {"#),
    (#""holds": "#, #""holds": 1, "was": "#),
    (#""kind": "delay""#, #""kind": "weather""#),
    (#""sharpeRatios": {"#, #""ratios": {"#),
    (#""overfitting": {"#, #""overfitting": null, "was": {"#),
    (#""counted": "#, #""counted": -1, "was": "#),
    (#""breakEvenCostReason": "#, #""whyNot": "#),
  ]
}
