import Simulation
import TextFormats

/// What the template `report` shows. Its stored properties are the names in the template.
struct ReportView {
  let title: String
  let isSimulated: Bool
  let warnings: [String]
  let facts: [PageFact]
  let groups: [GroupView]
  let yields: [PagePicture]
  let hasYields: Bool
  let other: [PageTable]
  let otherRules: [PageNotes]
  let hasOther: Bool
  let conventions: [PageFact]
  let inputs: [InputView]
  let joins: [String]
  let files: [StrategyFileView]

  init(
    _ report: StoredReport, strategies: [(name: String, file: JSONDocument)], series: RunSeries,
    figures: ReportFigures
  ) {
    title = report.title
    isSimulated = report.isSimulated
    inputs = report.inputs.map { InputView($0.document) }
    warnings = report.inputs.flatMap { input in
      input.document.texts("warnings").map { "\(input.file): \($0)" }
    }
    facts = Self.facts(of: report)
    groups = report.groups.enumerated().map { place, group in
      GroupView(group, number: place + 1, series: series, figures: figures.groups[place])
    }
    yields = figures.yields.map { [PagePicture($0)] } ?? []
    hasYields = figures.yields != nil
    let rules = OtherConventionsTable.rules(of: report)
    let tables = report.groups.map {
      (group: $0, table: OtherConventionsTable(of: $0, engineVersion: report.engineVersion))
    }
    other = tables.map { PageTable($0.table.columns, caption: $0.group.name) }
    otherRules = [PageNotes(tables.map { "\($0.group.name), \($0.table.note)" } + rules)]
    hasOther = !rules.isEmpty
    conventions = (report.document["conventions"]?.members ?? []).map {
      PageFact($0)
    }
    joins = report.groups.flatMap { group in
      group.dataNotes.map { "\(group.name): \($0)" }
    }
    files = strategies.map { StrategyFileView(name: $0.name, file: $0.file) }
  }

  private static func facts(of report: StoredReport) -> [PageFact] {
    let names = report.groups.map { group in
      "\(group.name): \(group.strategies.map(\.name).joined(separator: ", "))"
    }
    let data =
      report.isSimulated
      ? "simulated market, seed \(report.document["market"]?.text("seed") ?? "unknown")"
      : report.inputs.map(\.file).joined(separator: ", ")
    return [
      PageFact(name: "Strategies", value: names.joined(separator: "; ")),
      PageFact(name: "Data", value: data),
      PageFact(name: "Run", value: report.runId),
      PageFact(name: "Program", value: "tenor \(report.engineVersion)"),
    ]
  }
}

/// A group's part of the page.
struct GroupView {
  let id: String
  let name: String
  let heading: String
  let subheading: String
  let table: PageTable
  let notes: PageNotes
  let authors: [PageFact]
  let figures: [PagePicture]
  let years: PageTable

  init(
    _ group: StoredReport.Group, number: Int, series: RunSeries,
    figures: [CaptionedFigure]
  ) {
    id = "group-\(number)"
    name = group.name
    heading = "\(group.name), \(group.from) to \(group.to)"
    subheading =
      "\(String(counting: group.periods, "return")), one a \(group.periodInWords), in excess of "
      + group.excessOver
    table = PageTable(SharpeTable(of: group).columns)
    notes = PageNotes(group.tableNotes)
    authors = group.strategies.filter { $0.title != $0.name || !$0.notes.isEmpty }.map {
      PageFact(name: "\($0.name): \($0.title).", value: $0.notes)
    }
    self.figures = figures.map { PagePicture($0) }
    years = PageTable(CalendarYearTable(of: group, series: series).columns)
  }
}

/// An input file's part of the page.
struct InputView {
  let name: String
  let facts: [PageFact]

  init(_ input: JSONDocument) {
    name = input.text("file") ?? ""
    facts = (input.members ?? []).filter { !["file", "warnings"].contains($0.name) }.map {
      PageFact($0)
    }
  }
}

/// A strategy file as resolved.
struct StrategyFileView {
  let name: String
  let text: String

  init(name: String, file: JSONDocument) {
    self.name = name
    text = String(decoding: JSONWriter.indented(file), as: UTF8.self)
  }
}

extension PageFact {
  /// A member of an object of the report; long whole numbers have their digits in groups.
  init(_ member: JSONDocument.Member) {
    name = member.name
    value =
      if case .integer(let number) = member.value { String(grouped: number) } else {
        member.value.inWords
      }
  }
}

extension StoredReport.Group {
  /// The span of one return: `day`, `month`, `holding period`.
  fileprivate var periodInWords: String { EvaluationPeriod(rawValue: period)?.inWords ?? period }
}
