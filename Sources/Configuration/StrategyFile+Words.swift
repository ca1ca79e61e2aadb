import Instruments
import Simulation
import Strategies
import TextFormats
public import TimeSeries

extension StrategyFile {
  /// The rule in a sentence, for daily data.
  public var ruleInWords: String { ruleInWords(on: .day) }

  /// The rule in a sentence: what decides the weights, with every setting that moves them.
  ///
  /// - Parameter frequency: that of the data, whose days the windows count; nil where they are irregular.
  public func ruleInWords(on frequency: Frequency?) -> String {
    decisionInWords(on: frequency) + latenessInWords
  }

  /// `; it sees stocks 2 days and the slope 1 month late`
  private var latenessInWords: String {
    guard let last = lateSeries.last else { return "" }
    let others = lateSeries.dropLast().map { "\($0.words) \($0.lag)" }.joined(separator: ", ")
    return "; it sees \(others.isEmpty ? "" : "\(others) and ")\(last.words) \(last.lag) late"
  }

  private func decisionInWords(on frequency: Frequency?) -> String {
    switch rule {
    case .constantWeight(let weights):
      return "constant weights "
        + weights.map { "\($0.asset) \(String(short: $0.share))" }
        .joined(separator: ", ")
    case .trailingMean(let invest, let fund, let window):
      return "weight of \(invest) = \(rebalance.every) x mean monthly return over \(fund), "
        + window.inWords(of: "returns")
    case .slopeTiming(let invest, let fund, let slope, let window, let shrink):
      return
        "weight of \(invest) = return over \(fund) in the next \(monthsHeld) as forecast from the "
        + "slope y(\(String(short: slope.long))) - y(\(String(short: slope.short))), "
        + "\(conventions.regression.rawValue) regression on \(window.inWords(of: "pairs"))"
        + (shrink == 1
          ? ""
          : ", of which \(String(short: shrink)) counts and the mean of past returns for the rest")
    case .betaTiming(let stock, let bond, let window, let intercept, let sensitivity, let clip):
      let kept = clip.map {
        ", kept within \(String(short: $0.lowerBound)) to \(String(short: $0.upperBound))"
      }
      return
        "weight of \(bond) = \(String(short: intercept)) - \(String(short: sensitivity)) x its beta on "
        + "\(stock) over \(window) \((frequency?.noun ?? "day"))s\(kept ?? "")"
    }
  }

  private var monthsHeld: String { String(counting: rebalance.every, "month") }
}

extension EstimationWindow {
  fileprivate func inWords(of observations: String) -> String {
    switch self {
    case .expanding: "all \(observations) so far"
    case .last(let count): "the last \(count) \(observations)"
    }
  }
}

extension StrategyFile.Asset.Kind {
  /// What the asset is: `zeros of 2 to 10 years in equal parts rolled daily`.
  public var inWords: String {
    switch self {
    case .zeroCouponBond(let maturity, let roll):
      "\(String(short: maturity))-year zero \(roll.inWords)"
    case .zeroCouponBonds(let maturities, let roll):
      "zeros of \(Self.span(maturities)) years in equal parts \(roll.inWords)"
    case .stockMarket: "stock market"
    case .treasuryBill: "Treasury bill"
    case .series(let file, let column, let quote):
      "\(file.shownInMessage(atMost: 80)) \(column.label.shownInMessage(atMost: 160)) (\(quote.inWords))"
    }
  }

  private static func span(_ maturities: [Double]) -> String {
    let isRun = zip(maturities, maturities.dropFirst()).allSatisfy { $1 == $0 + 1 }
    if isRun, maturities.count > 2, let first = maturities.first, let last = maturities.last {
      return "\(String(short: first)) to \(String(short: last))"
    }
    return maturities.map { String(short: $0) }.joined(separator: ", ")
  }
}

extension Quote {
  /// `percent-return`, `yield of a 10-year zero, continuously compounded`: what the column is taken for.
  fileprivate var inWords: String {
    switch self {
    case .price, .simpleReturn, .percentReturn: word.rawValue
    case .rate(let dayCount): "yearly rate, earned over \(dayCount.rawValue) days"
    case .discountRate(let billDays):
      "bank discount rate of a \(billDays)-day bill, earned over actual days"
    case .yield(let maturity):
      "yield of a \(String(short: maturity))-year zero, read as continuously compounded"
    }
  }
}

extension Roll {
  fileprivate var inWords: String { self == .day ? "rolled daily" : "rolled at month end" }
}
