import Glibc
import Instruments
import TimeSeries

/// What cash of another frequency earns on the days of the assets that it is held beside.
///
/// - Returns of longer periods are spread over their days. A value belongs to the calendar week, month,
///   quarter or year that its date lies in, whether that is dated at its beginning or its end. With n returns
///   in a period that earns R, each is (1 + R)^(1/n) - 1, so that they compound to R. n counts the returns
///   dated in the period; where the data begin or end in it, also those that are missing, but for a
///   holiday at its beginning: a month that begins with its first close is whole.
/// - Prices of longer periods grow by the same factor each day from one price to the next.
/// - Prices and returns of periods of the same length that are dated on other days are those of their periods.
/// - Returns of shorter periods are compounded, and prices are the last one known.
/// - Rates are earned from their own date on until the next one; each span earns the one known at its start.
struct Accrual {
  let quote: Quote
  /// The series, and what sentences call it: file and column.
  let series: Series
  let label: String
  /// The days of the assets beside it, and how often they come.
  let days: [Day]
  let frequency: Frequency
  /// How often the series itself comes where it is used; nil for rates that are quoted when they change.
  let own: Frequency?

  /// Simple returns dated the days that it can say something of, the first of which has none (0).
  func returns() throws -> Series {
    if quote.isInterest { return try earned(lasting: own) }
    guard let own else { preconditionFailure("returns without a frequency are not spread") }
    switch (quote, own >= frequency) {
    case (.price, true) where own == frequency: return try matched(by: own)
    case (.price, true): return try grown()
    case (.price, false): return try held(for: own)
    case (_, true): return try spread(over: own)
    case (_, false): return try compounded(from: own)
    }
  }
}

/// Why cash cannot be brought onto the days of the assets beside it.
struct AccrualError: Error, Equatable, CustomStringConvertible {
  let description: String

  fileprivate init(_ series: Series, _ explanation: String) {
    description = "\(series.name): \(explanation)"
  }
}

extension Accrual {
  /// Simple returns in decimals, one for each value.
  private var decimals: [Double] {
    quote == .percentReturn ? series.values.map { $0 / 100 } : series.values
  }

  private func spread(over period: Frequency) throws -> Series {
    var earned: [Int: Double] = [:]
    let numbers = days.map(period.number)
    for (day, value) in zip(series.days, decimals)
    where (numbers[0]...numbers[numbers.count - 1]).contains(period.number(of: day)) {
      guard earned.updateValue(value, forKey: period.number(of: day)) == nil else {
        throw AccrualError(
          series,
          "\(day) is the second value of its \(period.noun); a \(period.adjective) series has one"
        )
      }
    }
    guard let first = series.days.first.map(period.number),
      let last = series.days.last.map(period.number)
    else { return series }
    var counts: [Int: Int] = [:]
    for number in numbers.dropFirst() { counts[number, default: 0] += 1 }
    counts[numbers[0], default: 0] += missingBeforeFirst(in: period)
    counts[numbers[numbers.count - 1], default: 0] += missingAfterLast(in: period)
    var builder = Builder(days: days)
    for (row, number) in numbers.enumerated().dropFirst() where (first...last).contains(number) {
      guard let value = earned[number] else {
        throw AccrualError(
          series,
          "has no value for the \(period.noun) of \(days[row]), but earlier and later ones; add it, or choose a "
            + "sample without that gap")
      }
      builder.add(try share(of: value, among: counts[number] ?? 1, on: days[row]), on: row)
    }
    return builder.series(named: series.name)
  }

  /// Days between the beginning of the first day's period and that day that are missing, the day itself
  /// included; none where only holidays can be.
  private func missingBeforeFirst(in period: Frequency) -> Int {
    let missing = frequency.usualDays(from: period.start(of: days[0]), before: days[0])
    return missing <= (frequency.isDaily ? 3 : 0) ? 0 : missing + 1
  }

  private func missingAfterLast(in period: Frequency) -> Int {
    let last = days[days.count - 1]
    return frequency.usualDays(
      from: last.advanced(by: 1), before: period.start(of: last, periodsLater: 1))
  }

  /// The ratio of the prices of neighboring periods.
  private func matched(by period: Frequency) throws -> Series {
    var prices: [Int: Double] = [:]
    for place in series.days.indices {
      prices[period.number(of: series.days[place])] = try price(place)
    }
    var builder = Builder(days: days)
    for row in days.indices.dropFirst() {
      guard let end = prices[period.number(of: days[row])],
        let start = prices[period.number(of: days[row - 1])]
      else { continue }
      builder.add(end / start - 1, on: row)
    }
    return builder.series(named: series.name)
  }

  private func grown() throws -> Series {
    var builder = Builder(days: days)
    var row = 1
    for place in series.days.indices.dropFirst() {
      let (start, end) = (series.days[place - 1], series.days[place])
      while row < days.count, days[row] <= start { row += 1 }
      let first = row
      while row < days.count, days[row] <= end { row += 1 }
      guard row > first else { continue }
      let isCut = first == 1 && days[0] > start
      let missing = isCut ? frequency.usualDays(from: start.advanced(by: 1), before: days[0]) : 0
      let late =
        row == days.count
        ? frequency.usualDays(from: days[row - 1].advanced(by: 1), before: end.advanced(by: 1)) : 0
      let before = missing <= (frequency.isDaily ? 3 : 0) ? 0 : missing + 1
      let grown = try price(place) / price(place - 1) - 1
      let each = try share(of: grown, among: row - first + before + late, on: end)
      for earning in first..<row { builder.add(each, on: earning) }
    }
    return builder.series(named: series.name)
  }

  private func price(_ place: Int) throws(AccrualError) -> Double {
    guard series.values[place] > 0 else {
      throw AccrualError(
        series, "on \(series.days[place]): \(series.values[place]); a price must be above 0")
    }
    return series.values[place]
  }

  /// (1 + R)^(1/n) - 1.
  private func share(
    of earned: Double, among count: Int, on day: Day
  ) throws(AccrualError) -> Double {
    guard earned > -1 else {
      throw AccrualError(series, "by \(day): cash that loses everything cannot be spread over days")
    }
    return count == 1 ? earned : expm1(log1p(earned) / Double(count))
  }

  /// The ratio of the last prices known, as long as they are not old.
  private func held(for own: Frequency) throws -> Series {
    var builder = Builder(days: days)
    for row in days.indices.dropFirst() {
      guard let end = try lastKnown(by: days[row], own),
        let start = try lastKnown(by: days[row - 1], own)
      else { continue }
      builder.add(try price(end) / price(start) - 1, on: row)
    }
    return builder.series(named: series.name)
  }

  private func compounded(from own: Frequency) throws -> Series {
    var builder = Builder(days: days)
    let values = decimals
    for row in days.indices.dropFirst() {
      let places = series.days.places(from: days[row - 1].advanced(by: 1), through: days[row])
      // What begins or ends within a span has not earned all of it.
      guard let begin = series.days.first, let end = series.days.last,
        begin.number - days[row - 1].number <= own.patience,
        days[row].number - end.number <= own.patience
      else { continue }
      guard !places.isEmpty else {
        throw AccrualError(
          series,
          "has no value from \(days[row - 1]) to \(days[row]); add them, or choose a sample without that gap"
        )
      }
      builder.add(values[places].reduce(1) { $0 * (1 + $1) } - 1, on: row)
    }
    return builder.series(named: series.name)
  }

  private func earned(lasting own: Frequency?) throws -> Series {
    var builder = Builder(days: days)
    for row in days.indices.dropFirst() {
      guard let place = try lastKnown(by: days[row - 1], own) else { continue }
      builder.add(
        try quote.interest(
          at: series.values[place], from: days[row - 1], to: days[row], of: series), on: row)
    }
    return builder.series(named: series.name)
  }

  /// Place of the last value dated by a day; nil before the first one, and where the last of all is older than
  /// its frequency allows. Rates that are quoted when they change hold without end.
  private func lastKnown(by day: Day, _ own: Frequency?) throws(AccrualError) -> Int? {
    let place = series.days.firstIndex(notBefore: day.advanced(by: 1)) - 1
    guard place >= 0 else { return nil }
    guard let own, day.number - series.days[place].number > own.patience else { return place }
    guard place < series.count - 1 else { return nil }
    throw AccrualError(
      series,
      "has no value from \(series.days[place]) to \(series.days[place + 1]); add them, or choose a sample without "
        + "that gap")
  }
}

/// Returns that are gathered by row, with the day before the first of them.
private struct Builder {
  let days: [Day]
  private var dated: [Day] = []
  private var values: [Double] = []

  init(days: [Day]) { self.days = days }

  mutating func add(_ value: Double, on row: Int) {
    if dated.isEmpty {
      dated.append(days[row - 1])
      values.append(0)
    }
    dated.append(days[row])
    values.append(value)
  }

  func series(named name: String) -> Series { Series(name: name, days: dated, values: values) }
}
