public import TimeSeries

/// The parameters of the Federal Reserve's fitted yield curve, day by day.
///
/// Svensson, L. E. O. (1994), "Estimating and Interpreting Forward Interest Rates", NBER Working
/// Paper 4871: y(n) = b0 + b1 f(n/t1) + b2 [f(n/t1) - exp(-n/t1)] + b3 [f(n/t2) - exp(-n/t2)],
/// f(u) = (1 - exp(-u)) / u.
public struct SvenssonSeries: Sendable, Equatable {
  /// Continuously compounded, decimal per year.
  public let beta0: Series
  /// Continuously compounded, decimal per year.
  public let beta1: Series
  /// Continuously compounded, decimal per year.
  public let beta2: Series
  /// Continuously compounded, decimal per year.
  public let beta3: Series
  /// Years.
  public let tau1: Series
  /// Years; a day on which the last term is not used is absent.
  public let tau2: Series

  /// The parameters, each on its own days.
  ///
  /// - Parameters:
  ///   - beta0: the level, decimal per year.
  ///   - beta1: the slope, decimal per year.
  ///   - beta2: the first hump, decimal per year.
  ///   - beta3: the second hump, decimal per year.
  ///   - tau1: the decay time of slope and first hump, years.
  ///   - tau2: the decay time of the second hump, years.
  public init(
    beta0: Series, beta1: Series, beta2: Series, beta3: Series, tau1: Series, tau2: Series
  ) {
    (self.beta0, self.beta1, self.beta2, self.beta3) = (beta0, beta1, beta2, beta3)
    (self.tau1, self.tau2) = (tau1, tau2)
  }
}
