import Testing
import TimeSeries

/// A way in which somebody writes a series of quotes into a file.
struct MadeUpLayout: Sendable, CustomTestStringConvertible {
  enum Encoding: Sendable {
    case utf8, utf8Marked, utf16LittleEndian, utf16BigEndian, latin1
  }

  /// What the column is quoted as.
  enum Quoted: String, Sendable {
    case price
    case simpleReturn = "return"
    case percentReturn = "percent-return"
  }

  let name: String
  /// The column that the strategy names.
  var column = "Close"
  var quoted = Quoted.price
  /// Further keys of the asset, as JSON, each with a comma before it.
  var keys = ""
  /// Lines before the rows: a preamble and the header.
  var head: [String]
  /// Lines after them.
  var foot: [String] = []
  var delimiter: Character = ","
  var isDescending = false
  var day = WrittenDay("YYYY-MM-DD")
  var quote = WrittenQuote()
  /// The fields of a row: its number from 0, the day and the quote as they are written, and the quote in
  /// hundredths.
  var fields:
    @Sendable (_ number: Int, _ day: String, _ quote: String, _ hundredths: Int) -> [String] = {
      _, day, quote, _ in [day, quote]
    }
  /// Which of the fields are the day and the quote.
  var places = (day: 0, quote: 1)
  /// What stands for a missing quote in an extra row after the tenth; nil for no such row.
  var missing: String?
  /// What follows each row.
  var rowEnd = ""
  var encoding = Encoding.utf8
  var newline = "\n"
  /// Whether the file ends with a newline.
  var endsLine = true

  var testDescription: String { name }

  /// The lines of the file.
  func lines(of series: MadeUpSeries) -> [String] {
    var rows = Self.quotes(of: series, as: quoted).map {
      (day: $0.day, hundredths: Int?($0.hundredths))
    }
    if missing != nil {
      // A Saturday: no other row has it.
      rows.insert((rows[9].day.advanced(by: 5 - rows[9].day.weekday), nil), at: 10)
      rows.sort { $0.day < $1.day }
    }
    if isDescending { rows.reverse() }
    let body = rows.enumerated().map { number, row in
      let text = row.hundredths.map { quote.text(ofHundredths: $0) } ?? missing ?? ""
      return fields(number, day.text(of: row.day), text, row.hundredths ?? 0)
        .map(quotedWhereNeeded).joined(separator: String(delimiter)) + rowEnd
    }
    return head + body + foot
  }

  /// What a column of these quotes holds, in hundredths: of a price, or of a percent.
  static func quotes(of series: MadeUpSeries, as quoted: Quoted) -> [(day: Day, hundredths: Int)] {
    guard quoted != .price else { return series.rows.map { ($0.day, $0.stock) } }
    return zip(series.rows, series.rows.dropFirst()).map { before, row in
      let change = Double(row.stock) / Double(before.stock) - 1
      return (row.day, Int((change * 10_000).rounded()))
    }
  }

  private func quotedWhereNeeded(_ field: String) -> String {
    delimiter != " " && field.contains(delimiter) ? "\"\(field)\"" : field
  }

  /// The bytes of a file of these lines.
  func bytes(of lines: [String]) -> [UInt8] {
    let text = lines.joined(separator: newline) + (endsLine ? newline : "")
    switch encoding {
    case .utf8: return Array(text.utf8)
    case .utf8Marked: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleEndian:
      return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .latin1: return text.unicodeScalars.map { UInt8($0.value) }
    }
  }

  /// The text that the bytes of such a file say; nil where they say none.
  func text(of bytes: [UInt8]) -> String? {
    switch encoding {
    case .utf8: return String(validating: bytes, as: UTF8.self)
    case .utf8Marked:
      guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return nil }
      return String(validating: bytes.dropFirst(3), as: UTF8.self)
    case .utf16LittleEndian, .utf16BigEndian:
      let low = encoding == .utf16LittleEndian ? 0 : 1
      guard bytes.count.isMultiple(of: 2),
        bytes.starts(with: low == 0 ? [0xFF, 0xFE] : [0xFE, 0xFF])
      else { return nil }
      let units = stride(from: 2, to: bytes.count, by: 2).map {
        UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
      }
      return String(validating: units, as: UTF16.self)
    case .latin1: return String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) }))
    }
  }
}
