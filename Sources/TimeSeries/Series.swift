/// Observations of one quantity: a value for each day that has one, days ascending.
///
/// A missing observation is a day the series does not have, never a NaN. Values are decimals
/// (0.01 is one percent).
public struct Series: Sendable, Equatable {
  /// What is observed, as messages name it.
  public let name: String
  /// The days that have an observation, strictly ascending.
  public let days: [Day]
  /// One value a day.
  public let values: [Double]

  /// A series of as many values as days; the days must ascend strictly.
  public init(name: String, days: [Day], values: [Double]) {
    precondition(days.count == values.count, "\(name): \(days.count) days, \(values.count) values")
    precondition(
      zip(days, days.dropFirst()).allSatisfy(<), "\(name): the days must ascend strictly")
    (self.name, self.days, self.values) = (name, days, values)
  }

  /// How many observations there are.
  public var count: Int { days.count }

  /// The observations dated within the period, both ends included; an open end is nil.
  public func observed(from first: Day?, through last: Day?) -> Series {
    let places = days.places(from: first, through: last)
    return Series(name: name, days: Array(days[places]), values: Array(values[places]))
  }
}

extension Series {
  /// The values of the given days, in their order.
  ///
  /// - Precondition: the days ascend, and each has an observation.
  public func values(on wanted: [Day]) -> ArraySlice<Double> {
    guard let start = wanted.first else { return [] }
    let first = days.firstIndex(notBefore: start)
    if days[first...].starts(with: wanted) { return values[first..<(first + wanted.count)] }
    var place = first
    return wanted.map { day in
      while place < days.count, days[place] < day { place += 1 }
      precondition(place < days.count && days[place] == day, "\(name): no observation on \(day)")
      return values[place]
    }[...]
  }
}

extension [Day] {
  /// Position of the first day that is not before `day`, or `count`; the days ascend.
  public func firstIndex(notBefore day: Day) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Positions of the days within the period, both ends included; an open end is nil. The days ascend.
  public func places(from first: Day?, through last: Day?) -> Range<Int> {
    let start = first.map { firstIndex(notBefore: $0) } ?? 0
    let end = last.map { firstIndex(notBefore: $0.advanced(by: 1)) } ?? count
    return start..<Swift.max(start, end)
  }
}
