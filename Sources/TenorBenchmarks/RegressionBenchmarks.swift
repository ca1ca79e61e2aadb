import Econometrics
import Glibc

/// Times least squares of the sizes that strategies solve, on data whose answer is known by hand.
enum RegressionBenchmarks {
  static func measure() throws -> [Measurement] {
    try [harmonics(observations: 600), parabola(observations: 120), rollingSlope(window: 63)]
  }

  /// Harmonics of a whole circle are orthogonal, so that the regression of 1 + 2 cos - 3 sin and a
  /// second harmonic on cos and sin has the coefficients 1, 2 and -3, and R² = (4 + 9) / (4 + 9 + 1).
  private static func harmonics(observations count: Int) throws -> Measurement {
    let angles = (0..<count).map { 2 * Double.pi * Double($0) / Double(count) }
    let regressors = [angles.map { cos($0) }, angles.map { sin($0) }]
    let response = angles.map { 1 + 2 * cos($0) - 3 * sin($0) + cos(2 * $0) }
    let regress = { try OrdinaryLeastSquares(of: response, on: .withConstant(regressors)) }
    let fit = try regress()
    for (found, known) in zip(fit.coefficients, [1.0, 2, -3]) {
      try require("a coefficient of harmonics", found, is: known)
    }
    try require("R² of harmonics", fit.rSquared, is: 13.0 / 14)
    return Measurement(
      "least squares by QR, \(count) × 3", try ProcessorClock.time(regress), in: .microseconds)
  }

  /// The regression of i² on i = 0, 1, … n - 1 has the slope n - 1 and the constant
  /// -(n - 1)(n - 2) / 6.
  private static func parabola(observations count: Int) throws -> Measurement {
    let (places, squares) = parabola(count)
    let regress = { try OrdinaryLeastSquares(of: squares, on: .withConstant(places)) }
    let fit = try regress()
    let constant = -Double((count - 1) * (count - 2)) / 6
    try require("the constant of a parabola", fit.coefficients[0], is: constant)
    try require("the slope of a parabola", fit.coefficients[1], is: Double(count - 1))
    return Measurement(
      "least squares by QR, \(count) × 2", try ProcessorClock.time(regress), in: .microseconds)
  }

  private static func rollingSlope(window: Int) throws -> Measurement {
    let (places, squares) = parabola(window)
    let slope = { OrdinaryLeastSquares.slope(of: squares[...], on: places[...]) }
    try require("the slope of a parabola", slope(), is: Double(window - 1))
    return Measurement("slope over \(window) days", ProcessorClock.time(slope), in: .microseconds)
  }

  private static func parabola(_ count: Int) -> (places: [Double], squares: [Double]) {
    let places = (0..<count).map(Double.init)
    return (places, places.map { $0 * $0 })
  }
}
