import Instruments
import Portfolios
import Simulation
import Strategies
import TimeSeries

/// A way to decide that is handed more data than it should use.
struct PlantedRule: Sendable {
  /// What it does wrong, if anything.
  let name: String
  /// The share in stocks of a day, from all data; nil for no answer.
  let share: @Sendable (_ day: Day, _ data: PlantedData) -> Double?
  /// What is made of the data before anything is run.
  var prepared: @Sendable (PlantedData) -> PlantedData = { $0 }
}

/// A planted rule run on planted data, every day after a burn-in of twenty.
struct PlantedRuns: AuditedRuns {
  let rule: PlantedRule
  var data = PlantedData.usual
  var schedule = RebalanceSchedule(every: 1, unit: .day, burnIn: 20)
  var delayDays = 0

  var names: [String] { [rule.name] }

  func trails() throws -> [RunTrail] { [trail(on: data, through: nil)] }

  func trails(of strategies: [Int], disturbedBy disturbance: Disturbance) throws -> [RunTrail] {
    [trail(on: data.disturbed(by: disturbance), through: disturbance.cut)]
  }

  private func trail(on data: PlantedData, through last: Day?) -> RunTrail {
    let data = rule.prepared(data)
    let calendar = TradingCalendar(days: data.days)
    let market = Market(
      calendar: calendar, names: ["stock", "bill"],
      paths: [data.stock, data.bill].map {
        AssetPath(compounding: Array($0.values.dropFirst()))
      }, benchmark: InstrumentID(1))
    let simulator = Simulator(
      rule: SharesByDay { rule.share($0, data) }, market: market, observations: Panel(),
      schedule: schedule, delayDays: delayDays)
    return RunTrail(of: simulator.attempt(keepingFills: true), schedule: schedule, through: last)
  }
}

/// Asks a function of the day, which knows what it likes.
private struct SharesByDay: Strategy {
  let share: @Sendable (Day) -> Double?

  func targetWeights(knowing history: History) throws -> Weights? {
    share(history.asOf).map { .timing($0, in: InstrumentID(0), funding: InstrumentID(1)) }
  }
}
