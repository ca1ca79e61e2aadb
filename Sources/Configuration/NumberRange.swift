/// The numbers that a setting may take.
struct NumberRange: Sendable {
  var above: Double?
  var atLeast: Double?
  var atMost: Double?

  func contains(_ number: Double) -> Bool {
    above.map { number > $0 } ?? true && atLeast.map { number >= $0 } ?? true
      && atMost.map { number <= $0 } ?? true
  }
}

extension NumberRange {
  var expectation: String {
    let upper = atMost.map(NumberRange.shown)
    if let atLeast {
      let lower = NumberRange.shown(atLeast)
      return upper.map { "a number from \(lower) to \($0)" } ?? "a number of \(lower) or more"
    }
    guard let above else { return upper.map { "a number up to \($0)" } ?? "a number" }
    let lower = NumberRange.shown(above)
    return "a number above \(lower)" + (upper.map { " and at most \($0)" } ?? "")
  }

  private static func shown(_ limit: Double) -> String {
    Int(exactly: limit).map(String.init) ?? limit.description
  }
}
