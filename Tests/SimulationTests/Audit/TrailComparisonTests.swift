import Instruments
import Portfolios
import Strategies
import Testing
import TimeSeries

@testable import Simulation

@Suite("Two trails compared up to a day")
struct TrailComparisonTests {
  let days = (0..<6).map { Day(iso: "1999-01-04")!.advanced(by: $0) }

  /// Holds all of `risky`, whose returns are given, at a cost; on the third day half of it.
  private func trail(_ returns: [Double], half: Double = 0.5) throws -> RunTrail {
    struct Shares: Strategy {
      let third: Day
      let half: Double
      func targetWeights(knowing history: History) throws -> Weights? {
        .timing(
          history.asOf == third ? half : 1, in: InstrumentID(0), funding: InstrumentID(1))
      }
    }
    let market = Market(
      calendar: TradingCalendar(days: Array(days.prefix(returns.count + 1))),
      names: ["risky", "safe"],
      paths: [returns, returns.map { _ in 0.01 }].map { AssetPath(compounding: $0) },
      benchmark: InstrumentID(1))
    let schedule = RebalanceSchedule(every: 1, unit: .day, burnIn: 0)
    let simulator = Simulator(
      rule: Shares(third: days[2], half: half), market: market, observations: Panel(),
      schedule: schedule, delayDays: 1, cost: TradingCost(basisPoints: 10))
    return RunTrail(of: simulator.attempt(keepingFills: true), schedule: schedule)
  }

  @Test("The facts of a day are what was earned, then what was decided, then what was traded")
  func facts() throws {
    let trail = try trail([0.1, 0.2])
    let keys = trail.keys.map { TrailKey(bits: $0) }
    let facts = { (row: Int) in keys.filter { $0.day == days[row] }.map(\.fact) }
    #expect(facts(0) == [.decision, .weight, .weight])
    #expect(facts(1) == [.value, .decision, .weight, .weight, .order, .fill, .cost])
    #expect(
      facts(2).prefix(7)
        == [.totalReturn, .excessReturn, .value, .decision, .weight, .weight, .order])
    #expect(trail.decisionDays == Array(days.prefix(3)))
    #expect(keys == keys.sorted())
  }

  @Test("What differs after the cut only is no difference, on the cut it is")
  func cut() throws {
    let (one, other) = (try trail([0.1, 0.2, 0.3]), try trail([0.1, 0.2, 0.4]))
    #expect(TrailComparison(one, other, through: days[2]).difference == nil)
    let found = try #require(TrailComparison(one, other, through: days[3]).difference)
    #expect(found.day == days[3])
    #expect(found.what == "return of the day")
  }

  @Test("One bit is a difference, and the first one is named with its values")
  func bits() throws {
    let one = try trail([0.1, 0.2, 0.3])
    let other = try trail([0.1, 0.2, 0.3], half: 0.5.nextUp)
    let found = try #require(TrailComparison(one, other, through: days[3]).difference)
    #expect(
      found
        == TrailDifference(day: days[2], what: "weight of risky", before: 0.5, after: 0.5.nextUp))
  }

  @Test("What one of the runs does not do is a difference")
  func absent() throws {
    let (long, short) = (try trail([0.1, 0.2, 0.3, 0.1]), try trail([0.1, 0.2]))
    let found = try #require(TrailComparison(long, short, through: days[3]).difference)
    #expect(found.day == days[3])
    #expect(found.before != nil && found.after == nil)
    let reverse = try #require(TrailComparison(short, long, through: days[3]).difference)
    #expect(reverse.before == nil && reverse.after != nil)
  }

  @Test("A loss of everything counts on its day, and not before")
  func failure() throws {
    let (one, ruined) = (try trail([0.1, 0.2, 0.3, 0.1]), try trail([0.1, 0.2, -1, 0.1], half: 1))
    #expect(ruined.failure == nil, "a loss of everything is no failure: the run ends with it")
    #expect(
      TrailComparison(try trail([0.1, 0.2, 0.3, 0.1], half: 1), ruined, through: days[2]).difference
        == nil)
    let found = try #require(TrailComparison(one, ruined, through: days[3]).difference)
    #expect(found.day == days[2], "the weight of the third day differs first")
    let later = try #require(
      TrailComparison(try trail([0.1, 0.2, 0.3], half: 1), ruined, through: days[3]).difference)
    #expect(later.what == "return of the day" && later.day == days[3] && later.after == -1)
  }

  @Test("A failure counts on its day, and not before")
  func ruleFailure() throws {
    struct Broken: Error {}
    struct Failing: Strategy {
      let day: Day?
      func targetWeights(knowing history: History) throws -> Weights? {
        if history.asOf == day { throw Broken() }
        return .timing(1, in: InstrumentID(0), funding: InstrumentID(1))
      }
    }
    let trail = { (day: Day?) in
      let schedule = RebalanceSchedule(every: 1, unit: .day, burnIn: 0)
      let market = Market(
        calendar: TradingCalendar(days: days), names: ["risky", "safe"],
        paths: [[0.1, 0.2, 0.3, 0.1, 0.1], [0, 0, 0, 0, 0]].map { AssetPath(compounding: $0) },
        benchmark: InstrumentID(1))
      let simulator = Simulator(
        rule: Failing(day: day), market: market, observations: Panel(), schedule: schedule)
      return RunTrail(of: simulator.attempt(keepingFills: true), schedule: schedule)
    }
    let (sound, failing) = (trail(nil), trail(days[3]))
    #expect(TrailComparison(sound, failing, through: days[2]).difference == nil)
    let found = try #require(TrailComparison(sound, failing, through: days[3]).difference)
    #expect(found.what.hasPrefix("the run, which fails: on 1999-01-07"))
  }
}
