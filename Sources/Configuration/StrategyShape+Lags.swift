extension StrategyShape {
  /// The key that says how late a series is seen.
  static func lag(_ summary: String) -> Field {
    Field("availableAfter", .record(lag), .omittable, summary)
  }

  private static let lag = Record(
    called: "an object such as { \"days\": 2 } or { \"months\": 1 }",
    oneOf: [
      Field("days", .wholeNumber(0...36_525), .omittable, "Calendar days; in place of months."),
      Field(
        "months", .wholeNumber(0...1_200), .omittable,
        "Months, to the same day or the month's last; in place of days."),
    ])
}

extension Shape {
  /// Any number.
  static let anyNumber = Shape.number(NumberRange())
  /// A maturity in years.
  static let years = Shape.number(NumberRange(above: 0, atMost: 30))
}
