import TextFormats
import TimeSeries

/// The rows of a series file, each found to be of one strategy.
struct SeriesRows {
  private var reader: TidyReader
  private let strategies: [(group: [UInt8], name: [UInt8])]
  /// The strategy of the row before, if it is of the list.
  private var last: Int?
  /// A month as the number 197108, and the day before its first: rows of one month follow one another.
  private var month: (number: Int32, start: Day)?

  /// The rows of a file in which some strategies are looked for.
  init(_ reader: TidyReader, of strategies: [RunSeries.Strategy]) {
    self.reader = reader
    self.strategies = strategies.map { (Array($0.group.utf8), Array($0.name.utf8)) }
  }

  /// The places of columns.
  func columns(_ names: String...) throws(DelimitedTextError) -> [Int] {
    var columns: [Int] = []
    for name in names { columns.append(try reader.column(name)) }
    return columns
  }

  /// Moves to the next row; false behind the last one.
  mutating func next() throws(DelimitedTextError) -> Bool { try reader.next() }

  /// Moves to the next row of a strategy of the list, and says which one it is; rows of others are passed
  /// over. `group` and `strategy` are the first two columns.
  mutating func nextOfStrategy() throws(DelimitedTextError) -> Int? {
    while try reader.next() {
      if let last, reader.repeats(fields: 2) { return last }
      last = nil
      for (place, strategy) in strategies.enumerated()
      where reader.isText(0, strategy.group) && reader.isText(1, strategy.name) {
        last = place
        return place
      }
    }
    return nil
  }

  /// A field as text.
  mutating func text(_ column: Int) -> String { reader.text(column) }

  /// Whether a field is this text.
  mutating func isText(_ column: Int, _ text: [UInt8]) -> Bool { reader.isText(column, text) }

  /// A number; nil for an empty field.
  mutating func number(_ column: Int) throws(DelimitedTextError) -> Double? {
    try reader.number(column)
  }

  /// A day; nil for an empty field.
  mutating func day(_ column: Int) throws(DelimitedTextError) -> Day? {
    guard let packed = try reader.date(column) else { return nil }
    let (number, day) = packed.quotientAndRemainder(dividingBy: 100)
    if month?.number != number {
      let first = Day(year: Int(number / 100), month: Int(number % 100), day: 1)
      month = first.map { (number, $0.advanced(by: -1)) }
    }
    return month?.start.advanced(by: Int(day))
  }
}
