import TextFormats

/// What a row of a list of runs must meet: `sharpeRatio>0.4`, `strategy=beta-timing`.
public struct RunCondition: Sendable, Hashable {
  /// How two numbers, or two texts, are compared.
  enum Comparison: String, CaseIterable {
    // Longer ones first, as they begin with the shorter.
    case atMost = "<="
    case atLeast = ">="
    case different = "!="
    case less = "<"
    case more = ">"
    case equal = "="
  }

  private let name: RunListName
  private let comparison: Comparison
  private let text: String
  private let number: Double?

  /// Reads a condition: a name, one of < <= > >= = !=, and a number, or for a text the text itself.
  ///
  /// Blanks around the name and the value do not count.
  public init(_ condition: String) throws(RunConditionError) {
    let (word, comparison, value) = try Self.parts(of: condition)
    name = try RunListName(word)
    (self.comparison, text) = (comparison, value)
    if name.isText {
      number = nil
      guard comparison == .equal || comparison == .different || name.name == "started" else {
        throw .textWithoutOrder(name.name, condition: condition)
      }
    } else {
      guard let number = Double(value), number.isFinite else {
        throw .notANumber(value, condition: condition)
      }
      self.number = number
    }
  }

  private static func parts(
    of condition: String
  ) throws(RunConditionError) -> (name: String, Comparison, value: String) {
    guard let first = condition.firstIndex(where: { "<>=!".contains($0) }) else {
      throw .noComparison(condition)
    }
    let rest = condition[first...]
    guard let comparison = Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else {
      throw .noComparison(condition)
    }
    let value = rest.dropFirst(comparison.rawValue.count)
    return (condition[..<first].trimmed, comparison, value.trimmed)
  }

  /// Whether a row meets it. What is undefined meets none.
  func isMet(by row: ListedStrategy) -> Bool {
    if let number { return row.number(name.name).map { holds($0, number) } ?? false }
    return row.text(name.name).map { holds($0, text) } ?? false
  }

  private func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch comparison {
    case .less: left < right
    case .atMost: left <= right
    case .more: left > right
    case .atLeast: left >= right
    case .equal: left == right
    case .different: left != right
    }
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
