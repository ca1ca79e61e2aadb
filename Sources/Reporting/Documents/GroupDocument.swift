import Performance
import Simulation
import TextFormats
import TimeSeries

/// A group of strategies and its common periods, as a report has it.
struct GroupDocument: Sendable {
  let name: String
  let excessOver: String
  let period: String
  /// Close at which the first common period begins.
  let start: Day
  /// Close at which the first common period ends.
  let from: Day
  let to: Day
  let periods: Int
  let periodsPerYear: Double
  let frequencyWord: Undefinable<String>
  let dataNotes: [String]
  let tableNotes: [String]
  let printedNote: String
  let dailyReturns: Int
  /// Nil where inference was left out.
  let inference: GroupInference?
  let strategies: [StrategyDocument]
}

extension GroupDocument: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("name", .text, \.name, "Name of the group."),
    .init(
      "excessOver", .text, \.excessOver,
      "The asset whose return is subtracted, or none for total returns."),
    .init(
      "period", .words(["day", "month", "rebalance"]), \.period, "The span of one return."),
    .init("start", .day, \.start, "Close at which the first common period begins."),
    .init("from", .day, \.from, "Close at which the first common period ends."),
    .init("to", .day, \.to, "Close at which the last common period ends."),
    .init("periods", .count(atLeast: 1), \.periods, "Number of common periods."),
    .init(
      "periodsPerYear", .positive, \.periodsPerYear,
      "Periods that count as a year."),
    .undefinable(
      "frequency", .words(Frequency.words), \.frequencyWord,
      "How often the days come; null where they are irregular.", isRequired: false),
    .init(
      "notes", .list(.text), \.dataNotes, "How the days of the sample came about.", absent: []),
    .init(
      "tableNotes", .list(.text), \.tableNotes, "What made the numbers, a sentence a line."),
    .init("printedNote", .text, \.printedNote, "The paragraph under the printed table."),
    .init(
      "dailyReturns", .count(atLeast: 1), \.dailyReturns, "Daily returns that the periods span."),
    .embedded(\.inference, if: "comparisons"),
    .init(
      "strategies", .list(.object, atLeast: 1), \.strategies,
      "The strategies, in the run's order."), make: Self.init)
}

extension GroupDocument {
  /// An evaluated group.
  ///
  /// - Parameter isWhole: whether it says what other tools would print.
  init(of group: GroupReport, notes: ConventionNotes, evidence: GroupEvidence?, isWhole: Bool) {
    (name, excessOver) = (group.runs.name, group.runs.excessOver)
    period = group.runs.period.rawValue
    (start, from, to) = (group.start, group.from, group.to)
    (periods, periodsPerYear) = (group.periods, group.periodsPerYear)
    frequencyWord = Undefinable(group.frequency.map(\.word))
    (dataNotes, tableNotes) = (group.runs.dataNotes, notes.lines)
    printedNote = TableNote(group: group, conventions: notes).text
    dailyReturns = group.strategies.map { $0.rows.count - 1 }.max() ?? 0
    inference = evidence?.inference
    strategies = group.strategies.enumerated().map { place, strategy in
      StrategyDocument(
        of: strategy, shown: group.weightShown(for: strategy),
        evidence: evidence?.strategies[place], isWhole: isWhole)
    }
  }

  /// What the returns are measured against, in words.
  var measured: MeasuredReturns { MeasuredReturns(excessOver: excessOver) }

  /// How often the days come; nil where they are irregular, or an older program did not say.
  var frequency: Frequency? { frequencyWord.value.flatMap { Frequency(word: $0) } }

  /// Daily returns that count as a year.
  func daysPerYear(by annualization: Annualization) -> Double {
    if case .days(let count) = annualization { return count }
    if annualization == .frequency, let frequency { return frequency.periodsPerYear }
    return (Double(dailyReturns) / to.years(since: start)).rounded()
  }
}
