/// A table about inference with what stands above and below it.
struct InferenceTable {
  /// What the table shows, without the group's name.
  let title: String
  /// What the table says, in sentences above it.
  let sentences: [String]
  let columns: [TableColumn]
  let notes: [String]
  /// Whether a page shows it only when it is asked for.
  let isDetail: Bool

  init(
    _ title: String, sentences: [String] = [], columns: [TableColumn], notes: [String] = [],
    isDetail: Bool = false
  ) {
    (self.title, self.sentences, self.columns) = (title, sentences, columns)
    (self.notes, self.isDetail) = (notes, isDetail)
  }
}
