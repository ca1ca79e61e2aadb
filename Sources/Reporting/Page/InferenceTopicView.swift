/// A topic of what is inferred about a group: its tables, and the link to them.
struct InferenceTopicView {
  let link: PageLink
  let tables: [InferenceView]

  /// The topics of which a report says something; none where inference was left out.
  ///
  /// - Parameter id: that of the group's section, with which those of the tables begin.
  static func all(
    _ topics: [any InferenceTopic.Type], of group: GroupDocument, in report: ReportDocument,
    id: String
  ) -> [InferenceTopicView] {
    topics.compactMap { topic in
      guard let shown = topic.init(of: group, in: report)?.tables, !shown.isEmpty else {
        return nil
      }
      let own = "\(id)-\(topic.file)"
      let tables = shown.enumerated().map { place, table in
        InferenceView(table, id: place == 0 ? own : "\(own)-\(place + 1)")
      }
      return InferenceTopicView(link: PageLink(id: own, name: topic.words), tables: tables)
    }
  }
}
