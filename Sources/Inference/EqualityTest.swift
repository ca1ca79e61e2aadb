import Econometrics
import LinearAlgebra
public import Performance

/// Whether a statistic of returns is the same in all parts of a sample: Wald's test, chi-squared.
///
/// Each part's statistic moves with each of its returns by that return's influence. The Newey-West covariance
/// of all influences, taken over the whole sample with zeros outside a part, is that of the statistics: parts
/// may lie scattered, and neighbors across a border may correlate. For Sharpe ratios the influence is that of
/// the delta method on a part's mean m and second moment g, both with divisor n:
/// (g (x - m) - m (x² - g) / 2) / (g - m²)^1.5.
public struct EqualityTest: Sendable, Equatable {
  /// A part that was not compared, and why.
  public struct LeftOut: Sendable, Equatable {
    /// Its number.
    public let part: Int
    /// Why it could not be compared.
    public let reason: Undefined
  }

  /// (R s)' (R V R')⁻¹ (R s) for the statistics s of the parts, their covariance V, and R s the distances of
  /// all but the last from the last.
  public let statistic: Double
  /// One less than the parts compared.
  public let degreesOfFreedom: Int
  /// The probability of a larger statistic were all parts equal.
  public let p: Double
  /// Parts that were not compared, in order.
  public let leftOut: [LeftOut]

  /// Tests that the mean is the same in all parts.
  ///
  /// Throws `tooFewParts` unless two can be compared; a part can with at least ten returns and twice as many
  /// as lags allow to correlate, `2 (lags + 1)`, that vary.
  ///
  /// - Parameters:
  ///   - returns: the excess returns of the whole sample.
  ///   - parts: for each return the number of its part from 0, nil where it belongs to none.
  ///   - lags: how many periods apart returns may be and still correlate, 0 or more.
  public static func ofMeans(
    _ returns: ExcessReturns, parts: [Int?], lags: Int
  ) throws(Undefined) -> EqualityTest {
    try EqualityTest(SamplePart.all(of: returns, parts: parts), lags: lags) { $0.mean }
  }

  /// Tests that the Sharpe ratio is the same in all parts.
  ///
  /// Throws `tooFewParts` unless two can be compared, as for means.
  ///
  /// - Parameters:
  ///   - returns: the excess returns of the whole sample.
  ///   - parts: for each return the number of its part from 0, nil where it belongs to none.
  ///   - lags: how many periods apart returns may be and still correlate, 0 or more.
  public static func ofSharpeRatios(
    _ returns: ExcessReturns, parts: [Int?], lags: Int
  ) throws(Undefined) -> EqualityTest {
    try EqualityTest(SamplePart.all(of: returns, parts: parts), lags: lags) { $0.sharpeRatio }
  }

  private init(
    _ parts: [SamplePart], lags: Int, _ estimate: (SamplePart) -> SamplePart.Estimate
  ) throws(Undefined) {
    leftOut = parts.compactMap { part in
      part.reasonToLeaveOut(lags: lags).map { LeftOut(part: part.number, reason: $0) }
    }
    let compared = parts.filter { $0.reasonToLeaveOut(lags: lags) == nil }.map(estimate)
    guard let last = compared.last, compared.count > 1 else {
      throw .tooFewParts(have: compared.count, need: 2)
    }
    let distances = compared.dropLast().map { $0 - last }
    statistic = try Self.wald(distances, lags: lags)
    degreesOfFreedom = distances.count
    p = ChiSquaredDistribution.upperTail(statistic, degreesOfFreedom: distances.count)
  }

  /// d' V⁻¹ d for distances d whose influences have the Newey-West sum V.
  private static func wald(
    _ distances: [SamplePart.Estimate], lags: Int
  ) throws(Undefined) -> Double {
    let values = distances.map(\.value)
    do {
      let covariance = try Matrix(columns: distances.map(\.influences)).neweyWestSum(lags: lags)
      let solution = try CholeskyFactorization(covariance).solve(values)
      return zip(values, solution).reduce(0) { $0 + $1.0 * $1.1 }
    } catch {
      throw .neverVaries
    }
  }
}
