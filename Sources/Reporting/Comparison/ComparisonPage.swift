extension Comparison {
  /// The comparison as a page of its own, with the runs' charts laid over one another; as a report's, without
  /// script and without a request.
  public func page() throws -> [UInt8] {
    let view = ComparisonView(self, figures: try ComparisonFigures(of: self))
    return try Page().bytes(
      title: sections[0].title, version: runs[0].report.engineVersion, body: "comparison", of: view)
  }
}

/// What the template `comparison` shows. Its stored properties are the names in the template.
private struct ComparisonView {
  /// A part: a title, a table if there is anything to list, notes, and figures.
  struct Part {
    let title: String
    let tables: [PageTable]
    let notes: PageNotes
    let figures: [PagePicture]

    init(_ section: TitledTable, figures: [PagePicture] = []) {
      title = section.title
      tables = section.columns.isEmpty ? [] : [PageTable(section.columns)]
      notes = PageNotes(section.notes)
      self.figures = figures
    }
  }

  let title: String
  let isSimulated: Bool
  let runs: [PageFact]
  let parts: [Part]

  init(_ comparison: Comparison, figures: ComparisonFigures) {
    let sections = comparison.sections
    title = sections[0].title
    isSimulated = comparison.runs.contains { $0.report.isSimulated }
    runs = zip(comparison.names, comparison.runs).map { name, run in
      PageFact(name: name, value: "\(run.report.title), run \(run.report.runId.prefix(12))")
    }
    let drawn = comparison.groups.map { figures.figures(of: $0).map { PagePicture($0) } }
    let before = sections.count - drawn.count
    parts = sections.indices.dropFirst().map { place in
      Part(sections[place], figures: place < before ? [] : drawn[place - before])
    }
  }
}
