/// A number as a file writes it, without what surrounds it: `(1,234.50)`, `$ 69.61`, `0,38 %`, `5-`.
///
/// What its points and commas mean is left open: the whole column decides.
struct WrittenNumber {
  let isNegative: Bool
  let isPercent: Bool
  /// The sign or code of a currency, in front or behind.
  let currency: String?
  /// Digits with points, commas and other marks among them.
  private let digits: [Unicode.Scalar]
  /// An exponent as `e-3`, or nothing.
  private let exponent: String

  /// What the points and commas of a number can mean.
  enum Evidence {
    /// There are none, or they change nothing.
    case none
    /// The decimal mark is a point.
    case point
    /// The decimal mark is a comma.
    case comma
    /// `1,234`: thousands or decimals.
    case open
  }

  /// Takes a field apart; nil for anything that is no number.
  init?(_ field: UnsafeBufferPointer<UInt8>) {
    guard field.count <= 200 else { return nil }
    var rest = Array(String(decoding: field, as: UTF8.self).unicodeScalars)[...]
    var (sign, brackets, percent): (Unicode.Scalar?, Bool, Bool) = (nil, false, false)
    var currency: String?
    while true {
      rest = Self.trimmed(rest)
      guard let first = rest.first, let last = rest.last else { return nil }
      if first == "(", last == ")", !brackets, sign == nil {
        brackets = true
        rest = rest.dropFirst().dropLast()
      } else if Self.signs.contains(first), sign == nil, !brackets {
        sign = first
        rest = rest.dropFirst()
      } else if Self.minuses.contains(last), sign == nil, !brackets, rest.count > 1 {
        sign = last
        rest = rest.dropLast()
      } else if last == "%", !percent {
        percent = true
        rest = rest.dropLast()
      } else if currency == nil, let (name, stripped) = Self.currency(of: rest) {
        currency = name
        rest = stripped
      } else {
        break
      }
    }
    guard let (digits, exponent) = Self.digits(of: rest) else { return nil }
    (self.digits, self.exponent) = (digits, exponent)
    isNegative = brackets || sign.map(Self.minuses.contains) ?? false
    (isPercent, self.currency) = (percent, currency)
    guard text(decimal: ".") != nil || text(decimal: ",") != nil else { return nil }
  }

  /// What its marks give away.
  var evidence: Evidence {
    switch (text(decimal: "."), text(decimal: ",")) {
    case (let point?, let comma?): point == comma ? .none : .open
    case (_?, nil): .point
    case (nil, _?): .comma
    case (nil, nil): .none
    }
  }

  /// The number in the plain form (`-1234.5`), when that scalar is the decimal mark; nil when it cannot be.
  func text(decimal: Unicode.Scalar) -> String? {
    let parts = digits.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return nil }
    let decimals = parts.count == 2 ? parts[1] : []
    guard decimals.allSatisfy(Self.isDigit), let whole = Self.ungrouped(parts[0]) else {
      return nil
    }
    guard !whole.isEmpty || !decimals.isEmpty else { return nil }
    let point = parts.count == 2 ? "." : ""
    return (isNegative ? "-" : "") + whole + point + Self.string(decimals) + exponent
  }
}

extension WrittenNumber {
  static let minuses: [Unicode.Scalar] = ["-", "\u{2212}", "\u{2013}"]
  private static let signs = minuses + ["+"]
  private static let symbols: [Unicode.Scalar] = ["$", "€", "£", "¥"]
  private static let codes = [
    "USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "CNY", "HKD",
    "SGD",
    "US$", "A$", "C$", "HK$",
  ]
  private static let apostrophes: [Unicode.Scalar] = ["'", "\u{2019}"]

  /// A space, a tab, or one of the spaces that do not break a line or are narrow.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\t", "\u{A0}", "\u{2009}", "\u{202F}", "\u{2007}"].contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = scalars.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
    return rest
  }

  private static func currency(
    of scalars: ArraySlice<Unicode.Scalar>
  ) -> (String, ArraySlice<Unicode.Scalar>)? {
    for code in codes {
      let name = Array(code.unicodeScalars)
      if scalars.starts(with: name) { return (code, scalars.dropFirst(name.count)) }
      if scalars.suffix(name.count).elementsEqual(name) {
        return (code, scalars.dropLast(name.count))
      }
    }
    if let first = scalars.first, symbols.contains(first) {
      return (String(first), scalars.dropFirst())
    }
    if let last = scalars.last, symbols.contains(last) { return (String(last), scalars.dropLast()) }
    return nil
  }

  /// The digits and marks, and the exponent behind them; nil when anything else is there.
  private static func digits(
    of scalars: ArraySlice<Unicode.Scalar>
  ) -> ([Unicode.Scalar], exponent: String)? {
    let isExponent = { (scalar: Unicode.Scalar) in scalar == "e" || scalar == "E" }
    let digits = scalars.prefix { !isExponent($0) }
    let exponent = scalars[digits.endIndex...]
    let power = exponent.dropFirst()
    let powerDigits =
      power.first.map { $0 == "-" || $0 == "+" } ?? false ? power.dropFirst() : power
    let isRight = exponent.isEmpty || !powerDigits.isEmpty && powerDigits.allSatisfy(isDigit)
    let isNumber = digits.allSatisfy {
      isDigit($0) || $0 == "." || $0 == "," || apostrophes.contains($0) || isBlank($0)
    }
    guard isRight, isNumber, digits.contains(where: isDigit) else { return nil }
    return (Array(digits), string(exponent))
  }

  /// The digits of a whole number in groups of three, all with one mark between them; nil for other groups.
  private static func ungrouped(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
    if scalars.allSatisfy(isDigit) { return string(scalars) }
    let marks = Set(scalars.filter { !isDigit($0) })
    let groups = scalars.split(omittingEmptySubsequences: false) { !isDigit($0) }
    guard marks.count == 1, (1...3).contains(groups[0].count), groups[0].first != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.map(string).joined()
  }
}
