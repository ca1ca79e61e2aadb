public import Simulation
import TextFormats
public import TimeSeries

/// Why strategies that read well cannot be run on the data at hand.
public enum PlanError: Error, CustomStringConvertible {
  /// Too few days are common to all that a group holds; the number of curve days, if a curve is used.
  case noDays(group: String, sample: StrategyFile.Sample, curveDays: Int?)
  /// What a group holds comes at different frequencies, and on different days.
  case frequencies(
    group: String, slow: (name: String, frequency: Frequency),
    fast: (name: String, frequency: Frequency), meeting: Int, days: Int)
  /// The data do not allow an asset: a value that its quote rules out, or a bond that matures in a gap.
  case asset(file: String, name: String, cause: any Error)
  /// The rule waits for more history than the sample has; its window, when it has one, and the settings that
  /// let it see series late, when it would decide without them.
  case tooLittleHistory(
    file: String, window: Int?, lags: [String], burnIn: Int, days: Int, monthEnds: Int)
  /// A strategy ran, and its sample holds no whole period to report.
  case nothingToReport(file: String)
  /// A strategy could not be run.
  case simulation(file: String, SimulationError)

  /// Which strategy or group, what was found, and what to do.
  public var description: String {
    switch self {
    case .noDays(let group, let sample, let curveDays):
      "group \(group): fewer than two days from \(sample.from?.description ?? "the beginning") to "
        + "\(sample.to?.description ?? "the end") have all that it holds"
        + (curveDays.map { " (yields: \(String(counting: $0, "day")))" } ?? "")
        + "; see `tenor data describe` for the days of each file"
    case .frequencies(let group, let slow, let fast, let meeting, let days)
    where slow.frequency == fast.frequency:
      "group \(group): \(slow.name) and \(fast.name) are \(slow.frequency.adjective), but only "
        + "\(String(grouped: meeting)) of the \(String(counting: days, "day")) of \(slow.name) are also days of "
        + "\(fast.name), so that returns would be of uneven length; date both on the same day of each "
        + "\(slow.frequency.noun)"
        + (slow.frequency > .week ? ", or by the \(slow.frequency.noun) alone (2005-01)" : "")
    case .frequencies(let group, let slow, let fast, let meeting, let days):
      "group \(group): \(slow.name) is \(slow.frequency.adjective) and \(fast.name) \(fast.frequency.adjective), and "
        + "only \(String(grouped: meeting)) of the \(String(counting: days, "day")) of \(slow.name) have both, so that "
        + "returns would be of uneven length; give both by the \(slow.frequency.noun), dated the same days, or both by "
        + "the \(fast.frequency.noun)"
    case .tooLittleHistory(let file, let window, let lags, let burnIn, let days, let monthEnds):
      "\(file): the rule never has enough history to decide: "
        + (window.map { "rule.window is \($0), " } ?? "")
        + lags.map { "\($0), " }.joined()
        + "rebalance.burnIn is \(burnIn), and the sample has \(String(counting: days, "day")) and "
        + "\(String(counting: monthEnds, "month end")); "
        + "shorten them, or take a longer sample"
    case .asset(let file, let name, let cause): "\(file): assets.\(name): \(cause)"
    case .nothingToReport(let file):
      "\(file): the sample holds no whole period to report; take a longer one, or a shorter rebalance"
    case .simulation(let file, let error): "\(file): \(error)"
    }
  }

  /// The same without the name of the strategy's file, which depends on where the program was called.
  public var withoutFile: String {
    switch self {
    case .noDays, .frequencies: description
    case .asset(let file, _, _), .tooLittleHistory(let file, _, _, _, _, _),
      .nothingToReport(let file),
      .simulation(let file, _):
      description.replacing("\(file): ", with: "", maxReplacements: 1)
    }
  }

  /// True when the strategy's settings do not suit the sample; false when the data are at fault.
  public var isConfiguration: Bool {
    switch self {
    case .tooLittleHistory, .nothingToReport, .simulation(_, .neverTraded): true
    case .noDays, .frequencies, .asset, .simulation: false
    }
  }
}
