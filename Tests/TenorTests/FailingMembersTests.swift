import TestSupport
import Testing
import TextFormats

@Suite("A member of a table that fails")
struct FailingMembersTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  /// Twelve days on which stocks lose 40 percent once, and bonds earn a tenth of a percent a day; and an asset of
  /// which there are two days.
  init() throws {
    folder = try TemporaryFolder()
    program = TenorProgram(folder: folder.path)
    var rows = "date,stock,bond,young\n"
    var (stock, bond) = (100.0, 100.0)
    for day in 1...12 {
      stock *= day == 7 ? 0.6 : day.isMultiple(of: 2) ? 1.02 : 0.99
      bond *= 1.001
      let date = "2020-06-\(day < 10 ? "0" : "")\(day)"
      rows += "\(date),\(stock),\(bond),\(day > 10 ? "5\(day)" : "")\n"
    }
    _ = try folder.write(rows, to: "data/prices.csv")
    try write("bold", stock: 3)
    try write("calm", stock: 0.6)
    try write("patient", stock: 0.2, burnIn: 50)
  }

  private func write(_ name: String, stock: Double, burnIn: Int = 0, asset: String = "stock") throws
  {
    let series = { (column: String) in
      #"{ "type": "series", "file": "prices.csv", "column": "\#(column)", "quote": "price" }"#
    }
    _ = try folder.write(
      """
      {
        "name": "\(name)", "group": "mixes",
        "assets": { "stock": \(series(asset)), "bond": \(series("bond")) },
        "rule": { "type": "constant-weight", "weights": { "stock": \(stock), "bond": \(1 - stock) } },
        "rebalance": { "every": 1, "unit": "day", "burnIn": \(burnIn) },
        "execution": { "delayDays": 0 },
        "evaluation": { "excessOver": "bond", "period": "day" }
      }
      """, to: "\(name).json")
  }

  private func run(_ names: [String], _ more: String...) throws -> TenorProgram.Outcome {
    try program.run(["run"] + names.map { "\($0).json" } + ["--data", "data"] + more)
  }

  private func report(_ names: [String]) throws -> JSONDocument {
    try #require(
      JSONDocument(parsing: run(names, "--no-write", "--json", "--replications", "99").output))
  }

  /// What every run here is warned of.
  private let fallOfStock = """
    warning: prices.csv stock fell 40.0 % on 2020-06-07 (102.9689061192 to 61.78134367152), far more than at any \
    usual time: is this value right?
    """

  private func strategy(_ name: String, of report: JSONDocument) throws -> JSONDocument {
    try #require(report.list("groups")[0].list("strategies").first { $0.text("name") == name })
  }

  @Test(
    "One that loses everything is marked and explained, with exit 0; the other keeps all its numbers"
  )
  func bust() throws {
    let ended = try run(["bold", "calm"], "--no-write")
    #expect(ended.code == 0)
    let expected = """
      \(fallOfStock)
      warning: bold lost everything on 2020-06-07 and ended there with a return of -100 %: nothing is held or \
      traded after it. Its numbers are those of its own 6 periods from the close of 2020-06-01 to that day, the \
      others' of 11; annualized numbers of a strategy that ended say little, and nothing is inferred about it

      """
    #expect(ended.messages == expected)
    #expect(ended.text.contains("\nbold (bust)        6"))
    #expect(ended.text.contains("\ncalm              11"))
    #expect(ended.text.contains("- Warning: bold lost everything on 2020-06-07"))
    let (alone, both) = (try report(["calm"]), try report(["bold", "calm"]))
    for key in ["mean", "standardDeviation", "sharpeRatio", "maximumDrawdown", "tradedPerYear"] {
      #expect(try strategy("calm", of: alone)[key] == strategy("calm", of: both)[key], "\(key)")
    }
    let bold = try strategy("bold", of: both)
    #expect(bold["maximumDrawdown"] == .number(1) && bold["bust"]?["periods"] == 6)
    #expect(try both.list("groups")[0]["periods"] == 11)
  }

  @Test("Nothing is inferred about it, and nothing claimed")
  func inference() throws {
    let group = try report(["bold", "calm"]).list("groups")[0]
    let pair = try group.list("comparisons")[0]
    #expect(pair["sharpeDifference"] == .null)
    #expect(pair.text("reason") == "it lost everything before the sample ended")
    #expect(try group.list("claims").isEmpty)
    #expect(group.text("benchmark") == "calm")
    let bold = try strategy("bold", of: ["groups": .array([group])])
    for key in ["sharpeStandardError", "timing", "luck", "meanT"] {
      #expect(bold[key] == .null && bold.text(key + "Reason") != nil, "\(key)")
    }
  }

  @Test("Where all lose everything, it ends with 65 and what happened to each")
  func allLost() throws {
    let alone = try run(["bold"], "--no-write")
    #expect(alone.code == 65 && alone.output.isEmpty)
    #expect(
      alone.messages.hasPrefix(
        "\(fallOfStock)\ntenor: bold.json: on 2020-06-07: losses and costs have used up the portfolio: its value is -0."
      ))
    try write("bolder", stock: 5)
    let both = try run(["bold", "bolder"], "--no-write")
    #expect(both.code == 65)
    #expect(
      both.messages.hasPrefix(
        "\(fallOfStock)\ntenor: none of the 2 strategies has results to compare:\nbold.json: on "))
    #expect(both.messages.contains("\nbolder.json: on 2020-06-07: losses"))
  }

  @Test("One that never decides has a row of n/a and its reason; alone it ends with 78 as ever")
  func neverDecides() throws {
    let ended = try run(["patient", "calm"], "--no-write")
    #expect(ended.code == 0)
    let expected = """
      \(fallOfStock)
      warning: patient has no results: the rule never has enough history to decide: rebalance.burnIn is 50, and \
      the sample has 12 days and 0 month ends; shorten them, or take a longer sample

      """
    #expect(ended.messages == expected)
    #expect(ended.text.contains("\npatient       n/a "))
    #expect(
      ended.text.contains("- Warning: patient has no results: the rule never has enough history"))
    let failed = try report(["patient", "calm"]).list("failed")
    #expect(
      failed.count == 1 && failed[0].text("name") == "patient" && failed[0].text("group") == "mixes"
    )
    #expect(try run(["patient"], "--no-write").code == 78)
  }

  @Test("One whose asset has hardly a day takes no days from the others")
  func youngAsset() throws {
    try write("young", stock: 0.5, burnIn: 3, asset: "young")
    let ended = try run(["calm", "young"], "--no-write")
    #expect(ended.code == 0, "\(ended.messages)")
    #expect(ended.messages.contains("warning: young has no results: "))
    let both = try report(["calm", "young"])
    #expect(
      try strategy("calm", of: both)["sharpeRatio"]
        == strategy("calm", of: report(["calm"]))["sharpeRatio"])
    #expect(try both.list("groups")[0]["periods"] == 11)
  }

  @Test("A written run of such members is listed, compared, exported, drawn again and audited")
  func commands() throws {
    #expect(try run(["bold", "calm", "patient"], "--name", "one").code == 0)
    #expect(try run(["calm"], "--name", "two").code == 0)
    #expect(folder.contents.contains("results/one/strategies/patient.json"))
    let listed = try program.run("runs")
    #expect(listed.text.contains("bold (bust)"))
    let daily = try folder.text(of: "results/one/series/daily.csv")
    #expect(daily.contains("mixes,bold,2020-06-07,0"))
    #expect(!daily.contains("mixes,bold,2020-06-08"))
    let page = try folder.text(of: "results/one/report.html")
    #expect(
      page.contains("bold lost everything on 2020-06-07") && page.contains("patient has no results")
    )
    #expect(!page.contains(">NaN") && !page.contains("nan,") && !page.contains("NaN,N"))
    #expect(try program.run("compare", "one", "two").code == 1)
    #expect(try program.run("report", "one").code == 0)
    #expect(try program.run("export", "one").code == 0)
    let audited = try program.run(
      "audit", "bold.json", "calm.json", "--data", "data", "--cuts", "4")
    #expect(audited.code == 0, "\(audited.messages)\(audited.text)")
  }

  @Test("Their report fulfills its schema, and so do trials", .needs(.python))
  func schema() throws {
    #expect(try run(["bold", "calm", "patient"], "--name", "one").code == 0)
    for (kind, file) in [("report", "report.json"), ("trials", "trials.json")] {
      let judge = SchemaJudge(schema: try program.run("schema", kind).output)
      #expect(try judge.complaints(about: [folder.bytes(of: "results/one/\(file)")]) == [nil])
    }
    let written = try #require(JSONDocument(parsing: folder.bytes(of: "results/one/report.json")))
    let schema = try #require(JSONDocument(parsing: program.run("schema", "report").output))
    #expect(UndescribedMembers(in: written, by: schema).paths == [])
  }
}
