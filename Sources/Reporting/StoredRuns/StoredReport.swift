import TextFormats
import TimeSeries

/// A report as it stands in `report.json`: what every page, comparison and export of a run is made from.
struct StoredReport: Sendable {
  /// The whole document.
  let document: JSONDocument
  /// The run's id.
  let runId: String
  /// Version of the program that made it.
  let engineVersion: String
  /// The title; simulated data are named in it.
  let title: String
  /// Whether the market was simulated.
  let isSimulated: Bool
  /// Days that count as a year.
  let annualization: Annualization
  /// The files that the market came from; none for a simulated one.
  let inputs: [Input]
  /// What a person should know before trusting the numbers, a line each.
  let warnings: [String]
  /// The groups.
  let groups: [Group]
  /// How the inference was made; nil where there is none.
  let inference: StoredInference?
  /// Why there is no inference, where the run says so.
  let inferenceReason: String?
  /// The certificate of the look-ahead audit; nil where there was none.
  let audit: StoredAudit?

  /// A file of the market.
  struct Input: Sendable {
    /// Its name without its folder.
    let file: String
    /// SHA-256 of its bytes, hexadecimal.
    let sha256: String
    /// What kind of file it was recognized as.
    let dialect: String
    /// The file's whole object.
    let document: JSONDocument
  }

  /// A group of strategies and its common periods.
  struct Group: Sendable {
    /// The group's name.
    let name: String
    /// Name of the asset whose return is subtracted, or `none`.
    let excessOver: String
    /// `day`, `month` or `rebalance`.
    let period: String
    /// Close at which the first common period begins.
    let start: Day
    /// Close at which the first common period ends.
    let from: Day
    /// Close at which the last one ends.
    let to: Day
    /// Number of common periods.
    let periods: Int
    /// Periods that count as a year.
    let periodsPerYear: Double
    /// Number of daily returns that the periods span.
    let dailyReturns: Int
    /// What was joined or left out to get the days, a sentence a line.
    let dataNotes: [String]
    /// What made the numbers, a sentence a line.
    let tableNotes: [String]
    /// The paragraph that stands under the printed table.
    let printedNote: String
    /// The strategies.
    let strategies: [Strategy]
    /// Names of those without results.
    var failed: [String] = []
    /// What is inferred about the group; nil where inference was left out.
    let inference: StoredGroupInference?
    /// The group's whole object.
    let document: JSONDocument
  }

  /// One strategy's results; numbers are decimals, annualized where a year is meant.
  struct Strategy: Sendable {
    /// The strategy's name.
    let name: String
    /// The title for people.
    let title: String
    /// The author's notes.
    let notes: String
    /// The rule in a sentence.
    let rule: String
    /// Annualized mean excess return; nil without returns.
    let mean: Double?
    /// Annualized standard deviation; nil for fewer than two returns.
    let standardDeviation: Double?
    /// Sharpe ratio; nil where it is undefined.
    let sharpeRatio: Double?
    /// Last cumulative standardized excess return; nil where it is undefined.
    let finalCumulativeStandardizedReturn: Double?
    /// Average weight of each asset of the rule, in the rule's order.
    let averageWeights: [(asset: String, share: Double)]
    /// The average weight that tables show.
    let weightShown: (asset: String, share: Double)?
    /// Decisions a year times the mean of half the sum of |change of weight|.
    let turnover: Double
    /// Half of what was bought and sold, over value, a year; nil where the report does not say.
    let tradedPerYear: Double?
    /// Largest fall of the daily value.
    let maximumDrawdown: Double
    /// Its end where it lost everything; nil for the others.
    let bust: BustReport?
    /// How sure the Sharpe ratio is; nil where inference was left out, like the next four.
    let uncertainty: StoredUncertainty?
    /// What the average weights earn and what changing them earns.
    let timing: StoredTiming?
    /// What shares earn by drifting from what was decided; nil where the report does not say.
    let drift: Double?
    /// Why the mean cannot be split so.
    let timingReason: String?
    /// What the mean consists of.
    let luck: StoredLuck?
    /// Why that is not known.
    let luckReason: String?
    /// The results in parts of the sample.
    let subPeriods: [StoredSubPeriods]
    /// The strategy's whole object.
    let document: JSONDocument
  }

  /// Reads a report's document.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - file: the name for messages.
  init(reading document: JSONDocument, file: String) throws(StoredRunError) {
    let place = JSONPlace(document, file: file)
    guard try place.text("schema") == Report.schema else {
      throw try place.member("schema").unexpected("\"\(Report.schema)\"")
    }
    self.document = document
    runId = try place.text("runId")
    engineVersion = try place.member("engine").text("version")
    title = try place.text("title")
    isSimulated = try place.member("market").text("kind") == "simulated"
    annualization = try Self.annualization(in: place.member("conventions"))
    var inputs: [Input] = []
    for input in try place.member("market").elements("inputs") {
      inputs.append(try Input(reading: input))
    }
    self.inputs = inputs
    warnings = try Self.warnings(in: place, inputs: inputs)
    var groups: [Group] = []
    for group in try place.elements("groups") { groups.append(try Group(reading: group)) }
    for failure in place.present("failed") == nil ? [] : try place.elements("failed") {
      let group = try failure.text("group")
      guard let place = groups.firstIndex(where: { $0.name == group }) else { continue }
      groups[place].failed.append(try failure.text("name"))
    }
    self.groups = groups
    let settings = place.present("inference")
    inference = try settings.map(StoredInference.init(reading:))
    inferenceReason = place.words("inferenceReason")
    audit = try place.present("audit").map(StoredAudit.init(reading:))
  }

  /// `files` or `simulated`.
  var marketKind: String { isSimulated ? "simulated" : "files" }

  /// The run's warnings; a report of an older program has those of its files alone.
  private static func warnings(
    in place: JSONPlace, inputs: [Input]
  ) throws(StoredRunError) -> [String] {
    guard place.present("warnings") != nil else {
      return inputs.flatMap { input in
        input.document.texts("warnings").map { "\(input.file): \($0)" }
      }
    }
    var warnings: [String] = []
    for warning in try place.elements("warnings") { warnings.append(try warning.text("text")) }
    return warnings
  }

  private static func annualization(in place: JSONPlace) throws(StoredRunError) -> Annualization {
    if place.value["annualization"] == "calendar" { return .calendar }
    if place.value["annualization"] == "frequency" { return .frequency }
    guard let days = try place.number("annualization") else {
      throw try place.member("annualization").unexpected(
        "a number of days, \"frequency\" or \"calendar\"")
    }
    return .days(days)
  }
}

extension StoredReport.Input {
  fileprivate init(reading place: JSONPlace) throws(StoredRunError) {
    file = try place.text("file")
    sha256 = try place.text("sha256")
    dialect = try place.text("dialect")
    document = place.value
  }
}

extension StoredReport.Strategy {
  /// The name as tables show it: a strategy that lost everything is marked.
  var shownName: String { bust == nil ? name : name + BustReport.mark }
}
