import Simulation
import Testing
import TimeSeries

@Suite("The audit for hindsight")
struct LookAheadAuditTests {
  /// With 64 cuts on some fifty days each is a cut: the first value that moves is the first that could not
  /// be known.
  let everywhere = LookAheadAudit(seed: 7)

  @Test(
    "Twelve kinds of leaks are found, with the day of the first value", arguments: PlantedLeak.all)
  func leaks(leak: PlantedLeak) throws {
    let audited = try everywhere.strategies(of: PlantedRuns(rule: leak.leaky))
    let found = try #require(audited[0].leak)
    #expect(found.difference.day == PlantedData.days[leak.row])
    #expect(found.cut >= found.difference.day)
    #expect(!audited[0].passes)
  }

  @Test("The same rules without the mistake pass", arguments: PlantedLeak.all)
  func honest(leak: PlantedLeak) throws {
    let audited = try everywhere.strategies(of: PlantedRuns(rule: leak.honest))
    #expect(audited[0].leak == nil)
    #expect(audited[0].passes)
  }

  @Test("Twelve leaks are planted")
  func planted() { #expect(PlantedLeak.all.count == 12) }

  @Test("A leak in what is traded a day later is found on the day of the decision")
  func delayed() throws {
    let leak = PlantedLeak.all[5]
    let audited = try everywhere.strategies(of: PlantedRuns(rule: leak.leaky, delayDays: 2))
    #expect(audited[0].leak?.difference.day == PlantedData.days[20])
    #expect(audited[0].leak?.difference.what == "weight of stock")
    let honest = try everywhere.strategies(of: PlantedRuns(rule: leak.honest, delayDays: 2))
    #expect(honest[0].passes)
  }

  @Test("A run that fails on the data before a cut only when later data change has seen them")
  func failing() throws {
    let rule = PlantedRule(name: "gambler") { day, data in
      data.stock.values.last == PlantedData.usual.stock.values.last ? 0 : 1e6
    }
    let audited = try everywhere.strategies(of: PlantedRuns(rule: rule))
    #expect(audited[0].leak?.difference.day == PlantedData.days[20])
  }

  @Test("A run that is ruined after the cut is compared up to the cut")
  func ruined() throws {
    let rule = PlantedRule(name: "brave") { _, _ in 20 }
    let audited = try everywhere.strategies(of: PlantedRuns(rule: rule))
    #expect(audited[0].passes)
    #expect(audited[0].runs == 4 * audited[0].cuts.count)
  }

  @Test("Findings do not depend on when they are made, and name all that was compared")
  func repeated() throws {
    let runs = PlantedRuns(rule: PlantedLeak.all[0].honest)
    let audit = LookAheadAudit(cuts: 10, seed: 1)
    var told: [Int] = []
    let first = try audit.strategies(of: runs) { done, total in
      told.append(done)
      #expect(total == 40)
    }[0]
    let second = try audit.strategies(of: runs)[0]
    #expect(told.last == 40)
    #expect(first.cuts == second.cuts)
    #expect(first.compared == second.compared)
    #expect(first.cuts.count == 10)
    #expect(first.decisions == PlantedData.days.count - 20)
  }

  @Test("Data on which nothing can be run are disturbed less, and that is counted")
  func milder() throws {
    let audited = try LookAheadAudit(cuts: 4).strategies(of: Delicate(tolerates: 1))[0]
    #expect(audited.passes)
    #expect(audited.milder == 8)
  }

  @Test("Where nothing can be run at all, the audit does not pass")
  func impossible() throws {
    let audited = try LookAheadAudit(cuts: 4).strategies(of: Delicate(tolerates: 9))[0]
    #expect(audited.leak == nil)
    #expect(!audited.passes)
    #expect(audited.failures.count == 8)
    #expect(audited.failures[0].reason == "Refusal()")
  }
}

/// Runs that refuse noisy and missing data unless they are mild.
private struct Delicate: AuditedRuns {
  struct Refusal: Error {}

  let runs = PlantedRuns(rule: PlantedLeak.all[0].honest)
  let tolerates: Int

  init(tolerates mildness: Int) { tolerates = mildness }

  var names: [String] { runs.names }

  func trails() throws -> [RunTrail] { try runs.trails() }

  func trails(of strategies: [Int], disturbedBy disturbance: Disturbance) throws -> [RunTrail] {
    let hasDegrees = disturbance.kind == .noise || disturbance.kind == .missing
    if hasDegrees, disturbance.mildness < tolerates { throw Refusal() }
    return try runs.trails(of: strategies, disturbedBy: disturbance)
  }
}
