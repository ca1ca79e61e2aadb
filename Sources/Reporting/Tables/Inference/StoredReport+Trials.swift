extension StoredReport {
  /// How many configurations were tried on the same data; nil where they were not counted.
  var trialsInWords: String? {
    groups.lazy.compactMap { InferenceNotes(of: $0, in: self)?.trials }.first
  }
}
