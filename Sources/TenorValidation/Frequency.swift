/// How long a period is.
enum Frequency: String, Sendable {
  case months, days

  /// Periods that count as a year.
  var periodsPerYear: Double { self == .months ? 12 : 252 }
}
