import Glibc
import TestSupport
import Testing
import TextFormats

@Suite("tenor verify")
struct VerifyCommandTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
    let ended = try program.run(
      "run", "half.json", "bonds.json", "--data", "data", "--name", "one", "--quiet")
    try #require(ended.code == 0, "\(ended.messages)")
  }

  private func manifest() throws -> [JSONDocument] {
    try #require(JSONDocument(parsing: folder.bytes(of: "results/one/MANIFEST.json")))
      .list("files")
  }

  @Test("A run that is as it was written passes, by its name and by its folder")
  func untouched() throws {
    let count = try manifest().count
    for name in ["one", "results/one", "results/one/"] {
      let ended = try program.run("verify", name)
      #expect(ended.text == "results/one: all \(count) files are as MANIFEST.json says\n")
      #expect(ended.code == 0)
    }
  }

  @Test("A flipped bit is found in every file, and none is in a file outside the manifest")
  func flippedBits() throws {
    var draws = TestDraws(seed: 8)
    for entry in try manifest() {
      let path = try #require(entry.text("path"))
      let bytes = try folder.bytes(of: "results/one/\(path)")
      var flipped = bytes
      flipped[draws.integer(below: bytes.count)] ^= UInt8(1) << draws.integer(below: 8)
      _ = try folder.write(flipped, to: "results/one/\(path)")
      let ended = try program.run("verify", "one")
      #expect(ended.text.contains("  changed     \(path): has "), "\(path)")
      #expect(ended.text.hasPrefix("results/one: 1 finding among "))
      #expect(ended.code == 1, "\(path)")
      _ = try folder.write(bytes, to: "results/one/\(path)")
    }
    _ = try folder.write("{}", to: "results/one/volatile.json")
    #expect(try program.run("verify", "one").code == 0)
  }

  @Test("A missing file, an extra one and an empty folder are named")
  func missingAndExtra() throws {
    #expect(unlink(folder.reserve("results/one/tables/sharpe.csv")) == 0)
    _ = try folder.write("mine", to: "results/one/series/notes.txt")
    #expect(mkdir(folder.reserve("results/one/empty"), 0o755) == 0)
    let count = try manifest().count
    let ended = try program.run("verify", "one")
    #expect(
      ended.text == """
        results/one: 3 findings among \(count) files of MANIFEST.json
          missing     tables/sharpe.csv: is not there
          extra       empty/: is an empty folder that the manifest does not have
          extra       series/notes.txt: is not in the manifest

        """)
    #expect(ended.code == 1)
  }

  @Test("A bit flipped in the manifest is an error or a finding, wherever it is")
  func damagedManifest() throws {
    let bytes = try folder.bytes(of: "results/one/MANIFEST.json")
    var draws = TestDraws(seed: 9)
    for _ in 1...40 {
      let (place, bit) = (draws.integer(below: bytes.count), draws.integer(below: 8))
      var flipped = bytes
      flipped[place] ^= UInt8(1) << bit
      _ = try folder.write(flipped, to: "results/one/MANIFEST.json")
      let ended = try program.run("verify", "one")
      #expect([1, 65].contains(ended.code), "bit \(bit) of byte \(place)")
      #expect(!ended.text.isEmpty || ended.messages.contains("MANIFEST.json"))
    }
    _ = try folder.write("{}", to: "results/one/MANIFEST.json")
    let ended = try program.run("verify", "one")
    #expect(
      ended.messages
        == "tenor: results/one/MANIFEST.json: is damaged: it is not the list of files that tenor has "
        + "written; run the strategies again\n")
    #expect(ended.code == 65)
  }

  @Test("What is no run is missing input, with the nearest name")
  func noRun() throws {
    #expect(mkdir(folder.reserve("results/empty"), 0o755) == 0)
    let cases = [
      ("on", "results/on: there is no such run; did you mean one?"),
      ("empty", "results/empty: holds no finished run (there is no MANIFEST.json)"),
    ]
    for (name, message) in cases {
      let ended = try program.run("verify", name)
      #expect(ended.messages == "tenor: \(message)\n")
      #expect(ended.code == 66)
    }
  }

  @Test("A run on files is repeated byte for byte, with its options and its audit")
  func repeated() throws {
    try expectRepeated("one")
    let options = [
      "--fills", "--audit", "--replications", "199", "--bootstrap-seed", "7", "--from",
      "2020-01-03",
    ]
    let run = try program.run(
      ["run", "half.json", "stocks.json", "--data", "data", "--name", "two", "--quiet"] + options)
    #expect(run.code == 0, "\(run.messages)")
    try expectRepeated("two")
    #expect(!folder.contents.contains { $0.contains(".partial") })
  }

  private func expectRepeated(_ name: String) throws {
    let ended = try program.run("verify", name, "--rerun", "--data", "data")
    #expect(ended.text.hasSuffix("files came out the same, byte for byte\n"), "\(ended.text)")
    #expect(ended.code == 0)
  }

  @Test("A run on the simulated market is repeated from its seed, without inference, too")
  func simulated() throws {
    let strategy = Checkout.path(of: "strategies/fixed-forty.json")
    let run = try program.run(
      "run", strategy, "--seed", "3", "--no-inference", "--name", "made", "--quiet")
    #expect(run.code == 0, "\(run.messages)")
    let ended = try program.run("verify", "made", "--rerun")
    #expect(ended.text.hasSuffix("files came out the same, byte for byte\n"), "\(ended.text)")
    let refused = try program.run("verify", "made", "--rerun", "--data", "data")
    #expect(
      refused.messages
        == "tenor: --data: the run was on a simulated market, which needs no files\n")
    #expect(refused.code == 64)
  }

  @Test("Input files that have changed or gone are named, and nothing is repeated")
  func changedInputs() throws {
    let asked = try program.run("verify", "one", "--rerun")
    #expect(
      asked.messages
        == "tenor: the run was on files; name the folder that holds yields.csv, factors.csv with "
        + "--data DIR\n")
    #expect(asked.code == 64)
    _ = try folder.write(
      TinyFiles.factors.replacing("0.50", by: "0.51"), to: "data/factors.csv")
    #expect(unlink(folder.reserve("data/yields.csv")) == 0)
    let ended = try program.run("verify", "one", "--rerun", "--data", "data")
    #expect(ended.text.contains("rerun: not made, as the run would not be the same\n"))
    #expect(ended.text.contains("  missing     yields.csv: is not there\n"))
    #expect(ended.text.contains("  changed     factors.csv: has 514 bytes, SHA-256 "))
    #expect(ended.code == 1)
  }

  @Test("A number that was changed and entered in the manifest comes out again, with its line")
  func forged() throws {
    let table = try folder.text(of: "results/one/tables/sharpe.csv")
    let forged = table.replacing("mixes", with: "MIXES")
    let digest = SHA256.hexDigest(of: Array(forged.utf8))
    let old = SHA256.hexDigest(of: Array(table.utf8))
    _ = try folder.write(forged, to: "results/one/tables/sharpe.csv")
    let manifest = try folder.text(of: "results/one/MANIFEST.json")
    _ = try folder.write(manifest.replacing(old, with: digest), to: "results/one/MANIFEST.json")
    #expect(try program.run("verify", "one").code == 0)
    let ended = try program.run("verify", "one", "--rerun", "--data", "data", "--json")
    let document = try #require(JSONDocument(parsing: ended.output))
    let differences = try #require(document["rerun"]).list("differences")
    #expect(differences.compactMap { $0.text("file") } == ["tables/sharpe.csv"])
    #expect(differences.first?["line"] == 2)
    #expect(differences.first?.text("written")?.hasPrefix("MIXES,half,") == true)
    #expect(differences.first?.text("again")?.hasPrefix("mixes,half,") == true)
    #expect(ended.code == 1)
  }

  @Test("Options that belong to repeating are refused without it")
  func idleOptions() throws {
    let ended = try program.run("verify", "one", "--data", "data")
    #expect(ended.messages.hasPrefix("Error: --data is about repeating the run; add --rerun\n"))
    #expect(ended.code == 64)
  }
}
