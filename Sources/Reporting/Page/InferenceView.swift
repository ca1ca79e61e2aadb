/// A table about inference as its template takes it: open, or folded until it is asked for.
struct InferenceView {
  let id: String
  let title: String
  let isDetail: Bool
  let sentences: [String]
  let table: PageTable
  let notes: PageNotes

  init(_ shown: InferenceTable, id: String) {
    let start = shown.title.prefix(1).uppercased()
    title = start + shown.title.dropFirst()
    (self.id, isDetail, sentences) = (id, shown.isDetail, shown.sentences)
    table = PageTable(shown.columns)
    notes = PageNotes(shown.notes)
  }
}
