import Simulation

extension EvaluationPeriod {
  /// The span of one return: `day`, `month`, `holding period`.
  var inWords: String {
    switch self {
    case .day: "day"
    case .month: "month"
    case .rebalance: "holding period"
    }
  }
}
