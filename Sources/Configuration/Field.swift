import TextFormats

/// A key of a record.
struct Field: Sendable {
  /// What holds when the key is left out.
  enum Presence: Sendable {
    case required
    case optional(JSONDocument)
    /// Takes the value of another key of the same record that comes before it.
    case copying(String)
    /// May be left out, and then nothing stands in its place in the resolved file either.
    case omittable
    /// Read, checked and dropped.
    case ignored
  }

  let key: String
  let shape: Shape
  let presence: Presence
  /// What the key means, in one sentence; shown by editors.
  let summary: String

  init(_ key: String, _ shape: Shape, _ presence: Presence, _ summary: String) {
    (self.key, self.shape, self.presence, self.summary) = (key, shape, presence, summary)
  }
}
