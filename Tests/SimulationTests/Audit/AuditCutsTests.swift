import TestSupport
import Testing
import TimeSeries

@testable import Simulation

@Suite("The days after which an audit disturbs data")
struct AuditCutsTests {
  let days = PlantedData.days

  private func trail() throws -> RunTrail {
    let rule = PlantedRule(name: "half") { _, _ in 0.5 }
    return try PlantedRuns(rule: rule).trails()[0]
  }

  @Test("They begin with the first decision and end a day before the data")
  func ends() throws {
    let cuts = AuditCuts(2, of: try trail(), seed: 1).days
    #expect(cuts == [days[20], days[days.count - 2]])
  }

  @Test("They hold month ends and the days before the longest gaps")
  func special() throws {
    let cuts = AuditCuts(24, of: try trail(), seed: 1).days
    let named = ["1999-02-26", "1999-03-31", "1999-02-12", "1999-04-01"].map { Day(iso: $0)! }
    #expect(cuts.count == 24)
    #expect(Set(cuts).isSuperset(of: named))
    #expect(cuts == cuts.sorted())
  }

  @Test("Where there are fewer days than cuts, each is one")
  func all() throws {
    #expect(AuditCuts(1000, of: try trail(), seed: 1).days == Array(days[20...].dropLast()))
  }

  @Test("Another seed gives other random days, the same seed the same")
  func seeds() throws {
    let trail = try trail()
    let cuts = { (seed: UInt64) in AuditCuts(12, of: trail, seed: seed).days }
    #expect(cuts(1) == cuts(1))
    #expect(cuts(1) != cuts(2))
  }
}
