import TextFormats

extension Shape {
  /// The one of several shapes that a value of this kind is meant as; itself when there is no choice.
  func alternative(for found: LocatedValue) -> Shape {
    guard case .either(let shapes) = self else { return self }
    let fitting = shapes.first { $0.isOfKind(of: found) && $0.acceptsScalar(found) }
    return fitting ?? shapes.first { $0.isOfKind(of: found) } ?? self
  }

  private func isOfKind(of found: LocatedValue) -> Bool {
    switch (self, found.content) {
    case (.null, .null), (.flag, .bool), (.word, .text), (.text, .text), (.wholeNumber, .number),
      (.number, .number), (.list, .list), (.record, .record), (.table, .record),
      (.choice, .record):
      true
    default: false
    }
  }

  /// Whether the value is a word, text, number or null that is allowed here.
  func acceptsScalar(_ found: LocatedValue) -> Bool {
    switch (self, found.content) {
    case (.null, .null), (.flag, .bool): true
    case (.word(let words), .text(let text)): words.contains(text)
    case (.text(let form), .text(let text)): form.accepts(text)
    case (.wholeNumber(let range), .number): found.integer.map(range.contains) ?? false
    case (.number(let range), .number(let number)): range.contains(number.double)
    case (.either(let shapes), _): shapes.contains { $0.acceptsScalar(found) }
    default: false
    }
  }

  /// Why a value is refused, and the slip that it most likely is.
  func refusalWithAdvice(for found: LocatedValue) -> String {
    if isOpenEnded, let number = found.number, number > Double(Shape.largestWholeNumber) {
      return "\(found.shown) is more than \(Shape.largestWholeNumber), the largest allowed"
    }
    return refusal(of: found.shown) + (advice(for: found).map { "; \($0)" } ?? "")
  }

  /// Whether only the general limit bounds a whole number here.
  private var isOpenEnded: Bool {
    switch self {
    case .wholeNumber(let range): range.upperBound == Shape.largestWholeNumber
    case .either(let shapes): shapes.contains(where: \.isOpenEnded)
    default: false
    }
  }

  private func advice(for found: LocatedValue) -> String? {
    guard let text = found.text else { return nil }
    if let word = NearestName.of(text, among: words) { return "did you mean \"\(word)\"?" }
    let isQuotedNumber = LocatedValue(readingScalar: text).map(acceptsScalar) ?? false
    return isQuotedNumber ? "remove the quotes" : nil
  }
}
