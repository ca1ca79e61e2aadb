/// How the numbers of an axis are written.
public enum NumberFormat: Sendable, Hashable {
  /// As they are, with at least that many decimals; more where neighboring ticks need them.
  case number(decimals: Int)
  /// Decimals as percent (0.05 is 5%), with at least that many decimals after the percent's point.
  case percent(decimals: Int)

  /// What a value is multiplied by before it is written.
  var factor: Double {
    switch self {
    case .number: 1
    case .percent: 100
    }
  }

  /// Digits after the point that are written in any case.
  var leastDecimals: Int {
    switch self {
    case .number(let decimals), .percent(let decimals): max(0, decimals)
    }
  }

  /// What stands behind each number.
  var unit: String {
    switch self {
    case .number: ""
    case .percent: "%"
    }
  }
}
