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
}
