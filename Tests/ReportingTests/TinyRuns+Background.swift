import Instruments
import Simulation
import TimeSeries

@testable import Reporting

extension TinyRuns {
  /// What runs of the risky and the safe asset held, and what else is known of them: nothing but their
  /// controls.
  static func background(
    of runs: [StrategyRun], days: [Day] = days, risky: [Double] = risky, safe: [Double] = safe,
    controls: [Result<StrategyRun, Rerun.Impossible>?]
  ) -> GroupBackground {
    let market = Market(
      calendar: TradingCalendar(days: days), names: ["risky", "safe"],
      paths: [AssetPath(compounding: risky), AssetPath(compounding: safe)],
      benchmark: InstrumentID(1))
    return GroupBackground(
      held: runs.map { HeldShares(of: $0.record, on: market) },
      attributions: runs.map { _ in .failure(.holdsNoBonds) }, yieldLevel: nil,
      controls: controls, reruns: []
    ) { _, _ throws(Rerun.Impossible) in throw Rerun.Impossible("nobody asks for it") }
  }
}
