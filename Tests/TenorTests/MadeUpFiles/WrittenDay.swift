import TimeSeries

/// How a layout writes days: a pattern of YYYY, YY, MM, DD, M, D, Mon and Month, and anything else as it stands.
///
/// It reads back nothing but what it writes, so that a test knows what a changed file truly says.
struct WrittenDay: Sendable {
  private enum Part: Sendable, Equatable {
    case year, shortYear, month, shortMonth, day, shortDay, name, longName
    case text(Character)
  }

  private let parts: [Part]

  init(_ pattern: String) {
    let words: [(String, Part)] = [
      ("YYYY", .year), ("YY", .shortYear), ("Month", .longName), ("Mon", .name), ("MM", .month),
      ("DD", .day), ("M", .shortMonth), ("D", .shortDay),
    ]
    var rest = Substring(pattern)
    var parts: [Part] = []
    while let first = rest.first {
      if let word = words.first(where: { rest.hasPrefix($0.0) }) {
        parts.append(word.1)
        rest = rest.dropFirst(word.0.count)
      } else {
        parts.append(.text(first))
        rest = rest.dropFirst()
      }
    }
    self.parts = parts
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  func text(of day: Day) -> String {
    let (year, month, date) = day.date
    return parts.map { part -> String in
      switch part {
      case .year: "\(year)"
      case .shortYear: Self.padded(year % 100)
      case .month: Self.padded(month)
      case .shortMonth: "\(month)"
      case .day: Self.padded(date)
      case .shortDay: "\(date)"
      case .name: String(Self.months[month - 1].prefix(3))
      case .longName: Self.months[month - 1]
      case .text(let character): String(character)
      }
    }.joined()
  }

  /// The day that a text says; nil for anything that ``text(of:)`` would not write.
  func day(in text: String) -> Day? {
    var rest = Substring(text)
    var (year, month, date): (Int?, Int?, Int?)
    for part in parts {
      switch part {
      case .year: year = Self.number(&rest, digits: 4)
      case .shortYear: year = Self.number(&rest, digits: 2).map { 2000 + $0 }
      case .month: month = Self.number(&rest, digits: 2)
      case .day: date = Self.number(&rest, digits: 2)
      case .shortMonth: month = Self.number(&rest, digits: nil)
      case .shortDay: date = Self.number(&rest, digits: nil)
      case .name, .longName:
        let names = part == .name ? Self.months.map { String($0.prefix(3)) } : Self.months
        guard let place = names.firstIndex(where: { rest.hasPrefix($0) }) else { return nil }
        rest = rest.dropFirst(names[place].count)
        month = place + 1
      case .text(let character):
        guard rest.first == character else { return nil }
        rest = rest.dropFirst()
      }
    }
    guard rest.isEmpty, let year, let month, let date,
      let day = Day(year: year, month: month, day: date), self.text(of: day) == text
    else { return nil }
    return day
  }

  private static func number(_ rest: inout Substring, digits: Int?) -> Int? {
    let found = rest.prefix(digits ?? 2).prefix { $0.isASCII && $0.isNumber }
    guard !found.isEmpty, digits.map({ found.count == $0 }) ?? true else { return nil }
    rest = rest.dropFirst(found.count)
    return Int(found)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
