import Econometrics
import Performance

/// The returns of one part of a sample, with their places in the whole.
struct SamplePart: Sendable {
  /// A statistic of the part, and n times what each of its n returns adds to it.
  struct Estimate {
    let value: Double
    let influences: [Double]
  }

  let places: [Int]
  private let sample: SharpeSample

  /// Throws `tooFewReturns` for fewer than are needed, or why there is no Sharpe ratio.
  init(of returns: ExcessReturns, at places: [Int], need: Int) throws(Undefined) {
    guard places.count >= need else { throw .tooFewReturns(have: places.count, need: need) }
    let own = ExcessReturns(
      values: places.map { returns.values[$0] }, periodsPerYear: returns.periodsPerYear)
    sample = try SharpeSample(of: own, lags: 0)
    self.places = places
  }

  /// The mean.
  var mean: Estimate {
    let values = sample.returns.values
    let mean = values.mean ?? 0
    return Estimate(value: mean, influences: values.map { $0 - mean })
  }

  /// Mean over standard deviation, both with divisor n.
  var sharpeRatio: Estimate {
    Estimate(value: sample.plainRatio, influences: sample.influencesOfReturns)
  }
}
