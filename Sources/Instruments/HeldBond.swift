/// A zero between two rolls, taken from close to close: what each span's return consists of.
struct HeldBond {
  private let maturity: Double
  private let choice: BondReturn
  /// The yield that carry is reckoned with where the bond does not age.
  private let boughtAt: Double
  /// Years to maturity at which it was valued at the last close, and its yield then.
  private var left: Double
  private var yield: Double
  /// Value at the last close of what 1 bought.
  private(set) var value = 1.0

  /// A bond bought at a close, at that day's yield.
  init(_ bond: ZeroCouponBond, at yield: Double, counting choice: BondReturn) {
    maturity = bond.maturity
    self.choice = choice
    (boughtAt, self.yield) = (yield, yield)
    left = bond.maturity
  }

  /// Goes on to the next close; the parts of the log return until then.
  ///
  /// - Parameters:
  ///   - years: time between the closes.
  ///   - before: yields of the curve of the last close, by maturity.
  ///   - after: yields of the curve of the next one.
  ///   - moved: change of the curve's factors between them.
  ///   - shapes: what the factors do to yields.
  @inline(__always)
  mutating func advance(
    years: Double, before: (Double) -> Double, after: (Double) -> Double, moved: CurveFactors,
    shapes: CurveFactorShapes
  ) -> BondReturnParts {
    let next = choice == .aged ? left - years : maturity
    let end = after(next)
    let parts = BondReturnParts(
      years: years, earning: carryYield, left: next, start: yield,
      unchanged: choice == .aged ? before(next) : yield, end: end, moved: moved,
      loadings: shapes.loadings(maturity: next))
    (left, yield) = (next, end)
    return parts
  }

  /// Takes up what the bond has earned.
  mutating func grow(by simpleReturn: Double) { value *= 1 + simpleReturn }

  private var carryYield: Double {
    switch choice {
    case .aged: yield
    case .noRollDown: boughtAt
    case .priceOnly: 0
    }
  }
}
