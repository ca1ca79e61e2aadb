import Glibc
import TestSupport
import Testing

@Suite("Signals that end the program")
struct InterruptionTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  /// What is left under a hidden name.
  private var leftovers: [String] { folder.contents.filter { $0.contains(".partial") } }

  /// Ends a command by a signal some time after its start, and returns its exit code and how many tenths of a
  /// second it still took. `env` gives it the signals as a terminal would: a shell has those of background jobs
  /// ignored.
  private func interrupt(
    _ command: String, by signal: String, after seconds: Double
  ) throws -> (code: Int, tenths: Int) {
    let ended = try program.shell(
      """
      env --default-signal=INT $TENOR \(command) >/dev/null 2>&1 & tenor=$!
      sleep \(seconds); began=$(date +%s%1N)
      kill -\(signal) $tenor 2>/dev/null; wait $tenor; echo $? $(($(date +%s%1N) - began))
      """)
    let numbers = ended.text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    try #require(numbers.count == 2, "\(ended.text)\(ended.messages)")
    return (numbers[0], numbers[1])
  }

  @Test("At any moment a signal ends a run with its exit code, within a second, and leaves nothing")
  func anyMoment() throws {
    // The same on every machine; it is a different moment on each.
    let seed: UInt64 = 20_261_129
    var draws = TestDraws(seed: seed)
    let strategies = ShippedStrategy.names.map { Checkout.path(of: "strategies/\($0).json") }
    let runs = [
      (line: "run \(strategies[4]) --no-inference --force --fills --name one", seconds: 0.4),
      (line: "run \(strategies.joined(separator: " ")) --force --name six", seconds: 1.0),
    ]
    let codes = ["HUP": 129, "INT": 130, "TERM": 143]
    var cut = 0
    for round in 1...24 {
      let signal = ["HUP", "INT", "TERM"][draws.integer(below: 3)]
      let run = runs[round.isMultiple(of: 4) ? 1 : 0]
      let seconds = draws.uniform(0.02, run.seconds)
      let ended = try interrupt(run.line, by: signal, after: seconds)
      #expect(
        ended.code == codes[signal] || ended.code == 0, "seed \(seed), round \(round), \(signal)")
      if ended.code != 0 { cut += 1 }
      #expect(ended.tenths <= 10, "seed \(seed), round \(round), \(signal)")
      #expect(leftovers == [], "seed \(seed), round \(round), \(signal) after \(seconds) s")
    }
    #expect(cut > 0, "no signal came before its run had ended")
  }

  @Test("While files are written, a signal leaves none of them, and an older run in its place")
  func whileWriting() throws {
    let strategy = Checkout.path(of: "strategies/beta-timing.json")
    let run = "run \(strategy) --no-inference --name one"
    #expect(try program.shell("$TENOR \(run)").code == 0)
    let before = try folder.bytes(of: "results/one/report.json")
    // The hidden folder is waited for, so that the signal comes while it is filled.
    let ended = try program.shell(
      """
      env --default-signal=INT $TENOR \(run) --force --fills >/dev/null 2>&1 & tenor=$!
      until ls -d results/.one.*.partial >/dev/null 2>&1; do kill -0 $tenor || exit 9; done
      kill -INT $tenor; wait $tenor; echo $?
      """)
    #expect(ended.text == "130\n")
    #expect(leftovers == [])
    #expect(try folder.bytes(of: "results/one/report.json") == before)
    #expect(try program.run("verify", "one").code == 0)
  }

  @Test(
    "Other commands that write or take long leave nothing either",
    arguments: [
      "audit half.json --data data --cuts 10000", "data simulate made",
      "compare base other --html page.html", "export base",
    ])
  func otherCommands(_ command: String) throws {
    for (name, delay) in [("base", 0), ("other", 1)] {
      let set = "--set execution.delayDays=\(delay)"
      #expect(try program.shell("$TENOR run half.json --data data --name \(name) \(set)").code == 0)
    }
    var draws = TestDraws(seed: 1)
    for _ in 1...4 {
      let ended = try interrupt(command, by: "TERM", after: draws.uniform(0.005, 0.2))
      // 1: the compared runs differ; 73: an earlier round has written the place.
      #expect([0, 1, 73, 143].contains(ended.code))
      #expect(ended.tenths <= 10)
      #expect(leftovers == [])
    }
  }

  @Test("A signal that is ignored, as under nohup, stays ignored")
  func ignored() throws {
    let ended = try program.shell(
      """
      trap "" HUP
      $TENOR run half.json --data data --name kept >/dev/null 2>&1 & tenor=$!
      kill -HUP $tenor
      wait $tenor; [ -e results/kept/MANIFEST.json ] && echo written
      """)
    #expect(ended.text == "written\n", "\(ended)")
  }

  @Test("A run that is in its place has its line in the ledger, whenever a signal comes")
  func ledger() throws {
    for round in 0..<30 {
      let name = "run\(round)"
      let ended = try interrupt(
        "run half.json --data data --no-inference --set costs.basisPoints=\(round) --name \(name)",
        by: "TERM", after: 0.01 + 0.003 * Double(round))
      #expect(ended.code == 0 || ended.code == 143)
    }
    let written = folder.contents.count { $0.hasSuffix("/MANIFEST.json") }
    let ledger =
      folder.contents.contains("results/trials.jsonl")
      ? try folder.text(of: "results/trials.jsonl") : ""
    #expect(ledger.split(separator: "\n").count == written)
  }

  @Test("What a killed run has left, the next one sweeps, and says so")
  func swept() throws {
    let strategy = Checkout.path(of: "strategies/beta-timing.json")
    let killed = try program.shell(
      """
      $TENOR run \(strategy) --no-inference --fills >/dev/null 2>&1 & tenor=$!
      until ls -d results/.run-*.partial >/dev/null 2>&1; do kill -0 $tenor || exit 9; done
      kill -KILL $tenor; wait $tenor; echo $?
      """)
    #expect(killed.text == "137\n")
    #expect(!leftovers.isEmpty)
    let next = try program.run("run", "half.json", "--data", "data", "--name", "next")
    #expect(
      next.messages
        == "swept: an unfinished piece of work that ended programs had left in results\n"
        + "written: results/next\n")
    #expect(leftovers == [])
  }
}
