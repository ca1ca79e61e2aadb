public import TimeSeries

/// Why a run could not be completed.
public enum SimulationError: Error, CustomStringConvertible {
  /// The rule never had enough history to decide.
  case neverDecides(days: Int, monthEnds: Int, burnIn: Int)
  /// The first decision could not be traded before the data end.
  case neverTraded(decided: Day, delayDays: Int)
  /// The rule failed on a day.
  case ruleFailed(day: Day, cause: any Error)
  /// The portfolio could not be traded on a day.
  case tradingFailed(day: Day, cause: any Error)

  /// The day on which a rule or a trade failed; nil where nothing was decided or traded at all.
  public var day: Day? {
    switch self {
    case .neverDecides, .neverTraded: nil
    case .ruleFailed(let day, _), .tradingFailed(let day, _): day
    }
  }

  /// What happened, on which day.
  public var description: String {
    switch self {
    case .neverDecides(let days, let monthEnds, let burnIn):
      "the rule never has enough history to decide: the sample has \(days) \(days == 1 ? "day" : "days") and "
        + "\(monthEnds) month \(monthEnds == 1 ? "end" : "ends"), "
        + "and the burn-in is \(burnIn)"
    case .neverTraded(let decided, let delayDays):
      "the first decision, on \(decided), is to be traded \(delayDays) \(delayDays == 1 ? "day" : "days") later, when the data have ended"
    case .ruleFailed(let day, let cause): "on \(day) the rule failed: \(cause)"
    case .tradingFailed(let day, let cause): "on \(day): \(cause)"
    }
  }
}
