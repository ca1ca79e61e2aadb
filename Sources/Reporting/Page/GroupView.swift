import Simulation
import TextFormats

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
  let onNumbers: [InferenceTopicView]
  let behindFigures: [InferenceTopicView]
  let links: [PageLink]

  init(
    _ group: GroupDocument, of report: ReportDocument, number: Int, series: RunSeries,
    figures: [CaptionedFigure]
  ) {
    id = "group-\(number)"
    name = group.name
    heading = "\(group.name), \(group.from) to \(group.to)"
    subheading =
      group.measured.areTotal
      ? "\(String(counting: group.periods, "total return")), one a \(group.periodInWords)"
      : "\(String(counting: group.periods, "return")), one a \(group.periodInWords), in excess of "
        + group.excessOver
    table = PageTable(SharpeTable(of: group, failed: report.failed(in: group)).columns)
    notes = PageNotes(group.tableNotes)
    authors = group.strategies.filter { $0.title != $0.name || !$0.notes.isEmpty }.map {
      PageFact(name: "\($0.name): \($0.title).", value: $0.notes)
    }
    self.figures = figures.map { PagePicture($0) }
    years = PageTable(CalendarYearTable(of: group, series: series).columns)
    let topics = [InferenceTopics.onNumbers, InferenceTopics.behindFigures].map { [id] topics in
      InferenceTopicView.all(topics, of: group, in: report, id: id)
    }
    (onNumbers, behindFigures) = (topics[0], topics[1])
    links = topics.joined().map(\.link)
  }
}

extension GroupDocument {
  /// The span of one return: `day`, `month`, `holding period`.
  fileprivate var periodInWords: String {
    EvaluationPeriod(rawValue: period)?.inWords(on: frequency) ?? period
  }
}
