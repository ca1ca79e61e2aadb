import TextFormats

/// The walk from the outermost object of a file to the value that a setting replaces.
struct SettingWalk {
  let path: JSONPath
  let new: LocatedValue

  struct Refusal: Error { let explanation: String }

  /// The value with what lies `depth` steps down the path replaced.
  func replacing(
    in old: LocatedValue, shape: Shape, depth: Int = 0
  ) throws(Refusal) -> LocatedValue {
    guard depth < path.steps.count else { return new }
    switch (shape.alternative(for: old), old.content, path.steps[depth]) {
    case (_, .unreadable, _): return old
    case (.record(let record), .record, .name(let key)):
      return try replacing(key, in: old, record: record, depth: depth)
    case (.choice(let records, _), .record, .name(let key)):
      if key == "type" { return old.replacing(key, by: new) }
      // Without a known type nothing can be said of the key; the check reports the type.
      guard let record = records.first(where: { $0.type == old["type"].text }) else { return old }
      return try replacing(key, in: old, record: record, depth: depth)
    case (.table(let inner, _, _), .record, .name(let key)):
      return try replacing(key, in: old, values: inner, depth: depth)
    case (.list(let inner, _, _), .list(let elements), let step):
      return try replacing(step, of: elements, in: old, shape: inner, depth: depth)
    default:
      let above = path.prefix(depth)
      throw Refusal(explanation: "\(old.shown) has no inside; give all of it with --set \(above)=…")
    }
  }

  private func replacing(
    _ key: String, in old: LocatedValue, record: Record, depth: Int
  ) throws(Refusal) -> LocatedValue {
    guard let field = record[key] else {
      throw Refusal(explanation: record.refusal(ofKey: key, at: path.prefix(depth)))
    }
    let isTarget = depth + 1 == path.steps.count
    guard !isTarget else { return old.replacing(key, by: new) }
    guard let inner = old.object(of: field, at: new.place) else {
      throw Refusal(explanation: "the file has no \(path.prefix(depth + 1)) to set it in")
    }
    return old.replacing(
      key, by: try replacing(in: inner, shape: field.shape, depth: depth + 1))
  }

  private func replacing(
    _ key: String, in old: LocatedValue, values shape: Shape, depth: Int
  ) throws(Refusal) -> LocatedValue {
    if depth + 1 == path.steps.count { return old.replacing(key, by: new) }
    guard let member = old.members.first(where: { $0.name == key }) else {
      throw Refusal(explanation: NearestName.refusal(of: key, among: old.members.map(\.name)))
    }
    return old.replacing(
      key, by: try replacing(in: member.value, shape: shape, depth: depth + 1))
  }

  private func replacing(
    _ step: JSONPath.Step, of elements: [LocatedValue], in old: LocatedValue, shape: Shape,
    depth: Int
  ) throws(Refusal) -> LocatedValue {
    guard let index = step.listIndex, elements.indices.contains(index) else {
      throw Refusal(
        explanation: "\(path.prefix(depth)) is \(old.shown), whose elements are counted from 0")
    }
    var changed = elements
    changed[index] = try replacing(in: elements[index], shape: shape, depth: depth + 1)
    return LocatedValue(.list(changed), at: old.place)
  }
}

extension JSONPath {
  fileprivate func prefix(_ count: Int) -> JSONPath { JSONPath(Array(steps.prefix(count))) }
}

extension JSONPath.Step {
  /// The index of a list element; `clip.0` gives it as a name.
  fileprivate var listIndex: Int? {
    switch self {
    case .index(let index): index
    case .name(let name): Int(name)
    }
  }
}

extension LocatedValue {
  /// The value of a field; where the file leaves out an optional object, an empty one to fill.
  fileprivate func object(of field: Field, at place: Place) -> LocatedValue? {
    if let member = members.first(where: { $0.name == field.key }) { return member.value }
    switch (field.presence, field.shape) {
    case (.optional, .record), (.omittable, .record): return LocatedValue(.record([]), at: place)
    default: return nil
    }
  }

  /// This object with a member replaced, or added at its end.
  fileprivate func replacing(_ name: String, by value: LocatedValue) -> LocatedValue {
    var changed = members
    if let index = changed.firstIndex(where: { $0.name == name }) {
      changed[index].value = value
    } else {
      changed.append(Member(name: name, place: value.place, value: value))
    }
    return LocatedValue(.record(changed), at: place)
  }
}
