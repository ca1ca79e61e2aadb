/// How a file writes the dates of its rows, settled by all of them.
struct DateForm: Equatable {
  let shape: WrittenDate.Shape
  /// The order of the parts where the shape leaves it open.
  let order: DateOrder
  /// Whether all times of day are dropped: the rows are days.
  var dropsTimes = true
  /// A time of day that all rows share, in seconds; nil when there is none or they differ.
  var commonTime: Int32?
  /// What is added to two-digit years from 30 to 69.
  let middleCentury: Int32?
  /// Whether `1871.1` is October: months are written with two digits, the last zero lost.
  let losesZeros: Bool

  /// `YYYY-MM-DD` and `YYYYMMDD`.
  static let plain = DateForm(shape: .yearFirst, order: .yearMonthDay)

  init(
    shape: WrittenDate.Shape, order: DateOrder, middleCentury: Int32? = nil,
    losesZeros: Bool = false
  ) {
    (self.shape, self.order) = (shape, order)
    (self.middleCentury, self.losesZeros) = (middleCentury, losesZeros)
  }

  /// The day that a field writes, as 19710816; nil for another shape, 0 for no day of the calendar.
  ///
  /// A month, a quarter and a year are dated by their last calendar day.
  func date(of written: WrittenDate) -> Int32? {
    guard written.shape == shape else { return nil }
    let (first, second, third) = written.parts
    switch shape {
    case .yearFirst, .yearNameDay: return day(first, second, third)
    case .dayNameYear, .nameDayYear: return day(year(first, written), second, third)
    case .yearLast, .shortYear:
      switch order {
      case .dayMonthYear: return day(year(third, written), second, first)
      case .monthDayYear: return day(year(third, written), first, second)
      case .yearMonthDay: return day(year(first, written), second, third)
      }
    case .month, .sixDigits: return lastDay(first, second)
    case .nameYear: return lastDay(year(first, written), second)
    case .pointYear:
      let isOctober = written.secondDigits == 1 && losesZeros
      return lastDay(first, isOctober ? second * 10 : second)
    case .quarter: return lastDay(first, second * 3)
    case .fourDigits: return lastDay(first, 12)
    case .epochSeconds, .epochMilliseconds: return DateText.packed(daysSince1970: first)
    }
  }

  /// 70 to 99 are 19xx and 00 to 29 are 20xx; what lies between, the rows decide.
  private func year(_ written: Int32, _ date: WrittenDate) -> Int32? {
    guard date.hasShortYear else { return written }
    guard (0...99).contains(written) else { return nil }
    switch written {
    case 70...: return 1900 + written
    case ..<30: return 2000 + written
    default: return middleCentury.map { $0 + written }
    }
  }

  private func day(_ year: Int32?, _ month: Int32, _ day: Int32) -> Int32 {
    guard let year, (1...12).contains(month), (1...31).contains(day) else { return 0 }
    let packed = year * 10_000 + month * 100 + day
    return DateText.isDay(packed) ? packed : 0
  }

  private func lastDay(_ year: Int32?, _ month: Int32) -> Int32 {
    guard let year, (1...12).contains(month) else { return 0 }
    return (28...31).reversed().lazy.map { year * 10_000 + month * 100 + $0 }
      .first(where: DateText.isDay) ?? 0
  }
}

extension DateForm {
  /// How the rows are dated, where it is not the plain form: `dates DD.MM.YYYY`.
  ///
  /// - Parameter sample: a field as it is written.
  func inWords(sample: String) -> String? {
    let dates: String? =
      switch shape {
      case .yearFirst:
        sample.contains("/") ? "dates YYYY/MM/DD" : sample.contains(".") ? "dates YYYY.MM.DD" : nil
      case .yearLast(let mark): "dates \(pattern(mark, year: "YYYY"))"
      case .shortYear(let mark): "dates \(pattern(mark, year: "YY")), \(Self.shortYears)"
      case .dayNameYear, .nameDayYear, .yearNameDay:
        "dates with the month's name (\(sample.shownInMessage()))"
      case .month, .nameYear, .sixDigits:
        "months (\(sample.shownInMessage())), each dated by its last day"
      case .pointYear:
        "months as years with a point (\(sample.shownInMessage())"
          + (losesZeros ? "; 1871.1 is October)" : ")") + ", each dated by its last day"
      case .quarter: "quarters (\(sample.shownInMessage())), each dated by its last day"
      case .fourDigits: "years, each dated by its last day"
      case .epochSeconds: "dates as seconds since 1970, days in UTC"
      case .epochMilliseconds: "dates as milliseconds since 1970, days in UTC"
      }
    return [dates, times].compactMap(\.self).joined(separator: " ").nonEmpty
  }

  private static let shortYears = "years 00 to 29 as 20YY, others as 19YY"

  private var times: String? {
    switch shape {
    case .epochSeconds, .epochMilliseconds: return nil
    default: break
    }
    guard dropsTimes, let commonTime else { return nil }
    guard commonTime != 0 else { return shape == .yearFirst ? "dates at midnight" : "at midnight" }
    let digits = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    let time = "\(digits(commonTime / 3600)):\(digits(commonTime / 60 % 60))"
    return "days with the time \(time)"
  }

  private func pattern(_ mark: UInt8, year: String) -> String {
    let mark = String(UnicodeScalar(mark))
    switch order {
    case .dayMonthYear: return ["DD", "MM", year].joined(separator: mark)
    case .monthDayYear: return ["MM", "DD", year].joined(separator: mark)
    case .yearMonthDay: return [year, "MM", "DD"].joined(separator: mark)
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
