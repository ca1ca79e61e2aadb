import Simulation
import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("Returns for other programs")
struct ReturnsTableTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func group(_ name: String, _ runs: [StrategyRun]) -> GroupRuns {
    GroupRuns(name: name, excessOver: "safe", period: .day, strategies: runs)
  }

  private func text(of groups: [GroupRuns]) throws -> String {
    let report = try Report(
      of: groups, market: .simulated(seed: 7), conventions: TinyRuns.conventions, options: [:],
      engineVersion: "0.1.0")
    let run = try TinyRuns.stored(report, in: folder)
    return String(
      decoding: ReturnsTable(of: run.report, series: try run.series()).bytes, as: UTF8.self)
  }

  /// By hand: all in the risky asset earns what it does, half in each the mean of both.
  @Test("A column a strategy, one for what is subtracted, and an empty cell without a return")
  func whole() throws {
    let days = Array(TinyRuns.days.prefix(4))
    let late = days.map { $0.advanced(by: 1) }
    let first = try TinyRuns.run(
      named: "all", shares: [1], days: days, risky: [0.5, -0.25, 0.125], safe: [0.25, 0, 0])
    let second = try TinyRuns.run(
      named: "half", shares: [0.5], days: late, risky: [0.5, -0.25, 0.125], safe: [0, 0.25, 0])
    let groups = [
      group("one", [first]),
      GroupRuns(name: "two", excessOver: "cash", period: .day, strategies: [second]),
    ]
    #expect(
      try text(of: groups) == """
        date,all,safe,half,cash
        1999-01-31,0.5,0.25,,
        1999-02-01,-0.25,0.0,0.25,0.0
        1999-02-02,0.125,0.0,0.0,0.25
        1999-02-03,,,0.0625,0.0

        """)
  }

  @Test("Names that would occur twice get their group's before them")
  func names() throws {
    let groups = [
      group("one", [try TinyRuns.run(named: "date"), try TinyRuns.run(named: "alone")]),
      group("two", [try TinyRuns.run(named: "safe", shares: [0])]),
    ]
    let header = try text(of: groups).prefix { $0 != "\n" }
    #expect(header == "date,one.date,alone,one.safe,two.safe,two.safe.benchmark")
  }

  @Test("It has the returns of daily.csv, to the last digit")
  func sameAsDaily() throws {
    let report = try TinyRuns.report([TinyRuns.run(shares: [0.3, 0.7, -0.1])])
    let run = try TinyRuns.stored(report, in: folder)
    let returns = ReturnsTable(of: run.report, series: try run.series())
    let daily = try folder.text(of: "results/one/series/daily.csv").split(separator: "\n")
      .dropFirst(2).map { $0.split(separator: ",") }
    #expect(daily.count == 9)
    let rows = String(decoding: returns.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",") }
    #expect(rows.map { [$0[0], $0[1]] } == daily.map { [$0[2], $0[4]] })
  }
}
