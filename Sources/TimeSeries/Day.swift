/// A calendar day of the proleptic Gregorian calendar, counted from 1970-01-01 (day number 0).
///
/// It has no time and no time zone: markets publish one observation a day, dated by their own clock.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  /// The day that many days after 1970-01-01.
  public init(number: Int32) { self.number = number }

  /// A day by its calendar date, or nil when no such date exists (2021-02-29, month 13, year 0).
  ///
  /// Years 1 to 9999. Conversion by the civil-calendar algorithm on years that begin in March.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.daysInMonth(month, of: year)
    else { return nil }
    let yearFromMarch = month > 2 ? year : year - 1
    let era = yearFromMarch / 400  // year 0 (January and February of year 1) is still era 0
    let yearOfEra = yearFromMarch - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// A day from its ISO 8601 form, `1971-08-16`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let digit = { (place: Int) -> Int? in
      let value = Int(bytes[place]) - 48
      return (0...9).contains(value) ? value : nil
    }
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    var parts = [0, 0, 0]
    for (part, places) in [(0, 0..<4), (1, 5..<7), (2, 8..<10)] {
      for place in places {
        guard let value = digit(place) else { return nil }
        parts[part] = parts[part] * 10 + value
      }
    }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Year, month (1 to 12) and day of the month (1 to 31).
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The calendar month that the day lies in.
  public var month: Month {
    let date = self.date
    return Month(year: date.year, month: date.month)
  }

  /// Day of the week, Monday 1 to Sunday 7 (ISO 8601).
  public var weekday: Int {
    let fromMonday = (Int(number) + 3) % 7  // 1970-01-01 was a Thursday
    return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1
  }

  /// Length of the span from `earlier` to this day in years of 365.25 days.
  public func years(since earlier: Day) -> Double { Double(number - earlier.number) / 365.25 }

  /// The day that many days later (earlier when negative).
  public func advanced(by days: Int) -> Day { Day(number: number + Int32(days)) }

  /// The order of the calendar.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The ISO 8601 form, `1971-08-16`.
  public var description: String { String(decoding: isoBytes, as: UTF8.self) }

  /// The ten bytes of the ISO 8601 form.
  public var isoBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    appendISO(to: &bytes)
    return bytes
  }

  /// Appends the ten bytes of the ISO 8601 form.
  public func appendISO(to bytes: inout [UInt8]) {
    let (year, month, day) = date
    let zero: UInt8 = 0x30
    bytes.append(zero + UInt8(year / 1000 % 10))
    bytes.append(zero + UInt8(year / 100 % 10))
    bytes.append(zero + UInt8(year / 10 % 10))
    bytes.append(zero + UInt8(year % 10))
    bytes.append(0x2D)
    bytes.append(zero + UInt8(month / 10))
    bytes.append(zero + UInt8(month % 10))
    bytes.append(0x2D)
    bytes.append(zero + UInt8(day / 10))
    bytes.append(zero + UInt8(day % 10))
  }

  static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
