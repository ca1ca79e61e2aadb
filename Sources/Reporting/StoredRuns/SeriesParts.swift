import TimeSeries

/// Series as they are gathered row by row.
struct SeriesParts {
  private struct Part {
    let name: [UInt8]
    var days: [Day] = []
    var values: [Double] = []
  }

  private var parts: [Part] = []
  private var last = 0

  /// The series, in the order of their first rows.
  var series: [Series] {
    parts.map {
      Series(name: String(decoding: $0.name, as: UTF8.self), days: $0.days, values: $0.values)
    }
  }

  /// Appends to the series that has the row's text in a column for a name.
  mutating func append(_ day: Day, _ value: Double, named column: Int, of rows: inout SeriesRows) {
    last = place(named: column, of: &rows)
    parts[last].days.append(day)
    parts[last].values.append(value)
  }

  /// The series of a row, looked for from the one behind the last on, as series may take turns.
  private mutating func place(named column: Int, of rows: inout SeriesRows) -> Int {
    for step in parts.indices {
      let place = (last + 1 + step) % parts.count
      if rows.isText(column, parts[place].name) { return place }
    }
    parts.append(Part(name: Array(rows.text(column).utf8)))
    return parts.count - 1
  }
}
