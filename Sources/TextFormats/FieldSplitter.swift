/// One line taken apart into fields, quotes removed and outer blanks trimmed.
///
/// A field that begins with a quote may hold delimiters and, doubled, quotes (RFC 4180), but must be
/// closed on its line. Elsewhere a quote is a character like any other.
struct FieldSplitter {
  private(set) var count = 0
  private let delimiter: Delimiter
  private let mark: UInt8
  private var text: [UInt8] = []
  private var ranges: [Range<Int>] = []

  init(_ delimiter: Delimiter = .comma) { (self.delimiter, mark) = (delimiter, delimiter.byte) }

  /// Splits a line, given without its line end.
  mutating func split(_ line: UnsafeBufferPointer<UInt8>) throws(TextFault) {
    text.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    var line = line
    if delimiter == .blanks {
      while let last = line.last, isOuterBlank(last) { line = .init(rebasing: line.dropLast()) }
    }
    var place = 0
    while true {
      skipBlanks(in: line, &place)
      if place < line.count, line[place] == ASCII.quote {
        try takeQuoted(from: line, &place)
      } else {
        takePlain(from: line, &place)
      }
      if place == line.count { break }
      place += 1  // the delimiter
    }
    count = ranges.count
  }

  /// Hands over the bytes of a field.
  func withField<Result, Failure: Error>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try text.withUnsafeBufferPointer { all throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: all[ranges[index]]))
    }
  }

  /// A field as a string; bytes that are no UTF-8 are replaced.
  func string(_ index: Int) -> String { withField(index) { String(decoding: $0, as: UTF8.self) } }

  private mutating func takePlain(from line: UnsafeBufferPointer<UInt8>, _ place: inout Int) {
    let start = text.count
    let first = place
    while place < line.count, !isDelimiter(line[place]) { place += 1 }
    text.append(contentsOf: UnsafeBufferPointer(rebasing: line[first..<place]))
    var end = text.count
    while end > start, isOuterBlank(text[end - 1]) { end -= 1 }
    ranges.append(start..<end)
  }

  private mutating func takeQuoted(
    from line: UnsafeBufferPointer<UInt8>, _ place: inout Int
  ) throws(TextFault) {
    let start = text.count
    place += 1
    while true {
      guard place < line.count else { throw .quoteNotClosed }
      if line[place] == ASCII.quote {
        place += 1
        guard place < line.count, line[place] == ASCII.quote else { break }
      }
      text.append(line[place])
      place += 1
    }
    ranges.append(start..<text.count)
    skipBlanks(in: line, &place)
    if delimiter == .blanks {
      place -= place < line.count && isOuterBlank(line[place - 1]) ? 1 : 0
    }
    guard place == line.count || isDelimiter(line[place]) else { throw .textAfterQuote }
  }

  private func skipBlanks(in line: UnsafeBufferPointer<UInt8>, _ place: inout Int) {
    while place < line.count, isOuterBlank(line[place]) { place += 1 }
  }

  /// Whether a byte around a field is no part of it: a blank, but not the tab that ends a field.
  private func isOuterBlank(_ byte: UInt8) -> Bool {
    byte == ASCII.space || byte == ASCII.tab && delimiter != .tab
  }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    byte == mark || delimiter == .blanks && byte == ASCII.tab
  }
}

extension FieldSplitter {
  /// What stands before a line's first comma, without outer blanks and quotes.
  static func firstField(of line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var field = line.prefix { $0 != ASCII.comma }
    let outer = [ASCII.space, ASCII.quote]
    while let first = field.first, outer.contains(first) { field = field.dropFirst() }
    while let last = field.last, outer.contains(last) { field = field.dropLast() }
    return UnsafeBufferPointer(rebasing: field)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes as a string; those that are no UTF-8 are replaced.
  var string: String { String(decoding: self, as: UTF8.self) }
}
