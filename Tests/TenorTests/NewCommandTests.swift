import Glibc
import TestSupport
import Testing
import TextFormats

@Suite("tenor new")
struct NewCommandTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TemporaryFolder()
    program = TenorProgram(folder: folder.path)
  }

  private static let shipped = [
    "beta-timing.json", "constant-weight.json", "fixed-forty.json", "slope-timing.json",
    "stocks-only.json", "strategy.schema.json", "trailing-mean.json",
  ]

  @Test("It writes the strategies of the checkout byte for byte, and all of them run")
  func shipped() throws {
    let ended = try program.run("new")
    #expect(ended.code == 0)
    #expect(ended.messages == "")
    #expect(folder.contents == Self.shipped)
    for name in Self.shipped {
      let path = Checkout.path(of: "strategies/\(name)")
      let original = try FileContents(of: path, atMost: 1 << 20).bytes
      #expect(try folder.bytes(of: name) == original, "\(name)")
      #expect(ended.text.contains("written: \(name)\n"))
    }
    let run = try program.run(["check"] + Self.shipped)
    #expect(run.code == 0, "\(run.messages)")
  }

  @Test("Nothing is replaced without --force")
  func replacing() throws {
    _ = try folder.write("mine\n", to: "there/slope-timing.json")
    let refused = try program.run("new", "there")
    #expect(refused.code == 73)
    #expect(
      refused.messages
        == "tenor: there/slope-timing.json: cannot be created: File exists; --force replaces it\n")
    #expect(folder.contents == ["there/", "there/slope-timing.json"])
    #expect(try program.run("new", "there", "--force").code == 0)
    #expect(folder.contents.count == 1 + Self.shipped.count)
  }

  /// Two funds of 40 weekdays, the second one less volatile.
  private func writePrices() throws {
    var rows = "Date,SPY,Bond Fund\n"
    for day in 0..<40 {
      let date = "2020-0\(day < 25 ? 1 : 2)-\(day < 25 ? day + 1 : day - 24)"
      let padded = date.split(separator: "-").map { $0.count == 1 ? "0\($0)" : String($0) }
      let swing = Double(day % 3) - 1
      rows += "\(padded.joined(separator: "-")),\(300 + 3 * swing),\(80 + 0.1 * swing)\n"
    }
    _ = try folder.write(rows, to: "market/prices.csv")
  }

  @Test(
    "A first strategy for a file says what it found and how to run it"
  )
  func fromFile() throws {
    try writePrices()
    let ended = try program.run("new", "60-40", "--from", "market/prices.csv")
    #expect(ended.code == 0, "\(ended.messages)")
    #expect(ended.text.hasPrefix("SPY: prices, "))
    #expect(ended.text.contains("held: 0.6 of spy, 0.4 of bond-fund"))
    #expect(
      ended.text.hasSuffix(
        "written: 60-40.json\nwritten: strategy.schema.json\n"
          + "run it: tenor run 60-40.json --data market\n"))
    let document = try #require(JSONDocument(parsing: try folder.bytes(of: "60-40.json")))
    #expect(document["execution"] == ["delayDays": 1])
    #expect(document["evaluation"] == ["excessOver": "none", "period": "day"])
    #expect(document["rule"]?["weights"] == ["spy": 0.6, "bond-fund": 0.4])
    let run = try program.run("run", "60-40.json", "--data", "market", "--no-write")
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.text.contains("\n60-40 "))
  }

  @Test("Of a day's bars the adjusted close is held, and all of it")
  func bars() throws {
    _ = try folder.write(
      """
      Date,Open,High,Low,Close,Adj Close,Volume
      2020-01-02,10,11,9,10.5,10.1,1000
      2020-01-03,10.5,11,9,10.4,10.0,1500
      2020-01-06,10.4,11,9,10.6,10.2,900

      """, to: "acme.csv")
    let ended = try program.run("new", "all-in", "--from", "acme.csv")
    #expect(ended.text.contains("held: 1 of acme, "), "\(ended.messages)")
  }

  @Test("A file in which nothing can be held is refused in words, and nothing is written")
  func unusable() throws {
    _ = try folder.write("Date,flag\n2020-01-02,0\n2020-01-03,1\n2020-01-06,1\n", to: "f.csv")
    let ended = try program.run("new", "all-in", "--from", "f.csv")
    #expect(ended.code == 65)
    #expect(ended.messages.hasPrefix("tenor: f.csv: no column can be held (flag: 0 or 1, "))
    let missing = try program.run("new", "all-in", "--from", "g.csv")
    #expect(missing.messages == "tenor: g.csv: no such file\n")
    #expect(missing.code == 66)
    #expect(folder.contents == ["f.csv"])
  }

  @Test("--from needs a name, and the name is one of strategies")
  func names() throws {
    #expect(try program.run("new", "--from", "f.csv").code == 64)
    let wrong = try program.run("new", "60/40", "--from", "f.csv")
    #expect(wrong.code == 64)
    #expect(
      wrong.messages.hasPrefix(
        "Error: '60/40' is not a name of 1 to 64 lower-case letters, digits and hyphens, no hyphen first"
      ))
  }
}
