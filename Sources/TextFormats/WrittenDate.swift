/// A date as a file writes it, taken apart but not yet understood: `01/02/2019` is two numbers and a year.
struct WrittenDate: Equatable {
  /// What the parts are and what stands between them; all dates of a column have the same.
  enum Shape: Hashable {
    /// `2019-01-02`, `2019/1/2`, `20190102`: a year of four digits, a month, a day.
    case yearFirst
    /// `01/02/2019`: two numbers and a year of four digits, with what stands between them.
    case yearLast(UInt8)
    /// `01/02/19`: three numbers of at most two digits.
    case shortYear(UInt8)
    /// `2-Jan-2019`
    case dayNameYear
    /// `Jan 2, 2019`
    case nameDayYear
    /// `2019-Jan-02`
    case yearNameDay
    /// `2019-01`, `2019M01`, `01/2019`
    case month
    /// `Jan 2019`
    case nameYear
    /// `2019Q1`
    case quarter
    /// `201901`
    case sixDigits
    /// `2019`
    case fourDigits
    /// `1871.01`
    case pointYear
    /// `1546387200`
    case epochSeconds
    /// `1546387200000`
    case epochMilliseconds
  }

  let shape: Shape
  /// The numbers in the order of the text, month names as their number; an epoch's day is the first.
  let parts: (Int32, Int32, Int32)
  /// Whether the year has two digits.
  let hasShortYear: Bool
  /// How many digits the second part has: `1871.1` is October beside `1871.01`.
  let secondDigits: Int
  /// Monday is 0; nil when no day of the week is written.
  let weekday: Int32?
  let time: WrittenTime?

  /// Whether numbers of any kind may be written so: such a column is a date by its place alone.
  var isPlainNumber: Bool {
    switch shape {
    case .sixDigits, .fourDigits, .pointYear, .epochSeconds, .epochMilliseconds: true
    default: false
    }
  }

  static func == (left: WrittenDate, right: WrittenDate) -> Bool {
    left.shape == right.shape && left.parts == right.parts && left.time == right.time
  }

  /// Takes a whole field apart; nil for anything that is no date.
  init?(_ field: UnsafeBufferPointer<UInt8>) {
    guard field.count >= 4, field.count <= 60,
      field.contains(where: { FieldCursor.isDigit($0) })
    else { return nil }
    if let date = Self.day(field, time: nil) {
      self = date
      return
    }
    for place in field.indices.dropFirst(5)
    where field[place] == ASCII.space || field[place] | 0x20 == UInt8(ascii: "t") {
      var start = place + 1
      while start < field.count, field[start] == ASCII.space { start += 1 }
      guard let time = WrittenTime(UnsafeBufferPointer(rebasing: field[start...])) else { continue }
      var end = place
      while end > 0, field[end - 1] == ASCII.space || field[end - 1] == ASCII.comma { end -= 1 }
      guard let date = Self.day(UnsafeBufferPointer(rebasing: field[..<end]), time: time),
        date.isDay, !date.isPlainNumber
      else { continue }
      self = date
      return
    }
    return nil
  }

  private var isDay: Bool {
    switch shape {
    case .month, .nameYear, .quarter: false
    default: true
    }
  }

  private init(
    _ shape: Shape, _ parts: (Int32, Int32, Int32), shortYear: Bool = false, secondDigits: Int = 2,
    weekday: Int32? = nil, time: WrittenTime? = nil
  ) {
    (self.shape, self.parts, hasShortYear) = (shape, parts, shortYear)
    (self.secondDigits, self.weekday, self.time) = (secondDigits, weekday, time)
  }
}

// MARK: Taking apart

extension WrittenDate {
  /// A piece of a date: digits or letters, and what stands before it.
  private struct Piece {
    var number: Int32 = 0
    var digits = 0  // 0 for a word
    var word: [UInt8] = []  // lower case
    var mark: UInt8 = 0  // what stands before it: 0 for nothing, a space for blanks alone
  }

  private static func day(_ field: UnsafeBufferPointer<UInt8>, time: WrittenTime?) -> WrittenDate? {
    if let date = plain(field, time: time) { return date }
    if field.allSatisfy(FieldCursor.isDigit) { return digits(field) }
    guard var pieces = pieces(of: field) else { return nil }
    var weekday: Int32?
    if pieces.count > 2, pieces[0].digits == 0, let day = DateNames.weekday(pieces[0].word) {
      weekday = day
      pieces.removeFirst()
      guard pieces[0].mark == ASCII.space || pieces[0].mark == ASCII.comma else { return nil }
      pieces[0].mark = 0
    }
    guard let date = date(of: pieces) else { return nil }
    return WrittenDate(
      date.shape, date.parts, shortYear: date.hasShortYear, secondDigits: date.secondDigits,
      weekday: weekday, time: time)
  }

  /// The two forms of most files without further ado.
  private static func plain(_ field: UnsafeBufferPointer<UInt8>, time: WrittenTime?) -> WrittenDate?
  {
    guard field.count == 10 || field.count == 8 else { return nil }
    switch DateText.read(field) {
    case .noSuchDay where field.count == 10: return WrittenDate(.yearFirst, (0, 0, 0), time: time)
    case .date(let packed) where (1600..<2200).contains(packed / 10_000):
      return WrittenDate(
        .yearFirst, (packed / 10_000, packed / 100 % 100, packed % 100), time: time)
    default: return nil
    }
  }

  /// A field of digits alone.
  private static func digits(_ field: UnsafeBufferPointer<UInt8>) -> WrittenDate? {
    guard field.count <= 13 else { return nil }
    let number = field.reduce(Int64(0)) { $0 * 10 + Int64($1 &- ASCII.zero) }
    let years = Int64(1600)..<2200
    switch field.count {
    case 4 where years.contains(number): return WrittenDate(.fourDigits, (Int32(number), 0, 0))
    case 6 where years.contains(number / 100) && (1...12).contains(number % 100):
      return WrittenDate(.sixDigits, (Int32(number / 100), Int32(number % 100), 0))
    case 8 where years.contains(number / 10_000):
      return WrittenDate(
        .yearFirst, (Int32(number / 10_000), Int32(number / 100 % 100), Int32(number % 100)))
    case 10:
      return WrittenDate(
        .epochSeconds, (Int32(number / 86_400), 0, 0), time: epochTime(number % 86_400))
    case 13:
      let seconds = number / 1000
      return WrittenDate(
        .epochMilliseconds, (Int32(seconds / 86_400), 0, 0), time: epochTime(seconds % 86_400))
    default: return nil
    }
  }

  private static func epochTime(_ seconds: Int64) -> WrittenTime {
    WrittenTime(seconds: Int32(seconds), zone: .utc)
  }

  private static func pieces(of field: UnsafeBufferPointer<UInt8>) -> [Piece]? {
    var pieces: [Piece] = []
    var mark: UInt8 = 0
    var place = 0
    while place < field.count {
      let byte = field[place]
      var piece = Piece(mark: mark)
      if FieldCursor.isDigit(byte) {
        while place < field.count, FieldCursor.isDigit(field[place]) {
          piece.number = piece.number &* 10 &+ Int32(field[place] &- ASCII.zero)
          piece.digits += 1
          place += 1
        }
        guard piece.digits <= 4 else { return nil }
      } else if FieldCursor.isLetter(byte) {
        while place < field.count, FieldCursor.isLetter(field[place]) {
          piece.word.append(field[place] | 0x20)
          place += 1
        }
      } else {
        guard let found = Self.mark(byte, after: mark), !pieces.isEmpty else { return nil }
        mark = found
        place += 1
        continue
      }
      pieces.append(piece)
      mark = 0
      guard pieces.count <= 5 else { return nil }
    }
    return mark == 0 ? pieces : nil
  }

  private static let marks = Array("-/.,: ".utf8)

  /// What stands between two pieces, a byte more: blanks beside another mark do not count, and a
  /// point may precede another mark (`Jan.-2019` has none; `Jan. 2, 2019` has).
  private static func mark(_ byte: UInt8, after mark: UInt8) -> UInt8? {
    guard marks.contains(byte) else { return nil }
    if mark == 0 || mark == ASCII.space { return byte }
    return byte == ASCII.space ? mark : nil
  }
}

// MARK: Shapes

extension WrittenDate {
  private static func date(of pieces: [Piece]) -> WrittenDate? {
    switch pieces.count {
    case 2: two(pieces[0], pieces[1])
    case 3: three(pieces[0], pieces[1], pieces[2])
    default: nil
    }
  }

  private static func isYear(_ piece: Piece) -> Bool {
    piece.digits == 4 && (1600..<2200).contains(piece.number)
  }

  private static func isShort(_ piece: Piece) -> Bool { piece.digits == 1 || piece.digits == 2 }

  private static func two(_ first: Piece, _ second: Piece) -> WrittenDate? {
    let mark = second.mark
    if isYear(first), isShort(second), mark == ASCII.point {
      let number = second.number
      let isMonth = second.digits == 1 ? number >= 1 : (1...12).contains(number)
      return isMonth
        ? WrittenDate(.pointYear, (first.number, number, 0), secondDigits: second.digits) : nil
    }
    let isMark = [ASCII.minus, UInt8(ascii: "/"), ASCII.colon].contains(mark)
    if isYear(first), isShort(second), isMark {
      return WrittenDate(.month, (first.number, second.number, 0), secondDigits: second.digits)
    }
    let isGerman = mark == ASCII.point && first.digits == 2  // 1.2019 is a number
    if isShort(first), isYear(second), isMark && mark != ASCII.colon || isGerman {
      return WrittenDate(.month, (second.number, first.number, 0), secondDigits: 2)
    }
    guard mark != ASCII.colon, mark != ASCII.comma || first.digits == 0 else { return nil }
    if let month = DateNames.month(first.word), isYear(second) || second.digits == 2 {
      return WrittenDate(
        .nameYear, (second.number, month, 0), shortYear: second.digits == 2)
    }
    if isYear(first), let month = DateNames.month(second.word) {
      return WrittenDate(.nameYear, (first.number, month, 0))
    }
    return nil
  }

  private static func three(_ first: Piece, _ second: Piece, _ third: Piece) -> WrittenDate? {
    if let period = period(first, second, third) { return period }
    let mark = second.mark
    if first.digits > 0, second.digits > 0, third.digits > 0 {
      guard mark == third.mark,
        [ASCII.minus, UInt8(ascii: "/"), ASCII.point, ASCII.space].contains(mark)
      else { return nil }
      let parts = (first.number, second.number, third.number)
      if isYear(first), isShort(second), isShort(third) { return WrittenDate(.yearFirst, parts) }
      guard isShort(first), isShort(second) else { return nil }
      if isYear(third) { return WrittenDate(.yearLast(mark), parts) }
      return third.digits == 2 ? WrittenDate(.shortYear(mark), parts, shortYear: true) : nil
    }
    guard mark != ASCII.colon, third.mark != ASCII.colon else { return nil }
    if isShort(first), let month = DateNames.month(second.word), isYear(third) || third.digits == 2
    {
      return WrittenDate(
        .dayNameYear, (third.number, month, first.number), shortYear: third.digits == 2)
    }
    if let month = DateNames.month(first.word), isShort(second), isYear(third) || third.digits == 2
    {
      return WrittenDate(
        .nameDayYear, (third.number, month, second.number), shortYear: third.digits == 2)
    }
    if isYear(first), let month = DateNames.month(second.word), isShort(third) {
      return WrittenDate(.yearNameDay, (first.number, month, third.number))
    }
    return nil
  }

  /// `2019Q1`, `2019-Q1`, `Q1 2019`, `1Q2019`, `2019M01`
  private static func period(_ first: Piece, _ second: Piece, _ third: Piece) -> WrittenDate? {
    let quarter = [UInt8(ascii: "q")]
    if isYear(first), third.mark == 0 {
      if second.word == quarter, third.digits == 1, (1...4).contains(third.number) {
        return WrittenDate(.quarter, (first.number, third.number, 0))
      }
      if second.word == [UInt8(ascii: "m")], isShort(third) {
        return WrittenDate(.month, (first.number, third.number, 0), secondDigits: 2)
      }
    }
    if first.word == quarter, second.mark == 0, second.digits == 1, (1...4).contains(second.number),
      isYear(third)
    {
      return WrittenDate(.quarter, (third.number, second.number, 0))
    }
    if first.digits == 1, (1...4).contains(first.number), second.word == quarter, second.mark == 0,
      isYear(third)
    {
      return WrittenDate(.quarter, (third.number, first.number, 0))
    }
    return nil
  }
}

/// The English names of months and of the days of the week, whole or as their first three letters.
enum DateNames {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ].map { Array($0.utf8) }

  /// 1 to 12 for lower-case letters.
  static func month(_ word: [UInt8]) -> Int32? {
    if word == Array("sept".utf8) { return 9 }
    return place(of: word, among: months).map { $0 + 1 }
  }

  /// 0 for Monday to 6 for Sunday.
  static func weekday(_ word: [UInt8]) -> Int32? { place(of: word, among: weekdays) }

  private static func place(of word: [UInt8], among names: [[UInt8]]) -> Int32? {
    guard word.count >= 3 else { return nil }
    return names.firstIndex { $0 == word || word.count == 3 && $0.starts(with: word) }
      .map(Int32.init)
  }
}
