import Simulation
import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("A comparison of runs")
struct ComparisonTests {
  let stored: StoredTinyRuns

  init() throws { stored = try StoredTinyRuns() }

  private func run(_ name: String, share: Double = 1, delay: Int = 0) throws -> StoredRun {
    try stored.run(name, [StoredTinyRuns.strategy(share: share, delay: delay)])
  }

  /// By hand, on the eight excess returns that both have, in percent: -6, 1, 2, -5, 4, 0, -3, 5; their sum is
  /// -2, their squares' 116, so that the variance is (116 - 4/8) / 7 = 16.5. Mean 252 · -2/8 = -63 %, deviation
  /// √(252 · 16.5) = 64.4826 %, ratio -0.9770, last cumulative one -2 / √16.5 = -0.492. The run that holds half
  /// has half of each, and the same ratio. The falls are
  /// the one of 5 % on the first day, and what is left of half of it after half of the bill's 1 %: 2 %.
  @Test("Settings, data and statistics stand in this order, the statistics on the common periods")
  func wholeText() throws {
    let comparison = try Comparison(
      of: [run("one"), run("half", share: 0.5, delay: 1)], tolerance: 1e-12)
    #expect(comparison.text == Self.text)
    #expect(!comparison.findsNothing)
  }

  @Test("With the same periods the reports' own numbers are compared, to the last bit")
  func ownNumbers() throws {
    let runs = try [run("one"), run("half", share: 0.5)]
    let comparison = try Comparison(of: runs)
    #expect(comparison.groups.map(\.sample?.isRecomputed) == [false])
    let mean = try #require(comparison.differingStatistics.first { $0.name == "mean" })
    #expect(
      mean.values == runs.map { .number($0.report.groups[0].strategies[0].mean ?? .nan) })
  }

  @Test("A run and its copy in another folder do not differ in anything")
  func copy() throws {
    let strategies = try [StoredTinyRuns.strategy(), StoredTinyRuns.strategy("other", share: 0)]
    let comparison = try Comparison(of: [
      stored.run("one", strategies), stored.run("one", strategies, below: "other"),
    ])
    #expect(comparison.findsNothing)
    #expect(comparison.configuration.equal == 22, "8 of the run, 7 a strategy")
    #expect(comparison.groups.flatMap(\.statistics).count == 30, "15 a strategy")
    #expect(comparison.names == comparison.runs.map(\.path), "both are called one")
  }

  @Test("Another order of the runs changes the signs of the differences, and nothing else")
  func order() throws {
    let runs = try [run("one"), run("half", share: 0.5, delay: 1)]
    let forth = try Comparison(of: runs).differingStatistics
    let back = try Comparison(of: runs.reversed()).differingStatistics
    #expect(!forth.isEmpty)
    #expect(forth.map(\.name) == back.map(\.name))
    #expect(forth.map(\.differences) == back.map { $0.differences.map { $0.map { -$0 } } })
  }

  @Test("Other samples are refused with what differs, and compared when asked for")
  func otherSample() throws {
    let runs = try [
      run("one"), stored.run("late", [StoredTinyRuns.strategy(from: "1999-02-01")]),
    ]
    let error = #expect(throws: ComparisonError.self) { try Comparison(of: runs) }
    #expect(
      error?.description == """
        the runs were made on different samples or data:
          strategies.listed.sample.from: 1999-01-30 in one, 1999-02-01 in late
        compare them on their common dates with --align
        """)
    #expect(try Comparison(of: runs, aligning: true).differingStatistics.isEmpty)
  }

  @Test("Another seed and other vintages of a file are refused, a file more is not")
  func otherData() throws {
    let strategies = try [StoredTinyRuns.strategy()]
    let yields = StoredTinyRuns.input("yields.csv", hash: "a", dialect: "fed-zero-yields")
    let newer = StoredTinyRuns.input("newer.csv", hash: "b", dialect: "fed-zero-yields")
    let factors = StoredTinyRuns.input("factors.csv", hash: "c", dialect: "french-daily-factors")
    let base = try stored.run("base", strategies, market: .files([yields]))
    let other = try stored.run("other", strategies, market: .files([newer]))
    let more = try stored.run("more", strategies, market: .files([yields, factors]))
    let simulated = try stored.run("simulated", strategies)
    let error = #expect(throws: ComparisonError.self) { try Comparison(of: [base, other]) }
    #expect(
      error?.description.contains(
        "  market.yields.sha256: aaaaaaaaaaaa in base, bbbbbbbbbbbb in other\n")
        == true)
    #expect(throws: ComparisonError.self) { try Comparison(of: [base, simulated]) }
    let comparison = try Comparison(of: [base, more])
    #expect(comparison.data.differing.map(\.path.description) == ["market.factors"])
  }

  @Test("A group that is measured otherwise is not compared, and the reason is said")
  func otherMeasure() throws {
    let strategies = try [StoredTinyRuns.strategy()]
    let daily = try stored.run("daily", strategies)
    let report = try Report(
      of: [GroupRuns(name: "tiny", excessOver: "risky", period: .day, strategies: strategies)],
      market: .simulated(seed: 7), conventions: TinyRuns.conventions, options: [:],
      engineVersion: "0.1.0")
    let directory = RunDirectory(results: stored.folder.path, name: "other")
    try directory.write(
      report, background: TinyRuns.background(of: report), fills: false, volatile: [:])
    let comparison = try Comparison(of: [daily, StoredRun(at: directory.path)])
    #expect(
      comparison.groups.map(\.incomparability) == [
        "excessOver is safe in one run and risky in another"
      ])
    #expect(comparison.differingStatistics.isEmpty)
    #expect(!comparison.findsNothing)
  }

  @Test("Runs that share no strategy are compared in settings and data alone")
  func nothingShared() throws {
    let one = try stored.run("one", [StoredTinyRuns.strategy("a")])
    let two = try stored.run(
      "two", [StoredTinyRuns.strategy("b", share: 0.25), StoredTinyRuns.strategy("c", share: 0.5)])
    let comparison = try Comparison(of: [one, two])
    #expect(comparison.groups.isEmpty)
    #expect(
      comparison.configuration.differing.map(\.path.description)
        == ["strategies.a", "strategies.b", "strategies.c"])
    #expect(comparison.text.hasSuffix("\nThe runs share no strategy of any group.\n"))
  }

  @Test("The document names what differs and counts the rest")
  func document() throws {
    let comparison = try Comparison(of: [run("one"), run("safe", share: 0)])
    let document = comparison.document
    #expect(document["schema"] == "tenor.comparison/1")
    #expect(
      document["configuration"] == [
        ["path": "strategies.listed.rule.share", "values": [1.0, 0.0]]
      ])
    #expect(document["data"] == [])
    let statistics = document.elements("statistics")
    let weight = statistics.first { $0["statistic"] == "averageWeights.risky" }
    #expect(
      weight == [
        "group": "tiny", "strategy": "listed", "statistic": "averageWeights.risky",
        "values": [1.0, 0.0], "difference": -1.0,
      ])
    let ratio = statistics.first { $0["statistic"] == "sharpeRatio" }
    #expect(ratio?["difference"] == .null)
    #expect(ratio?["reasons"] == [nil, "returns never vary"])
  }

  @Test("With more than two runs a difference is a list, one entry for each run but the first")
  func threeRuns() throws {
    let comparison = try Comparison(of: [
      run("one"), run("half", share: 0.5), run("safe", share: 0),
    ])
    let weight = comparison.document.elements("statistics").first {
      $0["statistic"] == "averageWeights.risky"
    }
    #expect(weight?["difference"] == [-0.5, -1.0])
  }

  @Test("More than four runs stand below one another")
  func manyRuns() throws {
    let comparison = try Comparison(of: (0..<5).map { try run("run-\($0)", share: Double($0) / 4) })
    #expect(
      comparison.text.contains(
        """
        setting                       run    value
        ----------------------------  -----  -----
        strategies.listed.rule.share  run-0  0
                                      run-1  0.25
                                      run-2  0.5
                                      run-3  0.75
                                      run-4  1

        """))
  }

  private static let text = """
    2 runs compared: one, half (simulated market)

    Configuration: 2 settings differ, 13 are equal

    setting                                one  half
    -------------------------------------  ---  ----
    strategies.listed.rule.share           1    0.5
    strategies.listed.execution.delayDays  0    1

    Data: 3 values differ, 4 are equal

    value                one         half
    -------------------  ----------  ----------
    groups.tiny.start    1999-01-30  1999-01-31
    groups.tiny.from     1999-01-31  1999-02-01
    groups.tiny.periods  9           8

    tiny, 1999-02-01 to 1999-02-08: 5 statistics differ, 4 are equal

    strategy  statistic                 one      half  difference
    --------  -------------------  --------  --------  ----------
    listed    mean %               -63.0000  -31.5000    +31.5000
    listed    st.dev. %             64.4826   32.2413    -32.2413
    listed    avg. weight risky %    100.00     50.00      -50.00
    listed    avg. weight safe %       0.00     50.00      +50.00
    listed    max.DD %                 5.00      2.00       -3.00

    - Common sample: the 8 periods that all runs have, from the close of 1999-01-31; statistics computed
      anew on them, where a share of 1e-12 is rounding and counts as equal.
    - Not compared, as they are known for each run's own sample only: turnover %, cost a year %,
      decisions, undecided, pending at end, rolls.
    - Differences are from one; those of % are in points.
    - Equal within a share of 1e-12 of the larger value counts as equal.

    """
}
