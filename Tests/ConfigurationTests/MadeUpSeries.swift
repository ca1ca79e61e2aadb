import RandomNumbers
import TimeSeries

/// Series as people have them, drawn from a seed.
enum MadeUpSeries {
  /// Weekdays from 2010-01-04 on.
  static func weekdays(_ count: Int) -> [Day] {
    let first = Day(year: 2010, month: 1, day: 4)!
    return (0..<count).map { first.advanced(by: $0 / 5 * 7 + $0 % 5) }
  }

  /// The last days of months from January 1960 on.
  static func monthEnds(_ count: Int) -> [Day] {
    (0..<count).map { month in
      let next = (year: 1960 + (month + 1) / 12, month: (month + 1) % 12 + 1)
      return Day(year: next.year, month: next.month, day: 1)!.advanced(by: -1)
    }
  }

  /// Returns of a mean and a standard deviation a step, whose volatility comes in clusters (its logarithm is
  /// autocorrelated at 0.97 with deviation 0.4), and of which one in a hundred draws is twice as large.
  static func returns(_ count: Int, mean: Double, deviation: Double, seed: UInt64) -> [Double] {
    let draws = NormalDraws(from: SplitMix64(seed: seed))
    var volatility = 0.0
    return (0..<count).map { step in
      let (shock, news) = draws.pair(UInt64(step))
      volatility = 0.97 * volatility + 0.4 * (1 - 0.97 * 0.97).squareRoot() * news
      let jump = step % 100 == 37 ? 2.0 : 1.0
      let scaled = deviation * (1 + volatility + volatility * volatility / 2)
      return max(mean + scaled * jump * shock, -0.4)
    }
  }

  static func prices(from start: Double = 100, _ returns: [Double]) -> [Double] {
    var price = start
    return returns.map { change in
      price *= 1 + change
      return price
    }
  }

  /// Yearly rates in percent, autocorrelated, never below a floor, with two decimals as FRED has them.
  static func rates(_ count: Int, mean: Double, seed: UInt64) -> [Double] {
    let draws = NormalDraws(from: SplitMix64(seed: seed))
    var rate = mean
    return (0..<count).map { step in
      rate += (mean - rate) / 500 + 0.05 * draws[UInt64(step)]
      return (max(rate, 0.01) * 100).rounded() / 100
    }
  }
}
