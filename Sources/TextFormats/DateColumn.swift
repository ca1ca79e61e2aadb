/// Which field dates the rows of a text, and what separates its fields.
struct DateColumn {
  let delimiter: Delimiter
  /// Counted from 0.
  let field: Int
  /// Whether its dates are plain numbers, such as 201901.
  let isNumber: Bool
  /// A line that has a date there, counted from 0.
  let line: Int
  /// Another field that may as well be meant.
  let rival: Int?

  private static let mostLines = 400
  private static let mostFields = 64

  /// The field that holds dates on the most lines of the beginning; nil when none does.
  ///
  /// Of several delimiters the first in their order is taken, of several fields the first.
  static func find(in text: TextLines) -> DateColumn? {
    let lines = text.ranges.indices.lazy.filter { !text.ranges[$0].isEmpty }.prefix(mostLines)
    var best: (column: DateColumn, count: Int)?
    for delimiter in Delimiter.allCases {
      var tally = Tally(delimiter)
      for line in lines { tally.add(text, line) }
      if let found = tally.best, found.count > best?.count ?? 0 { best = found }
    }
    return best?.column
  }

  private struct Tally {
    private var splitter: FieldSplitter
    private let delimiter: Delimiter
    private var dates = [Int](repeating: 0, count: mostFields)
    private var numbers = [Int](repeating: 0, count: mostFields)
    private var firstLines = [Int](repeating: -1, count: mostFields)
    private var named = Set<Int>()

    init(_ delimiter: Delimiter) {
      self.delimiter = delimiter
      splitter = FieldSplitter(delimiter)
    }

    mutating func add(_ text: TextLines, _ line: Int) {
      var splitter = splitter
      let isSplit = text.withLine(line) { (try? splitter.split($0)) != nil }
      guard isSplit, splitter.count > 1 else { return }
      for field in 0..<min(splitter.count, mostFields) {
        let date = splitter.withField(field) { WrittenDate($0) }
        if let date {
          if date.isPlainNumber { numbers[field] += 1 } else { dates[field] += 1 }
          if firstLines[field] < 0 { firstLines[field] = line }
        } else if splitter.withField(field, ColumnName.isDate) {
          named.insert(field)
        }
      }
    }

    /// The field with the most dates, and how many it has.
    var best: (column: DateColumn, count: Int)? {
      let most = dates.max() ?? 0
      let mayBeNumbers = numbers.indices.filter { $0 == 0 || named.contains($0) }
      let mostNumbers = mayBeNumbers.map { numbers[$0] }.max() ?? 0
      guard max(most, mostNumbers) > 0 else { return nil }
      if mostNumbers > most, let field = mayBeNumbers.first(where: { numbers[$0] == mostNumbers }) {
        return (column(field, isNumber: true, rival: nil), mostNumbers)
      }
      let fields = dates.indices.filter { dates[$0] == most }
      let preferred = fields.filter { named.contains($0) }
      let isOpen = fields[0] > 0 && fields.count > 1 && preferred.count != 1
      let field = preferred.count == 1 || fields[0] > 0 ? preferred.first ?? fields[0] : 0
      let rival = isOpen ? fields.first { $0 != field } : nil
      return (column(field, isNumber: false, rival: rival), most)
    }

    private func column(_ field: Int, isNumber: Bool, rival: Int?) -> DateColumn {
      DateColumn(
        delimiter: delimiter, field: field, isNumber: isNumber, line: max(0, firstLines[field]),
        rival: rival)
    }
  }
}
