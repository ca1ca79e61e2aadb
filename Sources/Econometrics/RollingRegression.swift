extension OrdinaryLeastSquares {
  /// The slope of one series on another, with a constant: sum of (x - mean x)(y - mean y) over sum of
  /// (x - mean x)². Nil for fewer than two observations or a regressor that never varies, which it does
  /// not when √(sum of (x - mean x)² / n) is at most `rounding`.
  ///
  /// Two passes over these values and nothing else: equal windows give equal bits wherever they lie
  /// in a longer series, and nothing is copied or allocated for arrays and their slices.
  ///
  /// - Precondition: both have the same length.
  @inlinable
  public static func slope(
    of response: some RandomAccessCollection<Double>,
    on regressor: some RandomAccessCollection<Double>, rounding: Double = 0
  ) -> Double? {
    response.withValues { y in regressor.withValues { x in slope(y, x, rounding: rounding) } }
  }

  /// The slope over each window of consecutive observations: element t belongs to the `window` ones
  /// that end at t (t included).
  ///
  /// Nil before the first whole window, and where the regressor does not vary by more than `rounding` in
  /// it. Throws
  /// `lengthsDiffer`, or `tooFewObservations` for a window of fewer than three.
  public static func rollingSlopes(
    of response: some RandomAccessCollection<Double>,
    on regressor: some RandomAccessCollection<Double>, window: Int, rounding: Double = 0
  ) throws(RegressionError) -> [Double?] {
    guard response.count == regressor.count else {
      throw .lengthsDiffer(
        response: response.count, regressor: "x1", observations: regressor.count)
    }
    guard window >= 3 else { throw .tooFewObservations(have: window, need: 3) }
    return response.withValues { y in
      regressor.withValues { x in
        y.indices.map { last in
          guard last + 1 >= window else { return nil }
          let places = last + 1 - window..<last + 1
          return slope(y.extracting(places), x.extracting(places), rounding: rounding)
        }
      }
    }
  }

  @usableFromInline
  static func slope(_ y: Span<Double>, _ x: Span<Double>, rounding: Double = 0) -> Double? {
    precondition(x.count == y.count, "\(y.count) responses, \(x.count) regressors")
    guard x.count > 1 else { return nil }
    let (xOrigin, yOrigin) = (x[0], y[0])  // distances from it are exactly 0 for equal values
    var (xShift, yShift) = (0.0, 0.0)
    for place in x.indices {
      xShift += x[place] - xOrigin
      yShift += y[place] - yOrigin
    }
    xShift /= Double(x.count)
    yShift /= Double(x.count)
    var (products, squares) = (0.0, 0.0)
    for place in x.indices {
      let deviation = (x[place] - xOrigin) - xShift
      products += deviation * ((y[place] - yOrigin) - yShift)
      squares += deviation * deviation
    }
    return squares > rounding * rounding * Double(x.count) ? products / squares : nil
  }
}
