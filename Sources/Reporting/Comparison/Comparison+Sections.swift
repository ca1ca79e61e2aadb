import TextFormats
import TimeSeries

extension Comparison {
  /// The comparison as a terminal shows it.
  public var text: String { sections.text }

  /// The comparison in Markdown.
  public var markdown: String { sections.markdown }

  /// The comparison in LaTeX; its tables need the package booktabs.
  public var latex: String { sections.map(\.latex).joined(separator: "\n") }

  /// First what was compared, then settings, then data, then each group's statistics.
  var sections: [TitledTable] {
    [
      TitledTable(heading),
      TitledTable(
        "Configuration: \(Self.tally(configuration.differing.count, configuration.equal, "setting"))",
        columns: columns(of: configuration.differing.gathered, heading: "setting")),
      TitledTable(
        "Data: \(Self.tally(data.differing.count, data.equal, "value"))",
        columns: columns(of: data.differing, heading: "value")),
    ] + (groups.isEmpty ? [TitledTable("The runs share no strategy of any group.")] : [])
      + groups.map(section)
  }

  private var heading: String {
    let simulated = runs.contains { $0.report.isSimulated } ? " (simulated market)" : ""
    let listed = names.map { $0.shownInMessage(atMost: 80) }.joined(separator: ", ")
    return "\(runs.count) runs compared: \(listed)\(simulated)"
  }

  /// `2 settings differ, 66 are equal`
  private static func tally(_ differing: Int, _ equal: Int, _ noun: String) -> String {
    let nouns = differing == 0 ? "no \(noun)" : String(counting: differing, noun)
    let verb = differing < 2 ? "differs" : "differ"
    return "\(nouns) \(verb), \(String(grouped: equal)) \(equal == 1 ? "is" : "are") equal"
  }

  private func columns(of settings: [ComparedSetting], heading: String) -> [TableColumn] {
    let rows = settings.map {
      ComparedRow([$0.path.description], values: SettingText.values(of: $0))
    }
    return ComparedRow.columns(of: rows, headings: [heading], runs: shownNames, side: .left)
  }

  private var shownNames: [String] { names.map { $0.shownInMessage() } }

  private func section(_ group: ComparedGroup) -> TitledTable {
    guard let sample = group.sample else {
      return TitledTable("\(group.name): not compared, as \(group.incomparability ?? "")")
    }
    let differing = differingStatistics(of: group)
    let tally = Self.tally(differing.count, equalStatistics(of: group), "statistic")
    return TitledTable(
      "\(group.name), \(sample.from) to \(sample.to): \(tally)",
      columns: ComparedRow.columns(
        of: differing.map(row), headings: ["strategy", "statistic"], runs: shownNames, side: .right),
      notes: ComparisonNotes(of: group, on: sample, in: self, listing: differing).lines)
  }

  private func row(_ statistic: ComparedStatistic) -> ComparedRow {
    let text = StatisticText(of: statistic.name)
    let differences = zip(statistic.values.dropFirst(), statistic.differences).map {
      text.text(of: $1, between: [statistic.base, $0])
    }
    return ComparedRow(
      [statistic.strategy, text.heading], values: statistic.values.map(text.text),
      differences: differences)
  }
}
