/// A table about inference as its template takes it: open, or folded until it is asked for.
struct InferenceView {
  let title: String
  let isDetail: Bool
  let table: PageTable
  let notes: PageNotes

  init(_ shown: InferenceTable) {
    let start = shown.title.prefix(1).uppercased()
    title = start + shown.title.dropFirst()
    isDetail = shown.isDetail
    table = PageTable(shown.columns)
    notes = PageNotes(shown.notes)
  }

  /// Everything that a report infers about a group; none where inference was left out.
  static func all(of group: StoredReport.Group, in report: StoredReport) -> [InferenceView] {
    InferenceTopics.all.flatMap { topic in
      topic.init(of: group, in: report)?.tables.map { InferenceView($0) } ?? []
    }
  }
}
