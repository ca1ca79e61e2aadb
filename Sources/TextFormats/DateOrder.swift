/// In which order a date written with numbers alone has its parts.
public enum DateOrder: String, Sendable, CaseIterable {
  case dayMonthYear = "day-month-year"
  case monthDayYear = "month-day-year"
  case yearMonthDay = "year-month-day"

  /// `day first`
  var inWords: String {
    switch self {
    case .dayMonthYear: "day first"
    case .monthDayYear: "month first"
    case .yearMonthDay: "year first"
    }
  }
}
