import TimeSeries

/// What a file of a layout says, read by somebody who knows the layout and forgives nothing.
enum StrictReading: Equatable {
  /// Days and quotes as plain text, ascending.
  case rows([Row])
  /// Something in it is not as the layout has it.
  case unclear

  struct Row: Equatable {
    let day: Day
    let quote: String
  }

  /// Reads the bytes of a file, whose head and foot must be those of the layout.
  init(_ bytes: [UInt8], as layout: MadeUpLayout) {
    self =
      layout.text(of: bytes).flatMap { Self.rows(in: $0, layout) }.map { .rows($0) } ?? .unclear
  }

  private static func rows(in text: String, _ layout: MadeUpLayout) -> [Row]? {
    // Characters are compared by scalars: "\r\n" is one character.
    let scalars = Array(text.unicodeScalars)
    let newline = Array(layout.newline.unicodeScalars)
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      if scalars[place...].starts(with: newline) {
        lines.append(String(line))
        line = String.UnicodeScalarView()
        place += newline.count
      } else {
        if scalars[place] == "\n" || scalars[place] == "\r" { return nil }
        line.append(scalars[place])
        place += 1
      }
    }
    guard !line.isEmpty else { return rows(ofFile: lines, layout) }
    // A line that was cut off may be a note at the end; what stands before it is whole.
    return rows(ofFile: lines + [String(line)], layout) ?? rows(ofFile: lines, layout)
  }

  private static func rows(ofFile lines: [String], _ layout: MadeUpLayout) -> [Row]? {
    var lines = lines
    guard lines.starts(with: layout.head) else { return nil }
    lines.removeFirst(layout.head.count)
    // A foot may be cut off; what is left of it is its beginning.
    for count in stride(from: min(layout.foot.count, lines.count), through: 0, by: -1) {
      let left = lines.suffix(count)
      guard left.dropLast().elementsEqual(layout.foot.prefix(max(0, count - 1))),
        left.last.map({ layout.foot[count - 1].hasPrefix($0) }) ?? true
      else { continue }
      if let rows = rows(of: lines.dropLast(count), layout) { return rows }
    }
    return nil
  }

  private static func rows(of lines: ArraySlice<String>, _ layout: MadeUpLayout) -> [Row]? {
    let count = layout.fields(0, "", "", 0).count
    var rows: [Row] = []
    var days: [Day] = []
    for line in lines {
      guard line.hasSuffix(layout.rowEnd),
        let fields = fields(of: String(line.dropLast(layout.rowEnd.count)), by: layout.delimiter),
        fields.count == count, let day = layout.day.day(in: fields[layout.places.day])
      else { return nil }
      days.append(day)
      let quote = fields[layout.places.quote].withoutBlanksAround
      if quote == layout.missing || quote.isEmpty { continue }
      guard let plain = layout.quote.plain(quote) else { return nil }
      rows.append(Row(day: day, quote: plain))
    }
    let steps = zip(days, days.dropFirst())
    guard steps.allSatisfy({ layout.isDescending ? $0 > $1 : $0 < $1 }) else { return nil }
    return layout.isDescending ? rows.reversed() : rows
  }

  /// The fields of a line; nil for a quote that stands where none may.
  private static func fields(of line: String, by delimiter: Character) -> [String]? {
    if delimiter == " " { return line.split(separator: " ").map(String.init) }
    var fields: [String] = []
    var field = ""
    var rest = Substring(line)
    while true {
      if rest.first == "\"" {
        guard let end = rest.dropFirst().firstIndex(of: "\"") else { return nil }
        field = String(rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[rest.index(after: end)...]
      } else {
        let plain = rest.prefix { $0 != delimiter && $0 != "\"" }
        field = String(plain)
        rest = rest.dropFirst(plain.count)
      }
      fields.append(field)
      guard let next = rest.first else { return fields }
      guard next == delimiter else { return nil }
      rest = rest.dropFirst()
    }
  }
}

extension String {
  /// Blanks around a number say nothing.
  fileprivate var withoutBlanksAround: String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    return String(String(drop(while: isBlank).reversed().drop(while: isBlank)).reversed())
  }
}
