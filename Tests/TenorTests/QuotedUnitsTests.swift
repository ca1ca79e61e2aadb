import TestSupport
import Testing
import TextFormats

@Suite("Units of users' columns, checked by a run")
struct QuotedUnitsTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TemporaryFolder()
    program = TenorProgram(folder: folder.path)
  }

  /// Ten days of a share that is split on the sixth.
  private func writeShare(_ values: [Double], quote: String = "price") throws {
    let days = (0..<values.count).map { "2020-02-\($0 < 7 ? "0" : "")\($0 + 3)" }
    let rows = zip(days, values).map { "\($0),\($1)\n" }.joined()
    _ = try folder.write("Date,share\n" + rows, to: "data/p.csv")
    _ = try folder.write(
      """
      { "name": "all", "group": "g",
        "assets": { "share": { "type": "series", "file": "p.csv", "column": "share", "quote": "\(quote)" } },
        "rule": { "type": "constant-weight", "weights": { "share": 1 } },
        "rebalance": { "every": 1, "unit": "day" }, "execution": { "delayDays": 0 },
        "evaluation": { "excessOver": "share", "period": "day" } }
      """, to: "s.json")
  }

  private static let split = [400, 404, 402, 399, 401, 100, 101, 100.5, 102, 101]
  private static let warning =
    "p.csv share fell 75.1 % on 2020-02-08 (401 to 100), as if 1 share had become 4: prices must be adjusted for splits"

  @Test(
    "A split is named on stderr, on top of the table's notes, at the head of the page and in the report"
  )
  func split() throws {
    try writeShare(Self.split)
    let ended = try program.run("run", "s.json", "--data", "data", "--name", "r")
    #expect(ended.code == 0)
    #expect(ended.messages.contains("warning: \(Self.warning)\n"))
    #expect(
      ended.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "- Warning: \(Self.warning)."))
    let document = try #require(
      JSONDocument(parsing: try folder.bytes(of: "results/r/report.json")))
    #expect(
      document["warnings"] == [
        [
          "text": .string(Self.warning), "groups": ["g"], "subject": "p.csv share",
          "date": "2020-02-08",
          "value": 100.0,
        ]
      ])
    let page = String(decoding: try folder.bytes(of: "results/r/report.html"), as: UTF8.self)
    #expect(
      page.prefix { $0 != "§" }.contains("<p class=\"warning\">Warning: \(Self.warning).</p>"))
    let checked = try program.run("check", "s.json", "--data", "data", "--json")
    #expect(checked.messages.contains("warning: \(Self.warning)\n"))
    #expect(JSONDocument(parsing: checked.output)?["warnings"] == document["warnings"])
    #expect(try program.run("audit", "s.json", "--data", "data").messages.contains(Self.warning))
  }

  @Test("What lies outside the sample is not judged")
  func outside() throws {
    try writeShare(Self.split)
    let ended = try program.run(
      "run", "s.json", "--data", "data", "--no-write", "--from", "2020-02-08")
    #expect(!ended.messages.contains("split"))
    #expect(ended.code == 0)
  }

  @Test("Prices as returns end with 65, naming column, value, date and what they probably are")
  func pricesAsReturns() throws {
    for (quote, words) in [
      ("return", "as a return is 40000 %"), ("percent-return", "as a percent-return is 400 %"),
    ] {
      try writeShare(Self.split, quote: quote)
      let ended = try program.run("run", "s.json", "--data", "data", "--no-write")
      #expect(
        ended.messages
          == "tenor: s.json: assets.share: p.csv share: 400 on 2020-02-03 \(words); did you mean \"quote\": \"price\"?\n"
      )
      #expect(ended.code == 65)
    }
  }

  @Test("The cases of users: each is named, and nothing else", .needsRealFiles)
  func cases() throws {
    let cases = (SharedFiles.folder ?? "") + "/cases/"
    for (name, settings, words) in [
      ("26-decimals-as-percent", [], ["px.csv ret", "are these decimals?", "2019-05-31"]),
      (
        "m13-dtb3", ["--set", "assets.bill.quote=\"percent-return\""],
        ["DTB3.csv DTB3", "2.4 on 2019-01-02 as a percent-return is 2.40 %"]
      ),
      (
        "m13-dtb3", ["--set", "assets.bill.quote=\"price\""],
        ["DTB3.csv DTB3 looks like a yield or yearly rate", "2019-01-02"]
      ),
      ("33-negative-yields", [], []),
    ] {
      let ended = try program.run(
        ["run", cases + name + "/s.json", "--data", cases + name + "/data", "--no-write"] + settings
      )
      #expect(ended.code == 0, "\(name): \(ended.messages)")
      for word in words { #expect(ended.messages.contains(word), "\(name): \(ended.messages)") }
      if words.isEmpty { #expect(!ended.messages.contains("decimals")) }
    }
    let yields = try program.run(
      "run", cases + "36-dgs10-as-bond/p.json", "--data", cases + "36-dgs10-as-bond/data",
      "--no-write")
    #expect(yields.messages.contains("DGS10.csv DGS10 looks like a yield"))
  }
}
