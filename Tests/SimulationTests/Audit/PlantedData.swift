import RandomNumbers
import Simulation
import TimeSeries

/// Seventy weekdays of early 1999 but for three holidays, with a signal, stocks and bills.
struct PlantedData: Sendable {
  var signal: Series
  var stock: Series
  var bill: Series

  /// The days of the undisturbed data.
  static let days: [Day] = (0..<102).map { Day(iso: "1999-01-04")!.advanced(by: $0) }.filter {
    let holidays = ["1999-01-18", "1999-02-15", "1999-04-02"].map { Day(iso: $0) }
    return $0.weekday <= 5 && !holidays.contains($0)
  }

  /// Numbers of a seed; on every seventh day the signal is zero, on every eleventh it has no observation.
  static let usual = {
    let draws = NormalDraws(from: SplitMix64(seed: 12))
    let series = { (name: String, purpose: Int, size: Double) in
      Series(
        name: name, days: days,
        values: days.indices.map { size * draws[UInt64(1000 * purpose + $0)] })
    }
    let signal = series("signal", 0, 1)
    let kept = days.indices.filter { $0 % 11 != 5 }
    return PlantedData(
      signal: Series(
        name: "signal", days: kept.map { days[$0] },
        values: kept.map { $0 % 7 == 0 ? 0 : signal.values[$0] }),
      stock: series("stock", 1, 0.01),
      bill: Series(
        name: "bill", days: days, values: series("bill", 2, 0.00002).values.map { abs($0) }))
  }()

  /// The data with everything after the cut changed.
  func disturbed(by disturbance: Disturbance) -> PlantedData {
    let market = disturbance.applied(
      to: SeriesFamily([stock, bill], of: .simpleReturn, missing: .inAll), number: 0)
    return PlantedData(
      signal: disturbance.applied(to: SeriesFamily([signal], of: .rate), number: 1)[0],
      stock: market[0], bill: market[1])
  }

  /// Days that can be traded on.
  var days: [Day] { stock.days }

  /// The signal of a day; nil where there is none.
  func signal(on day: Day) -> Double? {
    let place = signal.days.firstIndex(notBefore: day)
    return place < signal.count && signal.days[place] == day ? signal.values[place] : nil
  }

  /// All that is known at the close of a day.
  func known(on day: Day) -> PlantedData {
    PlantedData(
      signal: signal.observed(from: nil, through: day),
      stock: stock.observed(from: nil, through: day),
      bill: bill.observed(from: nil, through: day))
  }
}
