import RandomNumbers
import TimeSeries

/// What drives the simulated market: three factors of the yield curve and the stocks' excess return,
/// in percent, one value a trading day.
///
/// The numbers are chosen, not estimated, so that yields, volatilities and betas have about the sizes
/// of the United States' in those decades.
struct SimulatedEconomy {
  private(set) var curve = NelsonSiegelPath()
  /// The stock market's return above the bill's, percent a day.
  private(set) var stockExcess: [Double] = []

  /// Lets one shock a day to stocks, level, slope and curvature run through the days.
  init(on days: [Day], from stream: SplitMix64) {
    let draws = NormalDraws(from: stream)
    let years = days.map { 1970 + Double($0.number) / 365.25 }
    let normalLevels = SimulatedEconomy.normalLevel.values(at: years)
    let betas = SimulatedEconomy.bondBeta.values(at: years)
    var state = State()
    reserve(days.count)
    for row in days.indices {
      let (stock, level) = draws.pair(UInt64(2 * row))
      let (slope, curvature) = draws.pair(UInt64(2 * row + 1))
      let volatility = 0.035 + 0.0075 * normalLevels[row]
      let correlation = -betas[row] * SimulatedEconomy.stockVolatility / (10 * volatility)
      let levelShock = correlation * stock + (1 - correlation * correlation).squareRoot() * level
      let swing = 0.35 + 0.09 * normalLevels[row]  // slopes differ more when yields are high
      let drift = -SimulatedEconomy.slopeForesight * swing * state.slope
      state.advance(
        level: drift + volatility * levelShock, slope: slope, curvature: curvature)
      append(state, normalLevel: normalLevels[row], swing: swing, stockShock: stock)
    }
  }

  /// The yield of no maturity, percent a year.
  func shortRate(on row: Int) -> Double { curve.level[row] - curve.slope[row] }
}

extension SimulatedEconomy {
  /// Standard deviation of the stocks' daily return, percent.
  private static let stockVolatility = 0.95

  /// How far the level falls a day, percent, when the slope is one percent above its mean: the
  /// slope's weak predictive power for bond returns.
  private static let slopeForesight = 0.004

  /// The level that yields are drawn to, percent, by year.
  private static let normalLevel = PiecewiseLine([
    (1961, 4.2), (1966, 5.2), (1972, 7), (1977, 8.5), (1981.75, 13.5), (1986, 9.5), (1993, 7),
    (2000, 6.2), (2008, 4.6), (2013, 3.4), (2021.5, 2.6), (2023.5, 4.3),
  ])

  /// Beta of the ten-year zero's daily return on the stocks', by year.
  private static let bondBeta = PiecewiseLine([
    (1961, 0.02), (1979, 0.02), (1981, 0.5), (1990, 0.5), (1997, 0.3), (1999, -0.2), (2003, -0.3),
    (2014, -0.3), (2025, -0.2),
  ])

  private mutating func reserve(_ count: Int) {
    stockExcess.reserveCapacity(count)
    curve.level.reserveCapacity(count)
    curve.slope.reserveCapacity(count)
    curve.curvature.reserveCapacity(count)
  }

  private mutating func append(
    _ state: State, normalLevel: Double, swing: Double, stockShock: Double
  ) {
    curve.level.append(normalLevel + state.level)
    curve.slope.append(swing * (1.7 + state.slope))
    curve.curvature.append(0.8 * swing * state.curvature)
    stockExcess.append(0.025 + SimulatedEconomy.stockVolatility * stockShock)
  }

  /// Mean-reverting deviations: the level's in percent, slope and curvature with variance 1.
  private struct State {
    var level = 0.0
    var slope = 0.0
    var curvature = 0.0

    /// One day on, by shocks that are percent for the level and standard normal for the others.
    mutating func advance(level: Double, slope: Double, curvature: Double) {
      self.level += level - self.level / 250
      self.slope += (2.0 / 500).squareRoot() * slope - self.slope / 500
      self.curvature += (2.0 / 180).squareRoot() * curvature - self.curvature / 180
    }
  }
}
