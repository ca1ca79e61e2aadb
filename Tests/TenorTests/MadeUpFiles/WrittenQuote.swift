/// How a layout writes numbers: marks of decimals and thousands, and what stands around them.
///
/// It reads back nothing but well-formed numbers with its own marks.
struct WrittenQuote: Sendable {
  var mark: Character = "."
  var group: Character?
  var prefix = ""
  var suffix = ""

  /// 123456 hundredths: `1,234.56`.
  func text(ofHundredths hundredths: Int) -> String {
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    var digits = String(whole)
    if let group, digits.count > 3 {
      let head = (digits.count - 1) % 3 + 1
      var parts = [String(digits.prefix(head))]
      var tail = digits.dropFirst(head)
      while !tail.isEmpty {
        parts.append(String(tail.prefix(3)))
        tail = tail.dropFirst(3)
      }
      digits = parts.joined(separator: String(group))
    }
    let decimals = rest < 10 ? "0\(rest)" : "\(rest)"
    return (hundredths < 0 ? "-" : "") + prefix + digits + String(mark) + decimals + suffix
  }

  /// The same number as plain text, `1234.56`; nil for a text that is no number written so.
  func plain(_ text: String) -> String? {
    var rest = Substring(text)
    let sign = rest.hasPrefix("-") ? "-" : ""
    rest = rest.dropFirst(sign.count)
    guard rest.hasPrefix(prefix) else { return nil }
    rest = rest.dropFirst(prefix.count)
    guard rest.hasSuffix(suffix) else { return nil }
    rest = rest.dropLast(suffix.count)
    let parts = rest.split(separator: mark, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = digits(parts[0]) else { return nil }
    guard parts.count == 2 else { return sign + whole }
    guard parts[1].isEmpty || Self.areDigits(parts[1]) else { return nil }
    return parts[1].isEmpty ? sign + whole : "\(sign)\(whole).\(parts[1])"
  }

  private func digits(_ whole: Substring) -> String? {
    guard let group else { return Self.areDigits(whole) ? String(whole) : nil }
    let parts = whole.split(separator: group, omittingEmptySubsequences: false)
    guard parts.allSatisfy(Self.areDigits), (1...3).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return parts.joined()
  }

  private static func areDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
