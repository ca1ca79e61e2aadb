import Simulation
import Testing
import TimeSeries

/// A rule that sees the future, the same rule without the mistake, and the day of the first value that
/// cannot have been known.
struct PlantedLeak: Sendable, CustomTestStringConvertible {
  let leaky: PlantedRule
  let honest: PlantedRule
  let row: Int

  var testDescription: String { leaky.name }

  /// A leak in the shares of a day: the honest rule is asked the same with only what was known.
  init(
    _ name: String, firstRow row: Int = 20,
    share: @escaping @Sendable (Day, PlantedData) -> Double?
  ) {
    leaky = PlantedRule(name: name, share: share)
    honest = PlantedRule(name: "\(name), without") { share($0, $1.known(on: $0)) }
    self.row = row
  }

  /// A leak in the preparation of data.
  init(
    _ name: String, firstRow row: Int = 20,
    preparing leaky: @escaping @Sendable (PlantedData) -> PlantedData,
    rightly honest: @escaping @Sendable (PlantedData) -> PlantedData,
    share: @escaping @Sendable (Day, PlantedData) -> Double?
  ) {
    self.leaky = PlantedRule(name: name, share: share, prepared: leaky)
    self.honest = PlantedRule(name: "\(name), without", share: share, prepared: honest)
    self.row = row
  }
}

extension PlantedLeak {
  /// Twelve ways to look ahead, the first value of each on the first decision unless it says another row.
  static let all: [PlantedLeak] =
    [
      PlantedLeak("centered window") { day, data in
        let place = data.signal.days.firstIndex(notBefore: day)
        return data.signal.values[max(0, place - 2)..<min(data.signal.count, place + 3)].mean
      },
      PlantedLeak("full-sample z-score") { day, data in
        data.signal(on: day).map { ($0 - data.signal.values.mean) / data.signal.values.spread }
          ?? 0
      },
      PlantedLeak("full-sample quantile", firstRow: 21) { day, data in
        let sorted = data.signal.values.sorted()
        return data.signal(on: day).map { $0 > sorted[sorted.count / 2] ? 1 : 0 } ?? 0.5
      },
      PlantedLeak(
        "own day's return", firstRow: 21, preparing: { $0.earningEarly }, rightly: { $0 },
        share: { day, data in data.signal(on: day) ?? 0 }),
      PlantedLeak(
        "back-fill of missing values", firstRow: 27, preparing: { $0.filledBackward },
        rightly: { $0.filledForward }, share: { day, data in data.signal(on: day) ?? 0 }),
      PlantedLeak("off-by-one lag") { day, data in
        data.signal.first(after: day) ?? data.signal.values.last
      },
      PlantedLeak("tomorrow's bill rate") { day, data in
        (data.bill.first(after: day) ?? data.bill.values.last).map { 1000 * $0 }
      },
      // Of row 21, by lot, the next two days are missing after some cut.
      PlantedLeak("calendar of the future", firstRow: 21) { day, data in
        let next = data.days.firstIndex(notBefore: day.advanced(by: 1))
        return next < data.days.count && data.days[next].number - day.number > 3 ? 0 : 1
      },
      PlantedLeak(
        "revised vintage", preparing: { $0.rebased(to: $0.signal.count - 1) },
        rightly: { $0.rebased(to: 1) }, share: { day, data in data.signal(on: day) ?? 0 }),
      PlantedLeak("in-sample beta") { _, data in data.beta },
      PlantedLeak("full-sample volatility target") { _, data in 0.01 / data.stock.values.spread },
      PlantedLeak("ties broken by the future", firstRow: 21) { day, data in
        guard let today = data.signal(on: day), today == 0 else { return 0.5 }
        return data.stock.first(after: day).map { $0 > 0 ? 1 : 0.25 } ?? 0
      },
    ]
}

extension PlantedData {
  /// Stock returns dated one day too early, so that a weight earns the return of its own day.
  fileprivate var earningEarly: PlantedData {
    var early = self
    early.stock = Series(
      name: stock.name, days: stock.days, values: Array(stock.values.dropFirst()) + [0])
    return early
  }

  /// The signal of days without one taken from the next day that has one.
  fileprivate var filledBackward: PlantedData {
    filled { signal.first(after: $0) }
  }

  /// The same from the last day that has one.
  fileprivate var filledForward: PlantedData {
    filled { signal.observed(from: nil, through: $0).values.last }
  }

  private func filled(by other: (Day) -> Double?) -> PlantedData {
    var filled = self
    let values = days.map { signal(on: $0) ?? other($0) }
    let present = days.indices.filter { values[$0] != nil }
    filled.signal = Series(
      name: signal.name, days: present.map { days[$0] }, values: present.map { values[$0] ?? 0 })
    return filled
  }

  /// The signal as a share of one of its values, as an index is when its base year changes.
  fileprivate func rebased(to place: Int) -> PlantedData {
    var rebased = self
    rebased.signal = Series(
      name: signal.name, days: signal.days, values: signal.values.map { $0 / signal.values[place] })
    return rebased
  }

  /// Slope of stocks on the signal of the same day.
  fileprivate var beta: Double {
    let pairs = days.indices.compactMap { row in
      signal(on: days[row]).map { ($0, stock.values[row]) }
    }
    let (x, y) = (pairs.map(\.0).mean, pairs.map(\.1).mean)
    let products = pairs.map { ($0.0 - x) * ($0.1 - y) }
    return products.mean / pairs.map { ($0.0 - x) * ($0.0 - x) }.mean
  }
}

extension Series {
  /// The first value dated after a day.
  fileprivate func first(after day: Day) -> Double? {
    let place = days.firstIndex(notBefore: day.advanced(by: 1))
    return place < count ? values[place] : nil
  }
}

extension Collection<Double> {
  fileprivate var mean: Double { reduce(0, +) / Double(count) }

  fileprivate var spread: Double {
    let center = mean
    return map { ($0 - center) * ($0 - center) }.mean.squareRoot()
  }
}
