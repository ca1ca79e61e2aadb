import Simulation
import TextFormats

extension StrategyRun {
  /// `every month`, `every 3 months`: how often it decided.
  var frequencyInWords: String {
    schedule.every == 1 ? "every \(unitInWords)" : "every \(schedule.every) \(unitInWords)s"
  }

  /// `1 close after the decision`: when it traded; nil for the close that was decided on.
  var delayInWords: String? {
    delayDays == 0 ? nil : "\(String(counting: delayDays, "close")) after the decision"
  }

  /// `2.5 basis points of every trade of an asset`: what trading cost.
  var costInWords: String {
    "\(String(short: basisPoints)) basis points of every trade of an asset"
  }
}
