import Econometrics

/// Mean and spread of returns, from which tools make Sharpe ratios with their own divisors.
struct ReturnMoments: Sendable, Equatable {
  /// What a sum of squares is divided by.
  enum Divisor {
    /// The number of returns, as numpy's std does.
    case count
    /// One less, as pandas and R do.
    case countLessOne
  }

  let count: Int
  let mean: Double
  let sumOfSquaredDeviations: Double
  let largest: Double

  /// The moments of at least one return.
  init(of returns: ArraySlice<Double>) {
    count = returns.count
    mean = returns.mean ?? 0
    sumOfSquaredDeviations = (returns.variance ?? 0) * Double(count - 1)
    largest = returns.reduce(0) { max($0, abs($1)) }
  }

  /// The moments with one more return, of 0.
  var afterAReturnOfZero: ReturnMoments {
    let share = Double(count) / Double(count + 1)
    return ReturnMoments(
      count: count + 1, mean: mean * share,
      sumOfSquaredDeviations: sumOfSquaredDeviations + mean * mean * share, largest: largest)
  }

  /// Standard deviation times √perYear; undefined where the divisor is 0.
  func volatility(divisor: Divisor, perYear: Double) -> Result<Double, Undefined> {
    let number = divisor == .count ? count : count - 1
    guard number > 0 else { return .failure(.tooFewReturns(have: count, need: 2)) }
    return .success((sumOfSquaredDeviations / Double(number)).squareRoot() * perYear.squareRoot())
  }

  /// A standard deviation to divide by, which is more than rounding leaves behind.
  func deviation(divisor: Divisor) -> Result<Double, Undefined> {
    guard count > 1 else { return .failure(.tooFewReturns(have: count, need: 2)) }
    return volatility(divisor: divisor, perYear: 1).flatMap { deviation in
      deviation > ExcessReturns.rounding * (1 + largest)
        ? .success(deviation) : .failure(.neverVaries)
    }
  }

  /// mean / deviation times √perYear, without a risk-free rate.
  func sharpeRatio(divisor: Divisor, perYear: Double) -> Result<Double, Undefined> {
    deviation(divisor: divisor).map { mean / $0 * perYear.squareRoot() }
  }
}

extension ReturnMoments {
  private init(count: Int, mean: Double, sumOfSquaredDeviations: Double, largest: Double) {
    (self.count, self.mean) = (count, mean)
    (self.sumOfSquaredDeviations, self.largest) = (sumOfSquaredDeviations, largest)
  }
}
