import Glibc
import TestSupport
import Testing
import TextFormats

/// What holds for the inference of every run, whatever its numbers.
@Suite("Laws of inference")
struct InferenceLawsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TinyFiles.folder() }

  /// The report of the tiny market's two mixes.
  private func report(_ options: String..., results: String = "results") throws -> JSONDocument {
    let ended = try TenorProgram(folder: folder.path).run(
      ["run", "half.json", "stocks.json", "--data", "data", "--json", "--quiet"]
        + ["--results", results] + options)
    try #require(ended.code == 0, "\(ended.messages)")
    return try #require(JSONDocument(parsing: ended.output))
  }

  @Test(
    "One processor and two write the same report",
    .enabled(if: access("/usr/bin/taskset", X_OK) == 0, "needs taskset"),
    .enabled(if: sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1, "needs two processors"))
  func processors() throws {
    let files = ShippedStrategy.names.map { Checkout.path(of: "strategies/\($0).json") }
    let reports = try ["0", "0,1"].map { processors in
      let ended = try ChildProgram(
        in: folder.path, environment: ["PATH=/usr/bin:/bin"], seconds: 300
      )
      .run(
        ["/usr/bin/taskset", "-c", processors, TenorProgram.path, "run"] + files
          + ["--json", "--quiet", "--replications", "199", "--results", "on-\(processors)"])
      try #require(ended.code == 0, "\(ended.messages)")
      return ended.output
    }
    #expect(reports[0] == reports[1])
  }

  @Test(
    "Each option of the bootstrap makes another run, and the usual values said aloud the same one",
    arguments: [["--replications", "199"], ["--bootstrap-seed", "2"], ["--block-length", "2"]])
  func options(option: [String]) throws {
    let usual = try report()
    let other = try report(option[0], option[1])
    let aloud = try report("--replications", "10000", "--bootstrap-seed", "1", "--inference")
    #expect(usual.text("runId") != nil)
    #expect(other.text("runId") != usual.text("runId"))
    #expect(aloud.text("runId") == usual.text("runId"))
  }

  @Test("The report says with which options it was made")
  func settings() throws {
    let settings = try report(
      "--replications", "199", "--bootstrap-seed", "18446744073709551615", "--block-length", "2")[
        "inference"]
    #expect(
      settings == [
        "level": 0.95, "blockLength": 2, "replications": 199, "seed": "18446744073709551615",
      ])
    #expect(try report()["inference"]?["blockLength"] == .null)
  }

  @Test("Without inference there is null with a reason, and nothing else of it")
  func without() throws {
    let report = try report("--no-inference")
    #expect(report["inference"] == .null)
    #expect(report.text("inferenceReason") == "left out: the run was asked for without it")
    let group = try report.list("groups")[0]
    for name in ["comparisons", "claims", "sensitivity", "overfitting"] {
      #expect(group[name] == nil, "\(name)")
    }
    let strategy = try group.list("strategies")[0]
    for name in ["sharpeStandardError", "sharpeInterval", "timing", "luck", "subPeriods"] {
      #expect(strategy[name] == nil, "\(name)")
    }
    #expect(try report.text("runId") != self.report().text("runId"))
  }

  @Test("Everything that a run without inference says, one with it says in the same words")
  func onlyAdds() throws {
    let (with, without) = (try report(), try report("--no-inference"))
    let (more, less) = (try with.list("groups")[0], try without.list("groups")[0])
    for member in try #require(less.members) where member.name != "strategies" {
      #expect(more[member.name] == member.value, "\(member.name)")
    }
    for (more, less) in zip(try more.list("strategies"), try less.list("strategies")) {
      for member in try #require(less.members) {
        #expect(more[member.name] == member.value, "\(member.name)")
      }
    }
  }

  @Test("What is undefined in a run of a few days is null and has a reason beside it")
  func reasons() throws {
    let report = try report()
    var nulls = 0
    for group in try report.list("groups") {
      for object in try [group] + group.list("strategies") {
        for member in try #require(object.members) where member.value == .null {
          nulls += 1
          #expect(object.text(member.name + "Reason")?.isEmpty == false, "\(member.name)")
        }
      }
    }
    #expect(nulls > 0, "a few days leave something undefined")
  }
}
