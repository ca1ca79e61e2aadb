import TextFormats

/// What a statistic is in one run.
enum StatisticValue: Sendable, Equatable {
  /// A number; decimals, annualized where a year is meant.
  case number(Double)
  /// How many of something.
  case count(Int)
  /// It has no value; why, where the run says so.
  case undefined(reason: String?)
  /// The run does not have the strategy in this group.
  case missing

  /// The value as a number; nil where there is none.
  var number: Double? {
    switch self {
    case .number(let number): number
    case .count(let count): Double(count)
    case .undefined, .missing: nil
    }
  }

  /// Why it is undefined; nil for anything else, and where the run does not say.
  var reason: String? {
    if case .undefined(let reason) = self { reason } else { nil }
  }

  /// The value as documents have it.
  var document: JSONDocument {
    switch self {
    case .number(let number): .number(number)
    case .count(let count): .integer(count)
    case .undefined, .missing: .null
    }
  }

  /// Whether two values are within a share of the larger of each other; what is undefined in both is the
  /// same.
  func isSame(as other: StatisticValue, within share: Double) -> Bool {
    guard let number, let otherNumber = other.number else { return number == other.number }
    return abs(number - otherNumber) <= share * max(abs(number), abs(otherNumber))
  }
}
