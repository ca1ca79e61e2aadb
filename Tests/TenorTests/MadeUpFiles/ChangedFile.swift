import TestSupport

/// A file of a layout with one thing changed, as accidents and hands change files.
struct ChangedFile {
  enum Change: String, CaseIterable {
    case bitFlipped, byteReplaced, byteLost, fieldLost, delimiterDoubled, lineLost, lineDoubled,
      linesSwapped, dateDigitsSwapped, digitReplaced, headLetterReplaced, cutOff, markReplaced,
      quoteAdded,
      marksAdded, dateOfOtherOrder, blankAdded, fieldsSwapped, signLost
  }

  let bytes: [UInt8]
  let words: String

  /// Changes one thing that the draws choose.
  init(_ layout: MadeUpLayout, _ series: MadeUpSeries, _ change: Change, _ draws: inout TestDraws) {
    let lines = layout.lines(of: series)
    let first = layout.head.count
    let count = lines.count - first - layout.foot.count
    let row = first + draws.integer(below: count)
    var changed = lines
    var bytes: [UInt8]?
    switch change {
    case .bitFlipped, .byteReplaced, .byteLost, .cutOff:
      var raw = layout.bytes(of: lines)
      let place = draws.integer(below: raw.count)
      switch change {
      case .bitFlipped: raw[place] ^= 1 << UInt8(draws.integer(below: 8))
      case .byteReplaced: raw[place] = Self.others[draws.integer(below: Self.others.count)]
      case .byteLost: raw.remove(at: place)
      default: raw.removeSubrange(place...)
      }
      bytes = raw
    case .fieldLost, .delimiterDoubled, .fieldsSwapped:
      var parts = lines[row].split(separator: layout.delimiter, omittingEmptySubsequences: false)
        .map(String.init)
      let place = draws.integer(below: parts.count)
      switch change {
      case .fieldLost: parts.remove(at: place)
      case .delimiterDoubled: parts.insert("", at: place)
      default: parts.swapAt(place, parts.count - 1 - place)
      }
      changed[row] = parts.joined(separator: String(layout.delimiter))
    case .lineLost: changed.remove(at: draws.integer(below: lines.count))
    case .lineDoubled: changed.insert(lines[row], at: row)
    case .linesSwapped: changed.swapAt(row, first + draws.integer(below: count))
    case .dateDigitsSwapped, .dateOfOtherOrder:
      let fields = Self.day(of: lines[row], layout)
      let digits = fields.indices.filter { fields[$0].isASCII && fields[$0].isNumber }
      var text = fields
      if change == .dateDigitsSwapped, digits.count > 1 {
        let place = draws.integer(below: digits.count - 1)
        text.swapAt(digits[place], digits[place + 1])
      } else if digits.count > 3 {
        for (one, other) in [(0, 2), (1, 3)] { text.swapAt(digits[one], digits[other]) }
      }
      changed[row] = lines[row].replacing(String(fields), with: String(text), maxReplacements: 1)
    case .digitReplaced, .markReplaced, .marksAdded, .signLost, .quoteAdded, .blankAdded:
      changed[row] = Self.changed(lines[row], change, &draws)
    case .headLetterReplaced:
      let place = draws.integer(below: max(1, first))
      changed[place] = Self.changed(lines[place], .digitReplaced, &draws, among: \.isLetter)
    }
    self.bytes = bytes ?? layout.bytes(of: changed)
    words = "\(change.rawValue): " + Self.difference(self.bytes, from: lines, layout)
  }

  private static let others = Array("0123456789.,;-/ \"%$\t\nEe'x".utf8)

  /// The first line that differs, before and after, or how much of the file is left.
  private static func difference(
    _ bytes: [UInt8], from lines: [String], _ layout: MadeUpLayout
  ) -> String {
    let before = layout.bytes(of: lines)
    let common = zip(bytes, before).prefix { $0 == $1 }.count
    let start = bytes[..<common].lastIndex(of: 0x0A).map { $0 + 1 } ?? max(0, common - 40)
    let shown = { (bytes: [UInt8]) in
      String(decoding: bytes[start...].prefix(2 * (common - start) + 60), as: UTF8.self)
        .debugDescription
    }
    return "\(shown(before)) -> \(shown(bytes)), \(bytes.count) of \(before.count) bytes"
  }

  /// The characters of the day of a row.
  private static func day(of line: String, _ layout: MadeUpLayout) -> [Character] {
    let fields = line.split(separator: layout.delimiter)
    return Array(
      fields.first { field in field.contains("2019") || layout.day.day(in: String(field)) != nil }
        ?? "")
  }

  private static func changed(
    _ line: String, _ change: Change, _ draws: inout TestDraws,
    among isMeant: (Character) -> Bool = { $0.isASCII && $0.isNumber }
  ) -> String {
    var text = Array(line)
    func places(_ isMeant: (Character) -> Bool) -> [Int] {
      text.indices.filter { isMeant(text[$0]) }
    }
    func draw(_ places: [Int]) -> Int { places[draws.integer(below: places.count)] }
    switch change {
    case .markReplaced:
      let marks = places { ".,".contains($0) }
      guard !marks.isEmpty else { return line + " " }
      let place = draw(marks)
      text[place] = text[place] == "." ? "," : "."
    case .marksAdded:
      let place = draw(places { $0.isNumber })
      text.insert(".,'"[draws.integer(below: 3)], at: place)
    case .signLost:
      let signs = places { "-$%€£".contains($0) }
      guard !signs.isEmpty else { return line + " " }
      text.remove(at: draw(signs))
    case .quoteAdded: text.insert("\"", at: draws.integer(below: text.count + 1))
    case .blankAdded: text.insert(" ", at: draws.integer(below: text.count + 1))
    default:
      let meant = places(isMeant)
      guard !meant.isEmpty else { return line + "x" }
      let place = draw(meant)
      let others = text[place].isNumber ? Array("0123456789") : Array("aeqxz_-")
      text[place] = others.filter { $0 != text[place] }[draws.integer(below: others.count - 1)]
    }
    return String(text)
  }
}

extension String {
  fileprivate subscript(place: Int) -> Character { self[index(startIndex, offsetBy: place)] }
}
