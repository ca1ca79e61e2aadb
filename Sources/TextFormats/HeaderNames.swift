/// The names of columns out of the lines of a header, of which there may be several.
struct HeaderNames {
  /// The columns' names.
  private(set) var names: [String]
  /// Names of the same columns on other lines.
  private(set) var others: [[String]]
  /// Which of the lines the names are from.
  let place: Int
  private let dateField: Int

  private init(names: [String], others: [[String]], place: Int, dateField: Int) {
    (self.names, self.others, self.place, self.dateField) = (names, others, place, dateField)
  }

  /// Takes the names from lines that stand right above the rows, from top to bottom.
  init(lines: [[String]], dateField: Int) {
    let last = lines.count - 1
    let fitting = lines.indices.filter { lines[$0].count == lines[last].count }
    self.dateField = dateField
    if fitting.count > 1, Self.isIndexLine(lines[last], dateField) {
      place = fitting[0]
      names = Self.joined(fitting.dropLast().map { lines[$0] }, dateField: dateField)
      names[dateField] = lines[last][dateField]
      others = []
      return
    }
    let dated = fitting.last {
      lines[$0].indices.contains(dateField) && ColumnName.isDate(lines[$0][dateField])
    }
    place = dated ?? last
    names = lines[place]
    let chosen = place
    others = fitting.filter { $0 != chosen }.map { lines[$0] }
  }

  /// A line that names the date and nothing else, below the names of the columns (yfinance).
  private static func isIndexLine(_ line: [String], _ dateField: Int) -> Bool {
    line.count > 1 && line.indices.contains(dateField) && ColumnName.isDate(line[dateField])
      && line.indices.allSatisfy { $0 == dateField || line[$0].isEmpty }
  }

  /// The names of columns that several lines name together: `Close/AAA`. A line that says the same of all
  /// columns is left out where the others tell them apart.
  private static func joined(_ levels: [[String]], dateField: Int) -> [String] {
    let columns = levels[0].indices.filter { $0 != dateField }
    let sorted =
      levels.filter { level in columns.contains { isField(level[$0]) } }
      + levels.filter { level in !columns.contains { isField(level[$0]) } }
    let telling = sorted.filter { level in Set(columns.map { level[$0] }).count > 1 }
    let isEnough = Set(columns.map { column in telling.map { $0[column] } }).count == columns.count
    let hasOne = columns.count == 1
    let kept =
      hasOne ? [sorted[0]] : isEnough && !telling.isEmpty ? keptLevels(telling, sorted) : sorted
    return levels[0].indices.map { column in
      kept.map { $0[column] }.filter { !$0.isEmpty }.joined(separator: "/")
    }
  }

  /// Where only tickers differ (one field each), the field's name stays in front.
  private static func keptLevels(_ telling: [[String]], _ sorted: [[String]]) -> [[String]] {
    let hasField = telling.contains { level in level.contains(where: isField) }
    let fields = sorted.filter { level in level.contains(where: isField) }
    return hasField || fields.isEmpty ? telling : fields + telling
  }

  private static func isField(_ name: String) -> Bool {
    ["open", "high", "low", "close", "adjclose", "volume", "dividends", "stocksplits"]
      .contains(ColumnName.key(name))
  }

  /// The names for rows of so many fields, or nil when they do not fit: a field without a name may end either.
  func fitted(to width: Int, endsEmpty: Bool) -> HeaderNames? {
    if names.count == width { return self }
    if names.count == width - 1, endsEmpty { return mapped { $0 + [""] } }
    if names.count == width + 1, names.last == "" { return mapped { Array($0.dropLast()) } }
    return nil
  }

  /// The names behind one more, which is that of the rows; nil when the header names the date itself elsewhere.
  func shifted() -> HeaderNames? {
    if dateField == 0 {
      return names.contains(where: ColumnName.isDate) ? nil : mapped { [""] + $0 }
    }
    return ColumnName.isDate(names[dateField - 1]) ? mapped { [""] + $0 } : nil
  }

  private func mapped(_ change: ([String]) -> [String]) -> HeaderNames {
    HeaderNames(
      names: change(names), others: others.map(change), place: place, dateField: dateField)
  }
}
