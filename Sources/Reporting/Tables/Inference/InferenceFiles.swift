import TextFormats

/// The files of `tables/` that say what is inferred: one topic in CSV, Markdown and LaTeX each.
struct InferenceFiles {
  private let report: ReportDocument

  init(of report: ReportDocument) { self.report = report }

  /// The files by their path within the run; none for a topic of which the report says nothing.
  var files: [(path: String, bytes: [UInt8])] {
    InferenceTopics.all.flatMap { topic in
      let answers = report.groups.compactMap { group in
        topic.init(of: group, in: report).map { (group, $0) }
      }
      return answers.isEmpty ? [] : files(of: topic, answers)
    }
  }

  private func files(
    of topic: any InferenceTopic.Type, _ answers: [(GroupDocument, any InferenceTopic)]
  ) -> [(path: String, bytes: [UInt8])] {
    let tables = answers.flatMap { group, answer in
      answer.tables.map { table in
        TitledTable(
          "\(report.heading(of: group)): \(table.title)", columns: table.columns,
          notes: table.sentences + table.notes)
      }
    }
    let path = "tables/\(topic.file)"
    return [
      (path + ".csv", csv(of: topic, answers)), (path + ".md", Array(tables.markdown.utf8)),
      (path + ".tex", Array(tables.latex.utf8)),
    ]
  }

  private func csv(
    of topic: any InferenceTopic.Type, _ answers: [(GroupDocument, any InferenceTopic)]
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.append(line: (["group"] + topic.heading + ["market"]).map { .text($0) })
    for (group, answer) in answers {
      for row in answer.rows {
        text.append(line: [.text(group.name)] + row + [.text(report.marketKind)])
      }
    }
    return text
  }
}
