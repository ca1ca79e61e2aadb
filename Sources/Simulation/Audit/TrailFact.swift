import TimeSeries

/// What a fact of a trail is about. Within a day, facts come in this order: what was earned first, then what
/// was decided and done.
enum TrailFact: UInt64, CaseIterable {
  case totalReturn, excessReturn, value, decision, weight, order, fill, cost

  /// In words, for the asset that it is about.
  func text(asset: String) -> String {
    switch self {
    case .totalReturn: "return of the day"
    case .excessReturn: "excess return of the day"
    case .value: "value at the close"
    case .decision: "decision (1: weights, 0: none)"
    case .weight: "weight of \(asset)"
    case .order: "days from decision to trade"
    case .fill: "bought of \(asset)"
    case .cost: "cost of trading \(asset)"
    }
  }
}
