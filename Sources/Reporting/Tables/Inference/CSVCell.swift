import TextFormats

/// A cell of a CSV file: a text, or a number in its shortest round-trip form; empty where undefined.
enum CSVCell {
  case text(String)
  case number(Double?)
  case count(Int?)
}

extension [UInt8] {
  /// Appends a line of cells.
  mutating func append(line cells: [CSVCell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): append(cell: text)
      case .number(let number): if let number { append(decimal: number) }
      case .count(let count): if let count { append(integer: count) }
      }
    }
    append(UInt8(ascii: "\n"))
  }
}
