/// Calendar dates as text, `1971-08-16` or `19710816`, kept as the number 19710816.
public enum DateText {
  /// What a field that should be a date is.
  enum Reading: Equatable {
    case date(Int32)
    /// Written like a date, but no day of the calendar (2021-02-29).
    case noSuchDay
    case notADate
  }

  /// Reads a whole field.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Reading {
    let isISO = bytes.count > 4 && bytes[4] == ASCII.minus
    let places = isISO ? [0, 1, 2, 3, 5, 6, 8, 9] : [0, 1, 2, 3, 4, 5, 6, 7]
    let length = isISO ? 10 : 8
    guard bytes.count >= length, !isISO || bytes[7] == ASCII.minus else { return .notADate }
    var packed: Int32 = 0
    for place in places {
      guard bytes[place] &- ASCII.zero < 10 else { return .notADate }
      packed = packed * 10 + Int32(bytes[place] &- ASCII.zero)
    }
    if bytes.count > length { return .notADate }
    return isDay(packed) ? .date(packed) : .noSuchDay
  }

  /// Whether the number is a day of the Gregorian calendar, years 1 to 9999.
  public static func isDay(_ packed: Int32) -> Bool {
    let (year, month, day) = (packed / 10_000, packed / 100 % 100, packed % 100)
    return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(month, of: year)
  }

  /// Length of a month; 0 for a month that does not exist.
  @inline(__always)
  private static func daysInMonth(_ month: Int32, of year: Int32) -> Int32 {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 0
    }
  }

  /// A day counted from 1970-01-01 as 19710816.
  ///
  /// Hinnant, H. (2021), "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  static func packed(daysSince1970 days: Int32) -> Int32 {
    let shifted = days + 719_468  // days since 0000-03-01; the era's length is 146,097 days
    let era = shifted / 146_097
    let ofEra = shifted % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return year * 10_000 + month * 100 + day
  }

  /// Days from 1970-01-01 to a day such as 19710816.
  ///
  /// Hinnant, H. (2021), as above, days_from_civil.
  static func daysSince1970(_ packed: Int32) -> Int32 {
    let (month, day) = (packed / 100 % 100, packed % 100)
    let year = packed / 10_000 - (month <= 2 ? 1 : 0)
    let era = year / 400
    let yearOfEra = year - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  /// Day of the week, Monday 0 to Sunday 6.
  static func weekday(_ packed: Int32) -> Int32 {
    let fromMonday = (daysSince1970(packed) + 3) % 7  // 1970-01-01 was a Thursday
    return fromMonday < 0 ? fromMonday + 7 : fromMonday
  }

  /// `1971-08-16` for 19710816.
  public static func iso(_ packed: Int32) -> String {
    let digits = String(packed + 100_000_000).dropFirst()
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }
}
