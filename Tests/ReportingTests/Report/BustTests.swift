import Performance
import Simulation
import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("A strategy that loses everything beside others")
struct BustTests {
  private func day(_ row: Int) -> Day { TinyRuns.days[row] }

  /// Four times an asset that loses 30 percent on its fifth day.
  private static let risky = [0.1, -0.05, 0.02, 0.03, -0.3, 0.05, 0.01, -0.02, 0.06]

  private func run(_ name: String, _ share: Double, burnIn: Int = 0) throws -> StrategyRun {
    try TinyRuns.run(named: name, shares: [share], burnIn: burnIn, risky: Self.risky)
  }

  @Test("It ends at its date with -100 percent, and the others keep their own full sample")
  func ownDates() throws {
    let alone = try TinyRuns.group([run("calm", 0.5)])
    let group = try TinyRuns.group([run("bold", 4), run("calm", 0.5)])
    #expect((group.start, group.to, group.periods) == (day(0), day(9), 9))
    let (bold, calm) = (group.strategies[0], group.strategies[1])
    #expect(calm.periods.excess == alone.strategies[0].periods.excess)
    #expect(calm.summary.sharpeRatio.value == alone.strategies[0].summary.sharpeRatio.value)
    #expect(bold.periods.days == Array(TinyRuns.days[1...5]))
    #expect(bold.periods.total.last == -1 && bold.periods.excess.last == -1.01)
    #expect(bold.values.last == 0 && bold.summary.maximumDrawdown == 1)
    #expect(calm.bust == nil && bold.bust?.day == day(5) && bold.bust?.periods == 5)
  }

  /// By hand: four times 10, -5, 2 and 3 percent less three times 1 percent, each less 1 percent; then -101 percent.
  @Test("Its statistics are of its own periods, the loss of everything included")
  func statistics() throws {
    let bold = try TinyRuns.group([run("bold", 4), run("calm", 0.5)]).strategies[0]
    let excess = [0.36, -0.24, 0.04, 0.08, -1.01]
    let mean = excess.reduce(0, +) / 5
    let variance = excess.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 4
    expectClose(
      try #require(bold.summary.sharpeRatio.value),
      mean / variance.squareRoot() * 252.0.squareRoot(),
      within: 1e-12, because: "a dozen roundings")
    #expect(bold.run.record.trades.allSatisfy { $0.row < 5 })
  }

  @Test("Where a group begins later, so does it; where it was over by then, it has its own days")
  func laterGroup() throws {
    let within = try TinyRuns.group([run("bold", 4), run("late", 0.5, burnIn: 3)])
    #expect(within.strategies[0].periods.days == [day(4), day(5)])
    let before = try TinyRuns.group([run("bold", 4), run("late", 0.5, burnIn: 6)])
    #expect(before.strategies[0].periods.days == Array(TinyRuns.days[1...5]))
    #expect((before.start, before.periods) == (day(6), 3))
  }

  @Test("Where no member lasts, the group has the periods of the one that ended last")
  func allLost() throws {
    let group = try TinyRuns.group([run("bold", 4), run("bolder", 12)])
    #expect((group.start, group.to, group.periods) == (day(0), day(5), 5))
  }

  @Test("A loss of everything ends the period in which it falls")
  func longPeriods() throws {
    let bold = try TinyRuns.run(named: "bold", shares: [4], every: 4, risky: Self.risky)
    let calm = try TinyRuns.run(named: "calm", shares: [0.5], every: 4, risky: Self.risky)
    let group = try TinyRuns.group([bold, calm], period: .rebalance)
    #expect(group.strategies[0].periods.days == [day(4), day(5)])
    #expect(group.strategies[0].periods.total[1] == -1)
    #expect(group.strategies[1].periods.days == [day(4), day(8)])
  }

  @Test("It is marked in the table, with its own count, and explained below")
  func table() throws {
    let stored = try TinyRuns.stored([run("bold", 4), run("calm", 0.5)])
    let group = stored.groups[0]
    let columns = SharpeTable(of: group).columns
    #expect(columns[0].cells == ["bold (bust)", "calm"] && columns[1].cells == ["5", "9"])
    let said =
      "bold lost everything on 1999-02-04 and ended there with a return of -100 %: nothing is held or traded after "
      + "it. Its numbers are those of its own 5 periods from the close of 1999-01-30 to that day, the others' of 9; "
      + "annualized numbers of a strategy that ended say little, and nothing is inferred about it"
    #expect(stored.warnings == [said])
    #expect(group.tableNotes.first == "Warning: \(said).")
    #expect(group.printedNote.hasPrefix("Warning: \(said). "))
    #expect(
      group.strategies[0].document["bust"] == [
        "on": "1999-02-04", "start": "1999-01-30", "from": "1999-01-31", "periods": 5,
      ])
    #expect(group.strategies[1].document["bust"] == nil)
    let csv = String(decoding: SharpeCSV(of: stored).bytes, as: UTF8.self).split(separator: "\n")
    #expect(csv[1].hasPrefix("tiny,bold,1999-01-31,1999-02-04,5,"))
    #expect(csv[2].hasPrefix("tiny,calm,1999-01-31,1999-02-08,9,"))
  }

  @Test("A strategy without results has a row of n/a, and its reason below")
  func failed() throws {
    let runs = GroupRuns(
      name: "tiny", excessOver: "safe", period: .day, strategies: [try run("calm", 0.5)])
    let failed = FailedStrategy(
      group: "tiny", name: "young", title: "young",
      reason: "the rule never has enough history to decide",
      resolved: [:])
    let report = try Report(
      of: [runs], failed: [failed], market: .simulated(seed: 7), conventions: TinyRuns.conventions,
      options: [:], engineVersion: "0.1.0")
    let stored = ReportDocument(of: report)
    let columns = SharpeTable(
      of: stored.groups[0], failed: stored.failed(in: stored.groups[0])
    ).columns
    #expect(columns.map { $0.cells.count } == columns.map { _ in 2 })
    #expect(
      columns[0].cells[1] == "young" && columns.dropFirst().allSatisfy { $0.cells[1] == "n/a" })
    let said = "young has no results: the rule never has enough history to decide"
    #expect(stored.groups[0].tableNotes.first == "Warning: \(said).")
    #expect(report.warnings.map(\.line) == [said] && stored.warnings == [said])
  }
}
