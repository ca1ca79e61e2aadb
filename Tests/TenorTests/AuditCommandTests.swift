import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("tenor audit")
struct AuditCommandTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  @Test("A strategy that passes ends with 0, and nothing is written")
  func passes() throws {
    let ended = try program.run("audit", "half.json", "bonds.json", "--data", "data")
    #expect(
      ended.text.hasPrefix(
        """
        Look-ahead audit, 64 cuts by 4 disturbances: no earlier value moved

        strategy   decisions  cuts  first cut   last cut    runs  values compared  result
        ---------  ---------  ----  ----------  ----------  ----  ---------------  ------
        half              10     8  2020-01-03  2020-01-15    32            1,872  passes
        two-years          5     8  2020-01-03  2020-01-15    32              640  passes

        - Method: all data after a cut
        """),
      "half: 9 facts on its first day, 11 on each later one; two-years: 3, 4, then 6 and 4 in turn")
    #expect(ended.messages == "")
    #expect(ended.code == 0)
    #expect(folder.contents == TinyFiles.contents)
  }

  @Test(
    "The certificate of a run's own audit stands in its report, as the command prints it, and in the run id",
    .needs(.python))
  func inReport() throws {
    let arguments = ["half.json", "bonds.json", "--data", "data", "--json"]
    let ended = try program.run(["run"] + arguments + ["--no-write", "--audit"])
    #expect(ended.code == 0, "\(ended.messages)")
    let report = try #require(JSONDocument(parsing: ended.output))
    let audit = try #require(JSONDocument(parsing: program.run(["audit"] + arguments).output))
    for name in ["cuts", "seed", "compared", "strategies", "exPost", "passes"] {
      #expect(report["audit"]?[name] == audit[name] && audit[name] != nil, "\(name)")
    }
    let plain = try program.run(["run"] + arguments + ["--no-write"])
    let without = try #require(JSONDocument(parsing: plain.output))
    #expect(without["audit"] == nil && without["runId"] != report["runId"])
    let judge = SchemaJudge(schema: try program.run("schema", "report").output)
    #expect(try judge.complaints(about: [ended.output]) == [nil])
  }

  @Test("Users' prices and returns are disturbed, too")
  func series() throws {
    let ended = try program.run("audit", "gold.json", "--data", "prices", "--json")
    #expect(ended.code == 0, "\(ended.messages)")
    let document = try #require(JSONDocument(parsing: ended.output))
    #expect(document["passes"] == .bool(true))
    #expect(document.elements("strategies")[0].elements("cuts") == ["2020-01-03"])
  }

  @Test("Fitted curves are disturbed, too")
  func fitted() throws {
    let rows = (0..<40).map { row in
      let tau2 = row % 3 == 0 ? "-999.99" : "11"
      return
        "\(Day(iso: "2020-01-01")!.advanced(by: row)),5.0,-1.\(row),0.5,0.25,4.1,4.2,1.5,\(tau2)\n"
    }
    let header = "Date,BETA0,BETA1,BETA2,BETA3,SVENY01,SVENY02,TAU1,TAU2\n"
    _ = try folder.write(header + rows.joined(), to: "fitted/curve.csv")
    let ended = try program.run(
      "audit", "bonds.json", "--data", "fitted", "--set", "conventions.shortEnd=\"svensson\"")
    #expect(ended.code == 0, "\(ended.messages)")
    #expect(ended.text.contains("passes"))
  }

  @Test("The findings fulfill their schema, and one without a verdict does not", .needs(.python))
  func schema() throws {
    let found = try program.run("audit", "half.json", "bonds.json", "--data", "data", "--json")
    let incomplete = try incompleteAudit("--json")
    let judge = SchemaJudge(schema: try program.run("schema", "audit").output)
    let damaged = ["\"passes\"", "\"disturbances\"", "\"leak\""].map {
      Array(found.text.replacing($0, by: "\"other\"").utf8)
    }
    let complaints = try judge.complaints(about: [found.output, incomplete.output] + damaged)
    #expect(complaints.prefix(2) == [nil, nil])
    #expect(complaints.dropFirst(2).allSatisfy { $0 != nil })
  }

  @Test("An audit that could not make all its runs says so and ends with 1")
  func incomplete() throws {
    let ended = try incompleteAudit()
    #expect(ended.code == 1)
    #expect(ended.messages == "")
    #expect(ended.text.hasPrefix("Look-ahead audit, 64 cuts by 4 disturbances: 1 of 1 strategies"))
    #expect(ended.text.contains("incomplete"))
    #expect(ended.text.contains("could not be made"))
    #expect(ended.text.contains("a bond of 0.02 years"))
  }

  @Test("Mistakes in strategies and data are those of a run")
  func mistakes() throws {
    let missing = try program.run("audit", "none.json", "--data", "data")
    #expect(missing.code == 66)
    let wrong = try program.run("audit", "half.json", "--data", "data", "--set", "rule.windw=1")
    #expect(wrong.code == 78)
    let short = try program.run(
      "audit", "half.json", "--data", "data", "--set", "rebalance.burnIn=100")
    #expect(short.code == 78)
    #expect(short.messages.contains("never has enough history"))
  }

  /// The audit of a bond that lives five days, on days of which none can be missing: it would mature.
  private func incompleteAudit(_ more: String...) throws -> ChildProgram.Outcome {
    let weekly = (0..<120).map { week in
      "\(Day(iso: "2020-01-01")!.advanced(by: 5 * week)),1.0,1.5\n"
    }
    _ = try folder.write("date,SVENY01,SVENY02\n" + weekly.joined(), to: "weekly/yields.csv")
    _ = try folder.write(
      TinyFiles.bonds.replacing("\"maturity\": 1,", by: "\"maturity\": 0.02,"), to: "brief.json")
    return try program.run(["audit", "brief.json", "--data", "weekly"] + more)
  }
}
