import TestSupport
import Testing
import TextFormats

@Suite("tenor run and what else lies in the results folder")
struct RunLedgerTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  private func run(_ arguments: String...) throws -> TenorProgram.Outcome {
    try program.run(["run", "half.json", "--data", "data"] + arguments)
  }

  @Test("Lines of the ledger that cannot be read are said and counted, beside the report too")
  func unreadableLines() throws {
    let clean = try run("--json", "--name", "clean")
    #expect(clean.messages == "written: results/clean\n")
    #expect(try trials(of: "clean")["unreadable"] == nil)
    let ledger = try folder.text(of: "results/trials.jsonl")
    _ = try folder.write("garbage\n\(ledger){ \"data\": \"cut", to: "results/trials.jsonl")
    for arguments in [["--name", "after"], ["--no-write"]] {
      let ended = try program.run(["run", "half.json", "--data", "data", "--json"] + arguments)
      #expect(
        ended.messageLines.first
          == "warning: trials.jsonl: 2 lines that cannot be read are left out of the count of trials"
      )
    }
    #expect(try trials(of: "after")["unreadable"] == 2)
    #expect(try trials(of: "after")["counted"] == 1)
  }

  private func trials(of run: String, in results: String = "results") throws -> JSONDocument {
    try #require(JSONDocument(parsing: folder.bytes(of: "\(results)/\(run)/trials.json")))
  }

  private func counted() throws -> Int {
    guard folder.contents.contains("results/trials.jsonl") else { return 0 }
    return try folder.text(of: "results/trials.jsonl").split(separator: "\n").count
  }

  @Test(
    "A line is in the ledger when the run's directory is there, and not when the run was refused")
  func whenWritten() throws {
    _ = try folder.write("mine", to: "results/taken/notes.txt")
    #expect(try run("--name", "taken").code == 73)
    #expect(try counted() == 0)
    #expect(try run("--no-write").code == 0)
    #expect(try counted() == 0)
    #expect(try run("--name", "one").code == 0)
    #expect(try counted() == 1)
    let other = ["--set", "costs.basisPoints=3"]
    #expect(
      try program.run(["run", "half.json", "--data", "data", "--name", "one"] + other).code == 73)
    #expect(try counted() == 1)
  }

  @Test(
    "The same run among other trials is the same to the byte, but for trials.json and volatile.json"
  )
  func sameBytes() throws {
    for cost in ["1", "2", "3"] {
      #expect(
        try run(
          "--name", "before-\(cost)", "--set", "costs.basisPoints=\(cost)", "--results", "busy"
        ).code == 0)
    }
    let files = ["half.json", "stocks.json", "bonds.json"]
    let arguments = ["run"] + files + ["--data", "data", "--name", "one"]
    let alone = try program.run(arguments + ["--results", "quiet"])
    let among = try program.run(arguments + ["--results", "busy"])
    #expect(alone.code == 0 && among.code == 0)
    let held = { (results: String) in
      folder.contents.filter { $0.hasPrefix("\(results)/one/") && !$0.hasSuffix("/") }
        .map { String($0.dropFirst(results.count + 1)) }
    }
    let names = held("quiet")
    #expect(names == held("busy") && names.count > 30)
    let manifest = try #require(JSONDocument(parsing: folder.bytes(of: "busy/one/MANIFEST.json")))
    let listed = Set(manifest.elements("files").compactMap { $0.text("path") })
    let outside = names.map { String($0.dropFirst("one/".count)) }.filter { !listed.contains($0) }
    #expect(outside == ["MANIFEST.json", "trials.json", "volatile.json"])
    for name in names where !["one/trials.json", "one/volatile.json"].contains(name) {
      #expect(try folder.bytes(of: "quiet/\(name)") == folder.bytes(of: "busy/\(name)"), "\(name)")
    }
    let counts = try ["quiet", "busy"].map { try trials(of: "one", in: $0)["counted"] }
    #expect(counts == [3, 6])
    #expect(alone.text.contains("this run's included: 3 (trials.jsonl)."))
    #expect(among.text.contains("this run's included: 6 (trials.jsonl)."))
  }

  @Test("A ledger that cannot be written ends it with 73 and what to do")
  func unwritable() throws {
    _ = try folder.write("mine", to: "results/trials.jsonl/notes.txt")
    let refused = try run("--name", "one")
    #expect(
      refused.messages
        == "tenor: results/trials.jsonl: cannot be written: Is a directory; give another folder with "
        + "--results, or look only with --no-write\n")
    #expect(refused.code == 73)
    #expect(!folder.contents.contains("results/one/"))
    #expect(try run("--no-write").code == 0)
  }

  @Test(
    "Of two runs that are written to one place at the same moment, one is refused as if it came later"
  )
  func together() throws {
    for round in 1...5 {
      let ended = try program.shell(
        """
        $TENOR run half.json --data data --name \(round) >/dev/null 2>half.err & other=$!
        $TENOR run stocks.json --data data --name \(round) >/dev/null 2>stocks.err; echo $?
        wait $other; echo $?
        """)
      #expect(ended.text.split(separator: "\n").sorted() == ["0", "73"])
      let stocksWon = ended.text.hasPrefix("0")
      let (winner, loser) = stocksWon ? ("stocks", "half") : ("half", "stocks")
      #expect(try folder.text(of: "\(winner).err") == "written: results/\(round)\n")
      #expect(
        try folder.text(of: "\(loser).err").hasPrefix(
          "tenor: results/\(round): it holds another run, "))
      #expect(folder.contents.contains("results/\(round)/strategies/\(winner).json"))
      #expect(!folder.contents.contains { $0.contains("partial") })
    }
  }

  @Test(
    "Blocks longer than a tenth of a group's periods are refused with 78; the usual length never is"
  )
  func longBlocks() throws {
    // Nine periods: the smallest whole number whose cube is not below nine is 3.
    let refused = try run("--name", "one", "--block-length", "4")
    #expect(
      refused.messages
        == "tenor: group mixes: a block of 4 periods is too long for its 9; give at most 3\n")
    #expect(refused.code == 78)
    #expect(folder.contents == TinyFiles.contents, "no trial is counted either")
    #expect(try run("--name", "one", "--block-length", "3").code == 0)
  }

  @Test("With many periods, a tenth of them is the longest block")
  func manyPeriods() throws {
    let strategy = Checkout.path(of: "strategies/fixed-forty.json")
    let refused = try program.run(
      "run", strategy, "--to", "1973-12-31", "--no-write", "--inference", "--block-length", "9999")
    let words = refused.messages.split(separator: " ").map {
      $0.filter { $0.isASCII && $0.isNumber }
    }
    .compactMap { Int($0) }
    try #require(words.count == 3, "\(refused.messages)")
    #expect(words == [9999, words[1], words[1] / 10])
    #expect(words[1] > 100)
    #expect(refused.code == 78)
  }
}
