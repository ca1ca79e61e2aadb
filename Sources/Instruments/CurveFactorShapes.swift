/// How the whole curve moves when its level, slope or curvature alone moves by one.
///
/// The shapes are quadratic in the maturity m, and dual to the factors: the shape of a factor has that
/// factor equal to one and the other two equal to zero. So f_L(m) = 1, and with N maturities, m' the
/// middle one, D1 = 2 m' - 1 - N, D2 = 2 m'^2 - 1 - N^2 and K = 2 (m' - 1)(m' - N):
/// f_S = a + (D2 m - D1 m^2) / ((N - 1) K) and f_C = a + 2 (m^2 - (N + 1) m) / K, each constant a such that
/// the mean over 1 to N is zero. With two maturities there is no curvature, and f_S is a straight line.
///
/// They are fixed, not estimated: nothing of the sample is in them. Beyond N years the parabolas go on.
public struct CurveFactorShapes: Sendable, Equatable {
  /// N, the largest maturity that the factors use, in years.
  public let largestMaturity: Int
  private let slope: Parabola
  private let curvature: Parabola

  /// The factors of a curve use its maturities up to this one.
  public static let longest = 10

  /// Shapes of the factors of a curve with whole maturities up to `curveMaturity`, at least 2; they use
  /// those of 10 years and less.
  public init(curveMaturity: Int) {
    precondition(curveMaturity >= 2, "a curve has the one- and two-year yields")
    largestMaturity = min(Self.longest, curveMaturity)
    let (last, middle) = (Double(largestMaturity), Double((largestMaturity + 1) / 2))
    let mean = (linear: (last + 1) / 2, quadratic: (last + 1) * (2 * last + 1) / 6)
    guard largestMaturity > 2 else {
      slope = Parabola(linear: 1, quadratic: 0, meanOfPowers: mean)
      curvature = Parabola(linear: 0, quadratic: 0, meanOfPowers: mean)
      return
    }
    let bend = 2 * (middle - 1) * (middle - last)
    let scale = (last - 1) * bend
    slope = Parabola(
      linear: (2 * middle * middle - 1 - last * last) / scale,
      quadratic: -(2 * middle - 1 - last) / scale, meanOfPowers: mean)
    curvature = Parabola(
      linear: -2 * (last + 1) / bend, quadratic: 2 / bend, meanOfPowers: mean)
  }

  /// Change of the yield of `maturity` years per unit of each factor.
  @inline(__always)
  public func loadings(maturity: Double) -> CurveFactors {
    CurveFactors(
      level: 1, slope: slope.value(at: maturity), curvature: curvature.value(at: maturity))
  }

  /// The factors of the yields of 1 to N years.
  func factors(wholeYear yield: (Int) -> Double) -> CurveFactors {
    var sum = 0.0
    for years in 1...largestMaturity { sum += yield(years) }
    let (first, last) = (yield(1), yield(largestMaturity))
    let hasCurvature = largestMaturity > 2
    return CurveFactors(
      level: sum / Double(largestMaturity), slope: last - first,
      curvature: hasCurvature ? (2 * yield((largestMaturity + 1) / 2) - first - last) / 2 : 0)
  }
}

/// a + b m + c m^2 with mean zero over the maturities in use.
private struct Parabola: Sendable, Equatable {
  private let constant: Double
  private let linear: Double
  private let quadratic: Double

  init(linear: Double, quadratic: Double, meanOfPowers mean: (linear: Double, quadratic: Double)) {
    (self.linear, self.quadratic) = (linear, quadratic)
    constant = -(linear * mean.linear + quadratic * mean.quadratic)
  }

  @inline(__always)
  func value(at maturity: Double) -> Double {
    constant + maturity * (linear + quadratic * maturity)
  }
}
