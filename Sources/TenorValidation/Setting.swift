import Inference
import Performance

/// What one simulation draws its returns from.
struct Setting: Sendable {
  let design: Design
  let periods: Int
  let frequency: Frequency
  /// By how much the null hypothesis is wrong, in the unit of the test's alternative; 0 where it is right.
  let effect: Double

  /// The Sharpe ratio that strategies have under the null hypothesis that theirs are equal, annualized.
  static let ratio = 0.4

  /// The lags that reports use.
  var lags: Int { NeweyWestLags.usual(observations: periods) }

  /// A Sharpe ratio of one period.
  func perPeriod(_ ratio: Double) -> Double {
    ratio / frequency.periodsPerYear.squareRoot()
  }

  /// Returns of variance 1 with a Sharpe ratio, annualized.
  func returns(ofRatio ratio: Double, from draws: inout Draws) -> ExcessReturns {
    excess(design.returns(periods, from: &draws), ratio: ratio)
  }

  /// Samples of strategies that correlate; the first has the effect added to its Sharpe ratio.
  func samples(
    ofStrategies strategies: Int, from draws: inout Draws
  ) -> [Result<SharpeSample, Undefined>] {
    design.returns(ofStrategies: strategies, periods, from: &draws).enumerated().map {
      place, values in
      let returns = excess(values, ratio: Self.ratio + (place == 0 ? effect : 0))
      return Result { () throws(Undefined) in try SharpeSample(of: returns) }
    }
  }

  /// Values of variance 1 as returns with a Sharpe ratio, annualized.
  func excess(_ values: [Double], ratio: Double) -> ExcessReturns {
    let mean = perPeriod(ratio)
    return ExcessReturns(
      values: values.map { $0 + mean }, periodsPerYear: frequency.periodsPerYear)
  }
}
