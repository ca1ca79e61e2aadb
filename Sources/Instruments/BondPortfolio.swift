import Glibc
public import TimeSeries

/// Zero-coupon bonds in equal parts, exchanged for new ones of full maturity at each roll.
///
/// A single bond is a portfolio of one.
public struct BondPortfolio: Sendable, Equatable {
  /// The bonds, each an equal part at every roll.
  public let bonds: [ZeroCouponBond]
  /// When the aged bonds are exchanged, and the parts made equal again.
  public let roll: Roll

  /// Equal parts of zeros of the given maturities, in years.
  public init(maturities: [Double], roll: Roll) {
    precondition(!maturities.isEmpty, "a portfolio holds something")
    bonds = maturities.map(ZeroCouponBond.init(maturity:))
    self.roll = roll
  }

  /// The path of the rolled portfolio over the days of a curve history.
  ///
  /// Since the last roll the portfolio grew by g = average of exp(r) - 1, with r each bond's log
  /// return since then; a day's return is (g1 - g0) / (1 + g0). Over a whole month held this is the
  /// average of the bonds' monthly returns.
  ///
  /// - Parameters:
  ///   - curves: the yield curve of every day.
  ///   - monthEnds: rows of the month ends, ascending.
  ///   - choice: whether a bond is sold at its aged maturity.
  public func path(
    on curves: YieldCurveHistory, monthEnds: [Int], counting choice: BondReturn = .aged
  ) -> AssetPath {
    let days = curves.days
    guard !days.isEmpty else { return AssetPath(returns: [], rolls: []) }
    let rolls = roll == .day ? Array(days.indices) : monthEnds
    var returns = [0.0]
    returns.reserveCapacity(days.count)
    var holding = Holding(of: bonds, boughtOn: 0, curves: curves)
    var nextRoll = rolls.first == 0 ? 1 : 0
    var grown = 0.0
    for row in days.indices.dropFirst() {
      let growth = holding.growth(to: row, on: curves, counting: choice)
      returns.append((growth - grown) / (1 + grown))
      grown = growth
      if nextRoll < rolls.count, rolls[nextRoll] == row {
        holding.roll(on: row, curves: curves)
        grown = 0
        nextRoll += 1
      }
    }
    return AssetPath(returns: returns, rolls: rolls)
  }
}

extension BondPortfolio {
  /// A span over which a bond would be held that has matured before its end.
  public struct Matured: Error, Equatable, CustomStringConvertible {
    /// Years to maturity when bought.
    public let maturity: Double
    /// The day of purchase.
    public let bought: Day
    /// The day of the next roll or valuation.
    public let held: Day

    /// A bond of that many years, held from one day to another.
    public init(maturity: Double, bought: Day, held: Day) {
      (self.maturity, self.bought, self.held) = (maturity, bought, held)
    }

    /// What would happen, and what to do.
    public var description: String {
      "a bond of \(maturity) years bought on \(bought) has matured by \(held), when it is next valued or rolled; "
        + "take a longer maturity, a roll of \"day\", or data without that gap"
    }
  }

  /// Throws when a bond would be held beyond its maturity: the data say nothing of what its payment
  /// earned after that.
  public func requireUnmatured(on days: [Day], monthEnds: [Int]) throws(Matured) {
    guard let shortest = bonds.map(\.maturity).min(), days.count > 1 else { return }
    let bought = roll == .day ? Array(days.indices) : [0] + monthEnds
    for (start, end) in zip(bought, bought.dropFirst() + [days.count - 1])
    where end > start && days[end].years(since: days[start]) > shortest {
      throw Matured(maturity: shortest, bought: days[start], held: days[end])
    }
  }
}

/// Bonds bought together on one row, and the yields they were bought at.
private struct Holding {
  private let bonds: [ZeroCouponBond]
  private var boughtOn: Int
  private var boughtAt: [Double]

  init(of bonds: [ZeroCouponBond], boughtOn row: Int, curves: YieldCurveHistory) {
    self.bonds = bonds
    boughtOn = row
    boughtAt = Array(repeating: 0, count: bonds.count)
    roll(on: row, curves: curves)
  }

  mutating func roll(on row: Int, curves: YieldCurveHistory) {
    boughtOn = row
    for index in bonds.indices {
      boughtAt[index] = curves.zeroYield(maturity: bonds[index].maturity, row: row)
    }
  }

  /// Average of exp(r) - 1 over the bonds, r from the purchase to the row's close.
  func growth(to row: Int, on curves: YieldCurveHistory, counting choice: BondReturn) -> Double {
    let years = curves.days[row].years(since: curves.days[boughtOn])
    var sum = 0.0
    for index in bonds.indices {
      sum += expm1(
        bonds[index].logReturn(
          years: years, counting: choice, boughtAt: boughtAt[index],
          valuedAt: { curves.zeroYield(maturity: $0, row: row) }))
    }
    return sum / Double(bonds.count)
  }
}
