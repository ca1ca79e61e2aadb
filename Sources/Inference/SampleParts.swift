import LinearAlgebra
public import Performance

/// A sample of excess returns in parts, such as decades or recessions, and whether they are alike.
///
/// Each part's statistic moves with each of its returns by that return's influence. The Newey-West covariance
/// of all influences, taken over the whole sample with zeros outside a part, is that of the statistics: parts
/// may lie scattered, and neighbors across a border may correlate. For Sharpe ratios the influence is that of
/// the delta method on a part's first two moments, both with divisor n (see ``SharpeSample``).
public struct SampleParts: Sendable {
  /// A part that is not compared, and why.
  public struct LeftOut: Sendable, Equatable {
    /// Its number.
    public let part: Int
    /// Why it cannot be compared.
    public let reason: Undefined
  }

  /// Parts that are not compared, in order.
  public let leftOut: [LeftOut]
  private let compared: [SamplePart]
  /// For each return the place of its part among those compared, and one more where it belongs to none.
  private let numbers: [Int]
  private let lags: Int

  /// Cuts a sample into parts; those with returns that vary, at least ten and twice as many as may correlate,
  /// `2 (lags + 1)`, are compared.
  ///
  /// - Parameters:
  ///   - returns: the excess returns of the whole sample.
  ///   - numbers: for each return the number of its part from 0, nil where it belongs to none.
  ///   - lags: how many periods apart returns may be and still correlate, 0 or more.
  public init(of returns: ExcessReturns, numbers: [Int?], lags: Int) {
    let values = returns.values
    precondition(numbers.count == values.count, "\(values.count) returns, \(numbers.count) numbers")
    let need = max(10, 2 * (lags + 1))
    var (compared, leftOut) = ([SamplePart](), [LeftOut]())
    for (part, places) in Self.places(numbers).enumerated() {
      do throws(Undefined) {
        compared.append(try SamplePart(of: returns, at: places, need: need))
      } catch {
        leftOut.append(LeftOut(part: part, reason: error))
      }
    }
    var places = [Int](repeating: compared.count, count: values.count)
    for (number, part) in compared.enumerated() {
      for place in part.places { places[place] = number }
    }
    (self.compared, self.leftOut, self.numbers, self.lags) = (compared, leftOut, places, lags)
  }

  /// Where the returns of parts 0, 1, … up to the largest number are.
  private static func places(_ numbers: [Int?]) -> [[Int]] {
    let largest = numbers.lazy.compactMap(\.self).max() ?? -1
    var places = [[Int]](repeating: [], count: largest + 1)
    for (place, number) in numbers.enumerated() {
      if let number { places[number].append(place) }
    }
    return places
  }

  /// The test that all parts compared have the same mean.
  ///
  /// Throws `tooFewParts` for fewer than two.
  public func equalMeans() throws(Undefined) -> EqualityTest {
    try test { $0.mean }
  }

  /// The test that all parts compared have the same Sharpe ratio.
  ///
  /// Throws `tooFewParts` for fewer than two.
  public func equalSharpeRatios() throws(Undefined) -> EqualityTest {
    try test { $0.sharpeRatio }
  }

  private func test(
    _ estimate: (SamplePart) -> SamplePart.Estimate
  ) throws(Undefined) -> EqualityTest {
    var values: [Double] = []
    var influences = [Double](repeating: 0, count: numbers.count)
    for part in compared {
      let estimate = estimate(part)
      values.append(estimate.value)
      for (place, influence) in zip(part.places, estimate.influences) {
        influences[place] = influence / Double(part.places.count)
      }
    }
    return try EqualityTest(of: values, covariance: covariance(influences))
  }

  /// The Newey-West sum of the influences, part by part: in one pass a lag, as each return belongs to one part.
  private func covariance(_ influences: [Double]) -> Matrix {
    let parts = compared.count + 1
    var sums = [Double](repeating: 0, count: parts * parts)
    for lag in 0..<max(1, min(lags + 1, influences.count)) {
      let weight = (1 - Double(lag) / Double(lags + 1)) * (lag == 0 ? 1 : 2)
      for place in lag..<influences.count {
        sums[numbers[place] * parts + numbers[place - lag]] +=
          weight * influences[place] * influences[place - lag]
      }
    }
    var covariance = Matrix(rows: compared.count, columns: compared.count)
    for row in compared.indices {
      for column in compared.indices {  // half of each order, as twice one of them was taken
        covariance[row, column] = (sums[row * parts + column] + sums[column * parts + row]) / 2
      }
    }
    return covariance
  }
}
