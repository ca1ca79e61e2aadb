import TextFormats
import TimeSeries

extension StoredReport.Group {
  /// Reads a group of a report.
  init(reading place: JSONPlace) throws(StoredRunError) {
    name = try place.text("name")
    excessOver = try place.text("excessOver")
    period = try place.text("period")
    start = try place.day("start")
    from = try place.day("from")
    to = try place.day("to")
    periods = try place.integer("periods")
    guard let perYear = try place.number("periodsPerYear") else {
      throw try place.member("periodsPerYear").unexpected("a number")
    }
    periodsPerYear = perYear
    dailyReturns = try place.integer("dailyReturns")
    dataNotes = try place.texts("notes")
    tableNotes = try place.texts("tableNotes")
    printedNote = try place.text("printedNote")
    var strategies: [StoredReport.Strategy] = []
    for strategy in try place.elements("strategies") {
      strategies.append(try StoredReport.Strategy(reading: strategy))
    }
    self.strategies = strategies
    let isInferred = place.present("comparisons") != nil
    inference = isInferred ? try StoredGroupInference(reading: place) : nil
    document = place.value
  }
}

extension StoredReport.Group {
  /// What the returns are measured against, in words.
  var measured: MeasuredReturns { MeasuredReturns(excessOver: excessOver) }

  /// How often the days come; nil where they are irregular, or an older program did not say.
  var frequency: Frequency? { document.text("frequency").flatMap { Frequency(word: $0) } }

  /// Daily returns that count as a year.
  func daysPerYear(by annualization: Annualization) -> Double {
    if case .days(let count) = annualization { return count }
    if annualization == .frequency, let frequency { return frequency.periodsPerYear }
    return (Double(dailyReturns) / to.years(since: start)).rounded()
  }
}
