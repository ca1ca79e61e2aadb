public import Instruments
public import MarketData
import TextFormats
public import TimeSeries

/// Whether a column can be what its quote says, and what is odd about it then.
///
/// The quote is never changed: what no one could have earned is refused, and what is unlikely is said.
public struct QuoteCheck {
  private let profile: SeriesProfile
  private let quote: Quote
  /// `prices.csv SPY`
  private let label: String
  /// Whether returns are measured against it: then it may stay the same on purpose.
  private let isBenchmark: Bool

  /// - Parameters:
  ///   - series: the values as they stand in the file, of the days that are used.
  ///   - file: the file's name.
  ///   - column: the column's name.
  ///   - quote: what the configuration says that they are.
  ///   - isBenchmark: whether returns are measured against it; then it may stay the same on purpose.
  public init?(
    _ series: Series, file: String, column: String, quote: Quote, isBenchmark: Bool = false
  ) {
    guard let profile = SeriesProfile(of: series, file: file, column: column) else { return nil }
    self.init(
      profile, file: file, column: column, quote: quote, isBenchmark: isBenchmark)
  }

  /// The same for a profile that is there already.
  public init(
    _ profile: SeriesProfile, file: String, column: String, quote: Quote, isBenchmark: Bool = false
  ) {
    (self.profile, self.quote, self.isBenchmark) = (profile, quote, isBenchmark)
    label = "\(file.shownInMessage(atMost: 255)) \(column.shownInMessage())"
  }

  /// What a person should know of the column, if it is what the quote says.
  ///
  /// - Throws: when no reading of the numbers by that quote makes sense.
  public func warnings() throws(QuoteMismatch) -> [Warning] {
    switch quote {
    case .price: try pricesWarnings()
    case .simpleReturn: try returnsWarnings(scale: 1)
    case .percentReturn: try returnsWarnings(scale: 0.01)
    case .rate, .discountRate, .yield: try ratesWarnings()
    }
  }
}

/// A column that its quote cannot be right about.
public struct QuoteMismatch: Error, Equatable, CustomStringConvertible {
  /// Column, value, day, and what it probably is.
  public let description: String
}

extension QuoteCheck {
  private func pricesWarnings() throws(QuoteMismatch) -> [Warning] {
    if let place = profile.series.values.firstIndex(where: { $0 <= 0 }) {
      let (value, day) = (profile.series.values[place], profile.series.days[place])
      let advice =
        value == 0 && profile.reading == .price || profile.suggestion == nil
        ? "; leave the cell of a missing price empty" : didYouMean
      throw QuoteMismatch(
        description: "\(label): \(value.shown) on \(day); a price must be above 0\(advice)")
    }
    var warnings: [Warning] = []
    switch profile.reading {
    case .rate, .decimalRate:
      warnings.append(
        warning(
          "looks like a yield or yearly rate, not like a price (\(firstInWords)): as a price it would earn the "
            + "rate's own changes" + didYouMean))
    case .decimalReturn, .percentReturn, .cumulativeReturn:
      warnings.append(warning("looks like returns, not like prices (\(firstInWords))" + didYouMean))
    case .unclear where profile.series.count >= 20:
      warnings.append(
        warning(
          "does not look like prices (\(firstInWords)): half of its values are far from the one before"
        ))
    case .price where profile.isAroundConstant:
      warnings.append(
        warning(
          "does not look like prices (\(firstInWords)): its values go back and forth as returns do; are they 1 + "
            + "return?"))
    case .price, .flag, .unclear: break
    }
    if profile.isConstant, !isBenchmark {
      warnings.append(
        warning(
          "is \(profile.median.shown) on all \(daysInWords): a price that never changes earns nothing"
        ))
    }
    return warnings + oddMoves(profile.priceMoves?.odd ?? [])
  }

  /// Rates and yields are taken in percent a year, and few are above 30.
  private func ratesWarnings() throws(QuoteMismatch) -> [Warning] {
    if profile.median > 100 {
      throw QuoteMismatch(
        description: "\(label): \(firstInWords) as a \(quote.word.rawValue) is "
          + "\(profile.series.values[0].shown) percent a year" + didYouMean)
    }
    if !profile.isOfRateSize {
      let (value, day) = (profile.greatest.value, profile.greatest.day)
      return [
        warning("is as much as \(value.shown) percent a year, on \(day)" + didYouMean)
      ]
    }
    guard profile.looksLikeDecimalRate else { return [] }
    return [
      warning(
        "is read as percent a year (\(firstInWords)): are these decimals? Multiply them by 100 then"
      )
    ]
  }

  private func returnsWarnings(scale: Double) throws(QuoteMismatch) -> [Warning] {
    try refuseImpossible(scale: scale)
    if profile.isConstant, abs(profile.median) * scale * profile.perYear < 0.6,
      !profile.isNamedRate
    {
      return profile.median == 0 || profile.isOneValueOfCash(scale: scale)
        ? [] : [warning("is \(profile.median.shown) on all \(daysInWords): it never changes")]
    }
    let size = profile.sizePerYear * scale
    // What is called a rate may be the return of cash: rates are larger, or have no more than two decimals.
    let isLikeRate =
      profile.isNamedRate && profile.isOfRateSize && (size > 0.2 || profile.decimals <= 2)
    if profile.isPersistent, size > 0.6 || isLikeRate {
      return [
        warning(
          "keeps close to \(profile.typicalSize.shown), as prices, rates and returns added up do: "
            + "\(firstAsReturn(scale))" + didYouMean)
      ]
    }
    guard profile.series.count >= 6 else { return oddMoves(profile.returnMoves(scale: scale).odd) }
    if profile.isPositive, size > 0.6 {
      return [warning("is nearly always above 0, \(firstAsReturn(scale))" + didYouMean)]
    }
    let deviation = profile.deviationPerYear * scale
    if deviation > 4 {
      return [
        warning(
          "has a standard deviation of about \(deviation.percent) a year: \(greatestAsReturn(scale))"
            + didYouMean)
      ]
    }
    if scale != 1, profile.isBalanced, !profile.isPersistent, deviation < 0.006 {
      return [
        warning(
          "has a standard deviation of about \(deviation.percent) a year (\(greatestAsReturn(scale))): "
            + "are these decimals? The file is read as percent; did you mean \"quote\": \"return\"?"
        )
      ]
    }
    if let other = otherScale(than: scale) { return [warning(other + didYouMean)] }
    return oddMoves(profile.returnMoves(scale: scale).odd)
  }

  /// Why returns are probably percents that are read as decimals, or the other way around; nil where they look as
  /// they are read.
  private func otherScale(than scale: Double) -> String? {
    guard !profile.isPersistent, profile.least.value < 0 else { return nil }
    let deviation =
      "has a standard deviation of about \((profile.deviationPerYear * scale).percent) a year"
    switch profile.reading {
    case .percentReturn where scale == 1:
      return "\(deviation), as if percents were read as decimals: \(greatestAsReturn(scale))"
    // A fund of short notes may earn as evenly as that for some months.
    case .decimalReturn
    where scale != 1 && profile.deviationPerYear < (profile.series.count < 250 ? 0.5 : 1):
      return "\(deviation), as if decimals were read as percents: \(greatestAsReturn(scale))"
    default: return nil
    }
  }

  /// Refuses what no holder can have earned: a code for a missing value, a loss of more than everything, and
  /// levels as returns.
  private func refuseImpossible(scale: Double) throws(QuoteMismatch) {
    let values = profile.series.values
    func refuse(_ place: Int, _ rest: String) -> QuoteMismatch {
      let asReturn = asReturn(values[place], on: profile.series.days[place], scale)
      return QuoteMismatch(description: "\(label): \(asReturn)\(rest)")
    }
    if let place = values.firstIndex(where: { Self.isCode($0, scale) }) {
      throw refuse(
        place, "; many files write such a number for a missing value: leave the cell empty")
    }
    let isLevel = profile.isPersistent && profile.isPositive
    let growsAbsurdly = isLevel && profile.sizePerYear * scale > 25 && profile.reading != .rate
    if growsAbsurdly || profile.median * scale > 1 {
      throw refuse(0, didYouMean)
    }
    if let place = values.firstIndex(where: { $0 * scale < -1 }) {
      throw refuse(
        place,
        "; a return below -100 % (as a decimal, below -1) loses more than everything" + didYouMean)
    }
  }
}

extension QuoteCheck {
  /// Whether a number is one of those that files write for a missing return, in percent; in decimals, too,
  /// where a reader has divided by 100.
  private static func isCode(_ value: Double, _ scale: Double) -> Bool {
    if [-99, -99.9, -99.99, -99.999, -999, -999.9, -999.99, -9999].contains(value) { return true }
    return scale == 1 && [-0.999, -0.9999, -0.99999].contains(value)
  }

  private func oddMoves(_ moves: [SeriesMove]) -> [Warning] {
    let shown = moves.prefix(Self.shownMoves).map { move in
      Warning(
        "\(label) \(move.inWords)", of: label, on: move.day, value: move.value)
    }
    guard moves.count > Self.shownMoves else { return shown }
    let rest = moves.count - Self.shownMoves
    return shown + [
      Warning(
        "\(label) has \(rest) more moves as odd as these, the last on \(moves[moves.count - 1].day)",
        of: label)
    ]
  }

  private static var shownMoves: Int { 5 }

  private func warning(_ text: String) -> Warning {
    Warning(
      "\(label) \(text)", of: label, on: profile.series.days[0], value: profile.series.values[0])
  }

  private var daysInWords: String { String(counting: profile.series.count, "day") }

  private var firstInWords: String {
    "\(profile.series.values[0].shown) on \(profile.series.days[0])"
  }

  private func firstAsReturn(_ scale: Double) -> String {
    asReturn(profile.series.values[0], on: profile.series.days[0], scale)
  }

  private func greatestAsReturn(_ scale: Double) -> String {
    asReturn(profile.greatest.value, on: profile.greatest.day, scale)
  }

  /// `60.02 on 2019-01-02 as a return is 6002 %`
  private func asReturn(_ value: Double, on day: Day, _ scale: Double) -> String {
    let kind = scale == 1 ? "a return" : "a percent-return"
    return "\(value.shown) on \(day) as \(kind) is \((value * scale).percent)"
  }

  /// `; did you mean "quote": "price"?`, or nothing where the numbers look like what the quote says.
  private var didYouMean: String {
    guard let suggestion = profile.suggestion, suggestion != quote.word.rawValue else { return "" }
    let maturity = profile.maturity.map { ", \"maturity\": \(String(short: $0))" } ?? ""
    return "; did you mean \"quote\": \"\(suggestion)\"\(suggestion == "yield" ? maturity : "")?"
  }
}

extension SeriesProfile {
  /// The quote that the numbers look like; nil where none fits.
  public var suggestion: String? {
    switch reading {
    case .price: Quote.Word.price.rawValue
    case .decimalReturn: Quote.Word.simpleReturn.rawValue
    case .percentReturn: Quote.Word.percentReturn.rawValue
    case .rate:
      switch rateName {
      case .yield: Quote.Word.yield.rawValue
      case .discount: Quote.Word.discountRate.rawValue
      case .rate, .cash, nil: Quote.Word.rate.rawValue
      }
    case .decimalRate, .cumulativeReturn, .flag, .unclear: nil
    }
  }

  /// The suggestion with what it needs besides; nil where there is none, or a yield whose maturity the name
  /// does not give.
  public var suggestedQuote: Quote? {
    switch suggestion.flatMap(Quote.Word.init(rawValue:)) {
    case .price: .price
    case .simpleReturn: .simpleReturn
    case .percentReturn: .percentReturn
    case .rate: .rate(.actual360)
    case .discountRate: .discountRate(billDays: billDays)
    case .yield: maturity.map { .yield(maturity: $0) }
    case nil: nil
    }
  }

  /// The days of the bill that the name of a discount rate gives, else 91.
  private var billDays: Int {
    guard case .discount(let years?)? = rateName else { return 91 }
    return min(364, max(1, Int((364 * years).rounded())))
  }

  /// The maturity in years that the name of a yield gives.
  public var maturity: Double? {
    if case .yield(let years)? = rateName { years } else { nil }
  }

  fileprivate func isOneValueOfCash(scale: Double) -> Bool {
    median > 0 && median * scale * perYear < 0.6
  }
}

extension SeriesMove {
  /// `fell 75.0 % on 2020-08-31 (400 to 100), as 1 share becoming 4 would: …`
  var inWords: String {
    let values = before.map { " (\($0.shown) to \(value.shown))" } ?? " (\(value.shown))"
    let size = "\(change < 0 ? "fell" : "rose") \(abs(change).percent) on \(day)\(values)"
    return switch oddity {
    case .split(let old, let new):
      "\(size), as if \(String(counting: old, "share")) had become \(new): prices must be adjusted for splits"
    case .undone: "\(size) and went back the next time: is this value right?"
    case .lonely: "\(size), far more than at any usual time: is this value right?"
    case nil: size
    }
  }
}

extension Double {
  /// The number as a person reads it in a file: `60.02`.
  fileprivate var shown: String { String(short: self) }

  /// A decimal as percents: `6002 %`, `-1.20 %`, `0.0031 %`.
  var percent: String {
    let percents = self * 100
    let size = abs(percents)
    guard size < 1e15 else { return "\(percents) %" }
    if size >= 100 { return "\(Int(percents.rounded())) %" }
    if size >= 10 { return String(fixed: percents, decimals: 1) + " %" }
    if size >= 0.1 { return String(fixed: percents, decimals: 2) + " %" }
    return String(fixed: percents, decimals: 4) + " %"
  }
}
