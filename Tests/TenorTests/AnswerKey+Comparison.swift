import TextFormats

extension AnswerKey {
  /// What differs between a tree and the part of the key that it should agree with.
  struct Comparison {
    struct Tolerance {
      let relative: Double
      let floors: [String: Double]
    }

    private(set) var differences: [String] = []
    private let tolerance: Tolerance

    init(_ found: JSONDocument, _ expected: JSONDocument, tolerance: Tolerance) {
      self.tolerance = tolerance
      compare(found, expected, at: "", named: "")
    }

    var shown: String { differences.prefix(20).joined(separator: "\n") }

    private mutating func compare(
      _ found: JSONDocument, _ expected: JSONDocument, at path: String, named name: String
    ) {
      switch (found, expected) {
      case (.object(let found), .object(let expected)):
        compareMembers(found, expected, at: path)
      case (.array(let found), .array(let expected)) where found.count == expected.count:
        for (index, pair) in zip(found, expected).enumerated() {
          compare(pair.0, pair.1, at: "\(path)[\(index)]", named: name)
        }
      case (.number(let found), .number(let expected)):
        let allowed = max(
          tolerance.relative * abs(expected), tolerance.floors[name] ?? 0)
        if !(abs(found - expected) <= allowed) {
          let share = abs(found - expected) / abs(expected)
          differences.append("\(path): found \(found), expected \(expected), a share of \(share)")
        }
      default:
        if found != expected { differences.append("\(path): found \(found), expected \(expected)") }
      }
    }

    private mutating func compareMembers(
      _ found: [JSONDocument.Member], _ expected: [JSONDocument.Member], at path: String
    ) {
      for member in expected {
        let place = "\(path).\(member.name)"
        guard let mine = found.first(where: { $0.name == member.name }) else {
          differences.append("\(place): not found, expected \(member.value)")
          continue
        }
        compare(mine.value, member.value, at: place, named: member.name)
      }
      for member in found where !expected.contains(where: { $0.name == member.name }) {
        differences.append("\(path).\(member.name): not in the key")
      }
    }
  }
}
