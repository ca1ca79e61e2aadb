import TextFormats

extension LocatedValue {
  /// The member of that name; unreadable when this is no object or has none.
  subscript(name: String) -> LocatedValue {
    members.first { $0.name == name }?.value ?? LocatedValue(.unreadable, at: place)
  }

  var members: [Member] {
    if case .record(let members) = content { members } else { [] }
  }

  var elements: [LocatedValue] {
    if case .list(let elements) = content { elements } else { [] }
  }

  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  var number: Double? {
    if case .number(let number) = content { number.double } else { nil }
  }

  var flag: Bool? {
    if case .bool(let truth) = content { truth } else { nil }
  }

  /// The whole number, however it is written: 3.0 is 3, as it is to every JSON Schema.
  var integer: Int? {
    guard case .number(let number) = content else { return nil }
    return number.integer ?? Int(exactly: number.double)
  }

  var isNull: Bool {
    if case .null = content { true } else { false }
  }

  var isReadable: Bool {
    if case .unreadable = content { false } else { true }
  }

  /// The case that the text names.
  func word<Word: RawRepresentable>(as type: Word.Type = Word.self) -> Word?
  where Word.RawValue == String {
    text.flatMap(Word.init(rawValue:))
  }

  /// What was found, as a message shows it.
  var shown: String {
    switch content {
    case .null: "null"
    case .bool(let truth): truth ? "true" : "false"
    case .number(let number): number.text.shownInMessage()
    case .text(let text): "\"\(text.shownInMessage())\""
    case .list(let elements):
      elements.isEmpty ? "an empty list" : "a list of \(elements.count)"
    case .record(let members): members.isEmpty ? "an empty object" : "an object"
    case .unreadable: "what stands here"
    }
  }
}
