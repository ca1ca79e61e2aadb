/// What publishers and people call yields and yearly rates.
///
/// A name alone decides nothing: it is asked where the numbers could be prices as well as rates.
public enum RateName: Sendable, Equatable {
  /// A yield to maturity or of a constant maturity, and the years that the name gives.
  case yield(maturity: Double?)
  /// A bank discount rate of a bill, and the years that the name gives.
  case discount(maturity: Double?)
  /// Any other yearly rate.
  case rate
  /// What cash earns, of which the name does not say whether it is a yearly rate or the return of a period: `RF`.
  case cash

  /// The kind of rate that a column's name says, or its file's when the column has a general name such as
  /// `Close`; nil when the name is none of a rate.
  public init?(file: String, column: String) {
    if let named = Self(column) {
      self = named
      return
    }
    guard Self.words(of: column).allSatisfy(Self.general.contains) else { return nil }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard let named = Self(name.split(separator: ".").first.map(String.init) ?? name) else {
      return nil
    }
    self = named
  }

  private init?(_ name: String) {
    let words = Self.words(of: name)
    guard !words.contains(where: Self.denials.contains) else { return nil }
    for word in words {
      if let named = Self.wholeNames[word] ?? Self.ofStem(word) {
        self = named
        return
      }
    }
    let joined = words.joined()
    let bare = joined.hasPrefix("US") ? String(joined.dropFirst(2)) : joined
    guard let years = Self.years(in: bare[...], needsUnit: true) else { return nil }
    self = years >= 1 ? .yield(maturity: years) : .rate
  }

  private static let general: Set<String> = [
    "ADJ", "CLOSE", "LAST", "OPEN", "PRICE", "PX", "VALUE", "OBS",
  ]

  private static let denials: Set<String> = [
    "EXCHANGE", "RETURN", "RETURNS", "RET", "INDEX", "FX", "TR", "ETF", "FUTURE", "FUTURES",
  ]

  private static let wholeNames: [String: RateName] = [
    "DFF": .rate, "EFFR": .rate, "SOFR": .rate, "OBFR": .rate, "SONIA": .rate, "ESTR": .rate,
    "EONIA": .rate,
    "TONA": .rate, "SARON": .rate, "LIBOR": .rate, "EURIBOR": .rate, "FEDFUNDS": .rate,
    "DPRIME": .rate,
    "MPRIME": .rate, "IORB": .rate, "IOER": .rate, "RATE": .rate, "RATES": .rate, "INTEREST": .rate,
    "TNX": .yield(maturity: 10), "FVX": .yield(maturity: 5), "TYX": .yield(maturity: 30),
    "IRX": .discount(maturity: 0.25),
    "RF": .cash, "RISKFREE": .cash, "CASH": .cash, "BILL": .cash, "BILLS": .cash, "TBILL": .cash,
    "TBILLS": .cash,
    "AAA": .yield(maturity: nil), "BAA": .yield(maturity: nil), "DAAA": .yield(maturity: nil),
    "DBAA": .yield(maturity: nil), "YIELD": .yield(maturity: nil), "YIELDS": .yield(maturity: nil),
    "YLD": .yield(maturity: nil), "YTM": .yield(maturity: nil),
  ]

  /// Beginnings that a maturity follows: `DGS10`, `TB3MS`, `SVENY05`.
  private static let stems: [(stem: String, isDiscount: Bool)] = [
    ("DGS", false), ("WGS", false), ("GS", false), ("DFII", false), ("SVENY", false),
    ("SVENPY", false),
    ("DTB", true), ("WTB", true), ("TB", true), ("MORTGAGE", false),
  ]

  private static func ofStem(_ word: String) -> RateName? {
    for (stem, isDiscount) in stems where word.hasPrefix(stem) {
      guard var years = years(in: word.dropFirst(stem.count), needsUnit: false) else { continue }
      // Bills run for months: DTB3 and DTB6, but DTB1YR.
      if isDiscount, years >= 1, !word.contains("Y") { years /= 12 }
      if isDiscount { return .discount(maturity: years) }
      return years >= 1 ? .yield(maturity: years) : .rate
    }
    return nil
  }

  /// The years of `10`, `10Y`, `3MO` or `6MS`; one or two digits, a unit where it is needed.
  private static func years(in text: Substring, needsUnit: Bool) -> Double? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let number = Double(digits), number > 0 else {
      return nil
    }
    switch text.dropFirst(digits.count) {
    case "", "US": return needsUnit ? nil : number
    case "Y", "YR", "YRS", "YEAR", "YEARS": return number
    case "M", "MO", "MON", "MONTH", "MONTHS": return number / 12
    case "WK", "WEEK", "WEEKS": return number * 7 / 364
    case "MS", "MA": return needsUnit ? nil : number / 12
    default: return nil
    }
  }

  /// The words of a name in capitals, split where neither letters nor digits stand.
  private static func words(of name: String) -> [String] {
    name.uppercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
