extension Shape {
  /// What is allowed, each possibility by itself.
  var alternatives: [String] {
    switch self {
    case .null: ["null"]
    case .flag: ["true", "false"]
    case .word(let words): words.map { "\"\($0)\"" }
    case .text(let form): [form.expectation]
    case .wholeNumber(let range) where range.upperBound == Shape.largestWholeNumber:
      ["a whole number of \(range.lowerBound) or more"]
    case .wholeNumber(let range):
      ["a whole number from \(range.lowerBound) to \(range.upperBound)"]
    case .number(let range): [range.expectation]
    case .list(_, _, let called), .table(_, _, let called), .choice(_, let called): [called]
    case .record(let record): [record.called]
    case .either(let shapes): shapes.flatMap(\.alternatives)
    }
  }

  /// What is allowed, as a list in words.
  var expectation: String {
    guard let last = alternatives.last, alternatives.count > 1 else { return alternatives.joined() }
    return alternatives.dropLast().joined(separator: ", ") + " or " + last
  }

  /// The sentence that refuses a value: what it is, and what would be allowed.
  func refusal(of found: String) -> String {
    let allowed = alternatives
    switch allowed.count {
    case 1: return "\(found) is not \(allowed[0])"
    case 2: return "\(found) is neither \(allowed[0]) nor \(allowed[1])"
    default: return "\(found) is not one of \(allowed.joined(separator: ", "))"
    }
  }

  /// The words that may stand here.
  var words: [String] {
    switch self {
    case .word(let words): words
    case .either(let shapes): shapes.flatMap(\.words)
    default: []
    }
  }
}
