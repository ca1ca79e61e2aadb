public import Instruments
public import Simulation
import TimeSeries

/// Why strategies that read well cannot be run on the data at hand.
public enum PlanError: Error, CustomStringConvertible {
  /// Too few days are common to all that a group holds; the number of curve days, if a curve is used.
  case noDays(group: String, sample: StrategyFile.Sample, curveDays: Int?)
  /// A user's series holds a value that its quote does not allow.
  case quote(file: String, QuoteError)
  /// A strategy could not be run.
  case simulation(file: String, SimulationError)

  /// Which strategy or group, what was found, and what to do.
  public var description: String {
    switch self {
    case .noDays(let group, let sample, let curveDays):
      "group \(group): fewer than two days from \(sample.from?.description ?? "the beginning") to "
        + "\(sample.to?.description ?? "the end") have all that it holds"
        + (curveDays.map { " (\($0) of them have the yields)" } ?? "")
        + "; see `tenor data describe` for the days of each file"
    case .quote(let file, let error): "\(file): \(error)"
    case .simulation(let file, let error): "\(file): \(error)"
    }
  }

  /// True when the strategy's settings do not suit the sample; false when the data are at fault.
  public var isConfiguration: Bool {
    guard case .simulation(_, let error) = self else { return false }
    switch error {
    case .neverDecides, .neverTraded: return true
    case .ruleFailed, .tradingFailed: return false
    }
  }
}
