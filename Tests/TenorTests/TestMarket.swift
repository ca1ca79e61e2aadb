import Configuration
import Simulation
import TestSupport
import Testing

/// A market with the six shipped strategies run on it, made once for all tests.
struct TestMarket: Sendable {
  /// The series that the shipped strategies need.
  let inputs: MarketInputs
  /// The six, evaluated.
  let runs: EvaluatedRuns
  /// The days, curves and bonds of the bond strategies' sample.
  let sample: CurveSample

  private static let files = Result {
    try TestMarket(
      .files(
        in: #require(SharedFiles.folder) + "/data", yieldFile: nil, factorFile: nil,
        needs: MarketNeeds(of: StrategySet(ShippedStrategy.all()))))
  }

  private static let invented = Result {
    try TestMarket(
      .simulated(seed: 1971, needs: MarketNeeds(of: StrategySet(ShippedStrategy.all()))))
  }

  /// The default pair of real files.
  static var real: TestMarket { get throws { try files.get() } }

  /// The simulated market of the default seed.
  static var simulated: TestMarket { get throws { try invented.get() } }

  private init(_ inputs: MarketInputs) throws {
    self.inputs = inputs
    runs = try EvaluatedRuns(ShippedStrategy.all(), on: inputs)
    sample = CurveSample(inputs, calendar: try runs.plan(of: "slope-timing").market.calendar)
  }

  /// Other strategies on this market.
  func run(_ strategies: StrategyFile...) throws -> EvaluatedRuns {
    try EvaluatedRuns(strategies, on: inputs)
  }
}
