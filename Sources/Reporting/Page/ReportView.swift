import TextFormats

/// What the template `report` shows. Its stored properties are the names in the template.
struct ReportView {
  let title: String
  let isSimulated: Bool
  let warnings: [String]
  let facts: [PageFact]
  let verdicts: [VerdictsView]
  let groups: [GroupView]
  let yields: [PagePicture]
  let hasYields: Bool
  let other: [PageTable]
  let otherRules: [PageNotes]
  let hasOther: Bool
  let audits: [AuditView]
  let conventions: [PageFact]
  let inputs: [InputView]
  let joins: [String]
  let files: [StrategyFileView]

  init(
    _ report: ReportDocument, strategies: [(name: String, file: JSONDocument)], series: RunSeries,
    figures: ReportFigures
  ) {
    title = report.title
    isSimulated = report.isSimulated
    inputs = report.inputs.map { InputView($0.document) }
    warnings = report.warnings.map(ReportWarning.sentence)
    verdicts = VerdictsView(of: report).map { [$0] } ?? []
    facts = Self.facts(of: report)
    groups = report.groups.enumerated().map { place, group in
      GroupView(
        group, of: report, number: place + 1, series: series, figures: figures.groups[place])
    }
    yields = figures.yields.map { [PagePicture($0)] } ?? []
    hasYields = figures.yields != nil
    let rules = OtherConventionsTable.rules(of: report)
    let tables = report.groups.map {
      (group: $0, table: OtherConventionsTable(of: $0, engineVersion: report.engineVersion))
    }
    other = tables.map { PageTable($0.table.columns, caption: $0.group.name) }
    otherRules = [
      PageNotes(
        tables.flatMap { shown in shown.table.notes.map { "\(shown.group.name), \($0)" } } + rules)
    ]
    hasOther = !rules.isEmpty
    audits = report.audit.map { [AuditView($0)] } ?? []
    conventions = ReportConventions.fields.members(of: report.conventions).map { PageFact($0) }
    joins = report.groups.flatMap { group in
      group.dataNotes.map { "\(group.name): \($0)" }
    }
    files = strategies.map { StrategyFileView(name: $0.name, file: $0.file) }
  }

  private static func facts(of report: ReportDocument) -> [PageFact] {
    let names = report.groups.map { group in
      "\(group.name): \(group.strategies.map(\.name).joined(separator: ", "))"
    }
    let data =
      report.market.seed.map { "simulated market, seed \($0)" }
      ?? report.inputs.map(\.file).joined(separator: ", ")
    return [
      PageFact(name: "Strategies", value: names.joined(separator: "; ")),
      PageFact(name: "Data", value: data),
      PageFact(name: "Run", value: report.runId),
      PageFact(name: "Program", value: "tenor \(report.engineVersion)"),
    ] + (report.inference.reason.map { [PageFact(name: "Inference", value: $0)] } ?? [])
      + (report.inference.value == nil
        ? []
        : [
          PageFact(
            name: "Trials",
            value:
              "counted in \(RunFile.trials) beside this page, which is no part of the run's identity"
          )
        ])
  }
}
