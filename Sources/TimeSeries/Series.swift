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
    let start = first.map { days.firstIndex(notBefore: $0) } ?? 0
    let end = last.map { days.firstIndex(notBefore: $0.advanced(by: 1)) } ?? days.count
    guard start < end else { return Series(name: name, days: [], values: []) }
    return Series(name: name, days: Array(days[start..<end]), values: Array(values[start..<end]))
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
}
