import Glibc
import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("The ledger of trials")
struct TrialLedgerTests {
  private let folder: TemporaryFolder
  private let ledger: TrialLedger

  init() throws {
    folder = try TemporaryFolder()
    ledger = TrialLedger(results: folder.path + "/results/")
  }

  private static func trial(_ configuration: String, ratio: Double? = 0.5) -> Trial {
    Trial(
      configuration: configuration, name: "listed", group: "tiny", sharpeRatio: ratio, periods: 9,
      periodsPerYear: 252, from: TinyRuns.days[1], to: TinyRuns.days[9])
  }

  private func lines() throws -> [Substring] {
    try folder.text(of: "results/trials.jsonl").split(separator: "\n")
  }

  @Test("A trial is a line, and the folder is made")
  func line() throws {
    let trials = try ledger.recorded(adding: [Self.trial("b", ratio: nil)], of: ["d"])
    #expect(
      try folder.text(of: "results/trials.jsonl")
        == #"{"data":["d"],"configuration":"b","name":"listed","group":"tiny","sharpeRatio":null,"periods":9,"#
        + #""periodsPerYear":252.0,"from":"1999-01-31","to":"1999-02-08"}"# + "\n")
    #expect(trials.sharpeRatios(comparableTo: 0) == [] && trials.warning == nil)
  }

  @Test(
    "A configuration that is there for the same data is not added again; other data are apart")
  func distinct() throws {
    _ = try ledger.recorded(adding: [Self.trial("b"), Self.trial("b", ratio: 3)], of: ["d"])
    _ = try ledger.recorded(adding: [Self.trial("b")], of: ["other"])
    let trials = try ledger.recorded(
      adding: [Self.trial("b", ratio: 1), Self.trial("a")], of: ["d"])
    #expect(trials.trials.map(\.configuration) == ["a", "b"], "by configuration, not by time")
    #expect(
      trials.sharpeRatios(comparableTo: 0) == [0.5, 1], "the present result of b, not the first")
    #expect(try lines().count == 3)
    let document = TrialsDocument(of: trials, runId: "", strategies: []).document
    #expect(document["counted"] == 2 && document["file"] == "trials.jsonl")
    #expect(document["unreadable"] == nil, "all can be read")
  }

  @Test("Trials are on the same data where they share a file, and count once")
  func sharedFile() throws {
    _ = try ledger.recorded(adding: [Self.trial("a"), Self.trial("b")], of: ["yields", "factors"])
    let yieldsAlone = try ledger.recorded(adding: [Self.trial("a")], of: ["yields"])
    #expect(yieldsAlone.trials.map(\.configuration) == ["a", "b"])
    #expect(try lines().count == 2)
    #expect(try ledger.counted(adding: [], of: ["prices"]).trials == [])
  }

  @Test("Ratios of samples less than half as long are left out of the spread")
  func comparable() throws {
    let long = Trial(
      configuration: "c", name: "long", group: "tiny", sharpeRatio: 0.25, periods: 40,
      periodsPerYear: 252, from: TinyRuns.days[1], to: TinyRuns.days[9])
    let trials = try ledger.recorded(adding: [Self.trial("a"), long], of: ["d"])
    #expect(trials.sharpeRatios(comparableTo: 40 / 252.0) == [0.25], "9 days are no half of 40")
    #expect(trials.sharpeRatios(comparableTo: 18 / 252.0) == [0.5, 0.25])
  }

  @Test("Its hash is that of the sorted lines, whatever order they came in")
  func hash() throws {
    let one = try ledger.recorded(adding: [Self.trial("b"), Self.trial("a")], of: ["d"])
    let other = try TrialLedger(results: folder.path + "/other").recorded(
      adding: [Self.trial("a"), Self.trial("b")], of: ["d"])
    #expect(one.sha256 == other.sha256)
    let sorted = try lines().sorted().map { $0 + "\n" }.joined()
    #expect(one.sha256 == SHA256.hexDigest(of: Array(sorted.utf8)))
  }

  @Test("What is only counted is not written, and the file need not be there")
  func counted() throws {
    let none = try ledger.counted(adding: [Self.trial("a")], of: ["d"])
    #expect(none.trials.count == 1 && folder.contents == [])
    _ = try ledger.recorded(adding: [Self.trial("b")], of: ["d"])
    let both = try ledger.counted(adding: [Self.trial("a"), Self.trial("b")], of: ["d"])
    #expect(both.trials.map(\.configuration) == ["a", "b"])
    #expect(try lines().count == 1)
    #expect(try both == ledger.recorded(adding: [Self.trial("a")], of: ["d"]))
  }

  @Test(
    "Cut anywhere within its last line, the file is still read, and the next line begins afresh",
    arguments: [1, 2, 40, 150])
  func torn(_ lost: Int) throws {
    _ = try ledger.recorded(adding: [Self.trial("a"), Self.trial("b")], of: ["d"])
    let whole = try folder.bytes(of: "results/trials.jsonl")
    _ = try folder.write(Array(whole.dropLast(lost)), to: "results/trials.jsonl")
    // Without its end alone the line still says everything.
    let isWhole = lost == 1
    let trials = try ledger.recorded(adding: [Self.trial("c")], of: ["d"])
    #expect(trials.trials.map(\.configuration) == (isWhole ? ["a", "b", "c"] : ["a", "c"]))
    #expect(trials.unreadable == (isWhole ? 0 : 1))
    let again = try ledger.recorded(adding: [Self.trial("b")], of: ["d"])
    #expect(again.trials.map(\.configuration) == ["a", "b", "c"])
    #expect(again.unreadable == (isWhole ? 0 : 1))
  }

  @Test("Lines that are no trials are counted and said once, never fatal")
  func malformed() throws {
    _ = try folder.write(
      "{}\n\u{0}\n[1]\n{\"data\":\"d\",\"configuration\":3}\n\n", to: "results/trials.jsonl")
    let trials = try ledger.recorded(adding: [Self.trial("a")], of: ["d"])
    #expect(trials.trials.count == 1 && trials.unreadable == 4)
    #expect(TrialsDocument(of: trials, runId: "", strategies: []).unreadable == 4)
    #expect(
      trials.warning
        == "trials.jsonl: 4 lines that cannot be read are left out of the count of trials")
  }

  @Test("Where the folder cannot be written, the error names the file; counting still works")
  func readOnly() throws {
    _ = try folder.write("not a folder", to: "taken")
    let taken = TrialLedger(results: folder.path + "/taken")
    #expect(throws: OutputError.self) { try taken.recorded(adding: [], of: ["d"]) }
    #expect(try taken.counted(adding: [Self.trial("a")], of: ["d"]).trials.count == 1)
  }

  @Test("Many writers at once lose nothing and write nothing twice")
  func together() async throws {
    let ledger = ledger
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for number in 0..<20 {
            // Half of the configurations are everybody's.
            let own = number % 2 == 0 ? "shared-\(number)" : "own-\(writer)-\(number)"
            _ = try ledger.recorded(adding: [Self.trial(own)], of: ["d"])
          }
        }
      }
      try await group.waitForAll()
    }
    let trials = try ledger.counted(adding: [], of: ["d"])
    #expect(trials.unreadable == 0)
    #expect(trials.trials.count == 10 + 8 * 10)
    #expect(try lines().count == trials.trials.count)
  }

  @Test("A writer waits for another process that holds the lock", .needs(.python))
  func otherProcess() throws {
    _ = try ledger.recorded(adding: [Self.trial("a")], of: ["d"])
    let python = try #require(OutsideTool.python.path)
    let script = try folder.write(Self.slowWriter, to: "writer.py")
    let (locked, ended) = (folder.reserve("locked"), folder.reserve("ended"))
    // It runs beside the test by itself: a task would wait for a thread that other tests have.
    let noted = "echo $? >\(ended).part; /bin/mv \(ended).part \(ended)"
    let beside = "(\"$@\"; \(noted)) >/dev/null 2>&1 &"
    let started = try ChildProgram(in: folder.path, environment: []).run(
      [
        "/bin/sh", "-c", beside, "sh", python, script, folder.path + "/results/trials.jsonl",
        locked,
      ]
    )
    #expect(started.code == 0)
    try wait(for: locked)
    let trials = try ledger.recorded(adding: [Self.trial("c")], of: ["d"])
    try wait(for: ended)
    #expect(try folder.text(of: "ended") == "0\n")
    #expect(trials.trials.map(\.configuration) == ["a", "b", "c"])
    #expect(trials.unreadable == 0)
  }

  /// Waits for a file that another process writes, a minute at most.
  private func wait(for path: String) throws {
    for _ in 0..<60_000 where access(path, F_OK) != 0 { usleep(1000) }
    try #require(access(path, F_OK) == 0, "\(path) was never written")
  }

  /// Takes the lock, tells so, and writes the first line again for another configuration in two halves.
  private static let slowWriter = """
    import fcntl, os, sys, time
    with open(sys.argv[1], "r+b", buffering=0) as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        open(sys.argv[2], "w").close()
        line = file.readline().replace(b'"configuration":"a"', b'"configuration":"b"')
        file.seek(0, os.SEEK_END)
        file.write(line[:30])
        time.sleep(0.2)
        file.write(line[30:])

    """

  @Test("Lists of runs pass the file over")
  func notARun() throws {
    _ = try ledger.recorded(adding: [Self.trial("a")], of: ["d"])
    let list = RunList(in: folder.path + "/results")
    #expect(list.isEmpty && list.foreign == [] && list.damaged == [])
    #expect(RunDirectory.finished(in: folder.path + "/results") == [])
  }
}
