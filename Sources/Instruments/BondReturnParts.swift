import Glibc

/// What a bond's return consists of; the parts add up to it.
public struct BondReturnParts: Sendable, Equatable {
  /// What the yield alone earns as time passes: dt y0(m).
  public internal(set) var carry = 0.0
  /// What the bond gains as it ages along an unchanged curve: (m - dt)(y0(m) - y0(m - dt)).
  public internal(set) var rollDown = 0.0
  /// Yield change that a move of the curve's level explains.
  public internal(set) var level = 0.0
  /// Yield change that a move of the curve's slope explains.
  public internal(set) var slope = 0.0
  /// Yield change that a move of the curve's curvature explains.
  public internal(set) var curvature = 0.0
  /// Yield change that none of the three explains.
  public internal(set) var remainder = 0.0

  /// The sum of the parts: the return.
  public var total: Double { carry + rollDown + level + slope + curvature + remainder }

  /// Parts of the simple return, from those of the log return r: each times (exp(r) - 1) / r.
  public var simple: BondReturnParts {
    let earned = total
    return earned == 0 ? self : scaled(by: expm1(earned) / earned)
  }

  @inline(__always)
  func scaled(by factor: Double) -> BondReturnParts {
    var parts = BondReturnParts()
    parts.add(self, times: factor)
    return parts
  }

  @inline(__always)
  mutating func add(_ other: BondReturnParts, times factor: Double) {
    carry += factor * other.carry
    rollDown += factor * other.rollDown
    level += factor * other.level
    slope += factor * other.slope
    curvature += factor * other.curvature
    remainder += factor * other.remainder
  }
}

extension BondReturnParts {
  /// Parts of a log return from one close to a later one.
  ///
  /// - Parameters:
  ///   - years: dt, the time between the closes.
  ///   - earning: the yield that carry is reckoned with.
  ///   - left: years to maturity at which the bond is valued at the later close.
  ///   - start: the bond's yield at the earlier close.
  ///   - unchanged: the earlier curve's yield for `left` years.
  ///   - end: the later curve's yield for `left` years.
  ///   - moved: change of the curve's factors.
  ///   - loadings: what a unit of each factor does to the yield for `left` years.
  @inline(__always)
  init(
    years: Double, earning: Double, left: Double, start: Double, unchanged: Double, end: Double,
    moved: CurveFactors, loadings: CurveFactors
  ) {
    let level = loadings.level * moved.level
    let slope = loadings.slope * moved.slope
    let curvature = loadings.curvature * moved.curvature
    carry = years * earning
    rollDown = left * (start - unchanged)
    self.level = -left * level
    self.slope = -left * slope
    self.curvature = -left * curvature
    remainder = -left * (end - unchanged - level - slope - curvature)
  }
}
