import Econometrics
import Performance

/// The returns of one part of a sample, with their places in the whole.
struct SamplePart {
  /// A statistic of a part, and by how much each return of the whole sample moves it.
  struct Estimate {
    let value: Double
    let influences: [Double]

    static func - (left: Estimate, right: Estimate) -> Estimate {
      Estimate(
        value: left.value - right.value,
        influences: zip(left.influences, right.influences).map { $0 - $1 })
    }
  }

  let number: Int
  private let places: [Int]
  private let returns: ExcessReturns
  private let sampleSize: Int

  /// The parts numbered 0, 1, … up to the largest number.
  static func all(of returns: ExcessReturns, parts: [Int?]) -> [SamplePart] {
    let values = returns.values
    precondition(parts.count == values.count, "\(values.count) returns, \(parts.count) numbers")
    var places = [[Int]](repeating: [], count: (parts.compactMap(\.self).max() ?? -1) + 1)
    for (place, part) in parts.enumerated() {
      if let part { places[part].append(place) }
    }
    return places.enumerated().map { number, places in
      SamplePart(
        number: number, places: places,
        returns: ExcessReturns(
          values: places.map { values[$0] }, periodsPerYear: returns.periodsPerYear),
        sampleSize: values.count)
    }
  }

  /// Why the part cannot be compared with others; nil where it can.
  func reasonToLeaveOut(lags: Int) -> Undefined? {
    let need = max(10, 2 * (lags + 1))
    guard places.count >= need else { return .tooFewReturns(have: places.count, need: need) }
    guard case .failure(let reason) = returns.sharpeRatio else { return nil }
    return reason
  }

  /// The mean.
  var mean: Estimate {
    let mean = returns.values.mean ?? 0
    return estimate(mean) { $0 - mean }
  }

  /// Mean over standard deviation, both with divisor n, of a part that varies.
  var sharpeRatio: Estimate {
    let count = Double(places.count)
    let mean = returns.values.mean ?? 0
    let variance = (returns.values.variance ?? 0) * (count - 1) / count
    let second = variance + mean * mean
    return estimate(mean / variance.squareRoot()) { x in
      (second * (x - mean) - mean * (x * x - second) / 2) / (variance * variance.squareRoot())
    }
  }

  private func estimate(_ value: Double, _ influence: (Double) -> Double) -> Estimate {
    var influences = [Double](repeating: 0, count: sampleSize)
    for (place, value) in zip(places, returns.values) {
      influences[place] = influence(value) / Double(places.count)
    }
    return Estimate(value: value, influences: influences)
  }
}
