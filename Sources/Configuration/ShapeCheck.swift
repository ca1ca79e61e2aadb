import TextFormats

/// Compares a file's values with their shapes, notes every mistake and fills in what is left out.
struct ShapeCheck {
  private(set) var mistakes: [ConfigurationMistake] = []
  private let file: String

  init(file: String) { self.file = file }

  /// The value with defaults filled in; parts that break their shape come out unreadable.
  mutating func value(_ found: LocatedValue, as shape: Shape, at path: JSONPath) -> LocatedValue {
    guard found.isReadable else { return found }
    let chosen = shape.alternative(for: found)
    switch (chosen, found.content) {
    case (.list(let element, let count, _), .list(let elements))
    where count.contains(elements.count):
      return list(elements, of: element, at: path, place: found.place)
    case (.record(let record), .record):
      return self.record(found, as: record, at: path)
    case (.table(let value, let form, _), .record(let members)) where !members.isEmpty:
      return table(members, of: value, named: form, at: path, place: found.place)
    case (.choice(let records, _), .record):
      return choice(found, among: records, at: path)
    default:
      guard !chosen.acceptsScalar(found) else { return found }
      report(shape.refusalWithAdvice(for: found), at: path, place: found.place)
      return LocatedValue(.unreadable, at: found.place)
    }
  }

  private mutating func list(
    _ elements: [LocatedValue], of shape: Shape, at path: JSONPath, place: LocatedValue.Place
  ) -> LocatedValue {
    var checked: [LocatedValue] = []
    for (index, element) in elements.enumerated() {
      checked.append(value(element, as: shape, at: path.appending(.index(index))))
    }
    return LocatedValue(.list(checked), at: place)
  }

  private mutating func table(
    _ members: [LocatedValue.Member], of shape: Shape, named form: TextForm, at path: JSONPath,
    place: LocatedValue.Place
  ) -> LocatedValue {
    var checked = members
    for (index, member) in members.enumerated() {
      let path = path.appending(.name(member.name))
      if !form.accepts(member.name) {
        let shown = "\"\(member.name.shownInMessage())\""
        report(Shape.text(form).refusal(of: shown), at: path, place: member.place)
      }
      checked[index].value = value(member.value, as: shape, at: path)
    }
    return LocatedValue(.record(checked), at: place)
  }

  private mutating func choice(
    _ found: LocatedValue, among records: [Record], at path: JSONPath
  ) -> LocatedValue {
    let types = Field("type", .word(records.compactMap(\.type)), .required, "")
    guard found.members.contains(where: { $0.name == types.key }) else {
      reportMissing(types, of: found, at: path)
      return LocatedValue(.unreadable, at: found.place)
    }
    let type = value(found["type"], as: types.shape, at: path.appending(.name(types.key)))
    guard let record = records.first(where: { $0.type == type.text }) else {
      return LocatedValue(.unreadable, at: found.place)
    }
    return self.record(found, as: record, at: path)
  }

  private mutating func record(
    _ found: LocatedValue, as record: Record, at path: JSONPath
  ) -> LocatedValue {
    let unknown = found.members.filter { record[$0.name] == nil }
    for member in unknown {
      report(
        record.refusal(ofKey: member.name, at: path), at: path.appending(.name(member.name)),
        place: member.place)
    }
    let found = found.withMisspelled(unknown, as: record.keys)
    if record.hasOneKey { expectOneKey(of: record, in: found, at: path) }
    var checked: [LocatedValue.Member] = []
    for field in record.fields {
      guard let value = self.value(of: field, in: found, after: checked, at: path) else { continue }
      checked.append(.init(name: field.key, place: value.place, value: value))
    }
    return LocatedValue(.record(checked), at: found.place)
  }

  /// A field's value as given, or what holds without it; nil when nothing does.
  private mutating func value(
    of field: Field, in found: LocatedValue, after checked: [LocatedValue.Member], at path: JSONPath
  ) -> LocatedValue? {
    if let member = found.members.first(where: { $0.name == field.key }) {
      let value = value(member.value, as: field.shape, at: path.appending(.name(field.key)))
      if case .ignored = field.presence { return nil }
      return value
    }
    switch field.presence {
    case .ignored, .omittable: return nil
    case .required:
      reportMissing(field, of: found, at: path)
      return nil
    case .copying(let key): return checked.first { $0.name == key }?.value
    case .optional(let document):
      let filled = LocatedValue(default: document, at: found.place)
      return value(filled, as: field.shape, at: path.appending(.name(field.key)))
    }
  }

  /// Where all keys are unknown, that has been said already.
  private mutating func expectOneKey(
    of record: Record, in found: LocatedValue, at path: JSONPath
  ) {
    let given = found.members.filter { record[$0.name] != nil }
    guard given.count > 1 || found.members.isEmpty else { return }
    let keys = record.keys.joined(separator: " or ")
    report(
      given.isEmpty
        ? "has neither \(record.keys.joined(separator: " nor ")); give \(record.called)"
        : "has more than one of its keys; give \(keys), not both",
      at: path, place: given.last?.place ?? found.place)
  }

  private mutating func reportMissing(_ field: Field, of found: LocatedValue, at path: JSONPath) {
    report(
      "is missing; give \(field.shape.expectation)", at: path.appending(.name(field.key)),
      place: found.place)
  }

  private mutating func report(
    _ explanation: @autoclosure () -> String, at path: JSONPath, place: LocatedValue.Place
  ) {
    guard mistakes.count < JSONText.mostMistakes else { return }
    mistakes.append(
      ConfigurationMistake(file: file, place: place, path: path, explanation: explanation()))
  }
}

extension LocatedValue {
  /// This object with an unreadable value under every key that a misspelled one was meant as.
  ///
  /// So that a slip of the pen is not reported a second time as a missing key.
  fileprivate func withMisspelled(_ unknown: [Member], as keys: [String]) -> LocatedValue {
    let meant = unknown.prefix(JSONText.mostMistakes).compactMap { member in
      NearestName.of(member.name, among: keys).map {
        Member(name: $0, place: member.place, value: LocatedValue(.unreadable, at: member.place))
      }
    }
    return meant.isEmpty ? self : LocatedValue(.record(members + meant), at: place)
  }
}
