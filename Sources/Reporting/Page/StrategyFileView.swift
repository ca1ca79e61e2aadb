import TextFormats

/// A strategy file as resolved.
struct StrategyFileView {
  let name: String
  let text: String

  init(name: String, file: JSONDocument) {
    self.name = name
    text = String(decoding: JSONWriter.indented(file), as: UTF8.self)
  }
}
