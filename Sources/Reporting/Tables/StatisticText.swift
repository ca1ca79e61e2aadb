import TextFormats

/// How tables show a statistic: its heading, and its numbers rounded as in the Sharpe table.
struct StatisticText {
  let heading: String
  private let scale: Double
  private let decimals: Int

  /// The text of the statistic that report.json calls so.
  init(of name: String) {
    switch name {
    case "mean": self.init("mean %", percentWith: 4)
    case "standardDeviation": self.init("st.dev. %", percentWith: 4)
    case "sharpeRatio": self.init("Sharpe", decimals: 4)
    case "finalCumulativeStandardizedReturn": self.init("cum.std.", decimals: 3)
    case "turnover": self.init("turnover", decimals: 3)
    case "tradedPerYear": self.init("traded a year %", percentWith: 2)
    case "costPerYear": self.init("cost a year %", percentWith: 4)
    case "maximumDrawdown": self.init("max.DD %", percentWith: 2)
    case "decisionsEarning": self.init("decisions earning", decimals: 0)
    case "pendingAtEnd": self.init("pending at end", decimals: 0)
    case _ where name.hasPrefix(Self.weights):
      self.init("avg. weight \(name.dropFirst(Self.weights.count)) %", percentWith: 2)
    default: self.init(name, decimals: 4)
    }
  }

  private static let weights = "averageWeights."

  private init(_ heading: String, decimals: Int) {
    (self.heading, self.decimals, scale) = (heading, decimals, 1)
  }

  private init(_ heading: String, percentWith decimals: Int) {
    (self.heading, self.decimals, scale) = (heading, decimals, 100)
  }

  /// The value for people; `n/a` where it is undefined, a hyphen where the strategy is missing.
  func text(of value: StatisticValue) -> String {
    switch value {
    case .number(let number): String(fixed: number * scale, decimals: decimals)
    case .count(let count): String(grouped: count)
    case .undefined: "n/a"
    case .missing: "-"
    }
  }

  /// A difference of two such values with its sign; one that is not zero never looks like zero.
  func text(of difference: Double?, between values: [StatisticValue]) -> String {
    guard let difference else { return values.contains(.missing) ? "-" : "n/a" }
    if difference == 0 { return "0" }
    let sign = difference > 0 ? "+" : "-"
    if values.allSatisfy(\.isCount) { return sign + String(grouped: Int(abs(difference))) }
    let digits = String(fixed: abs(difference) * scale, decimals: decimals)
    guard digits.contains(where: { $0 != "0" && $0 != "." }) else {
      return sign + "<" + digits.dropLast() + "1"
    }
    return sign + digits
  }
}

extension StatisticValue {
  fileprivate var isCount: Bool {
    if case .count = self { true } else { false }
  }
}
