import Econometrics
import Glibc
public import Performance

/// What is left of a Sharpe ratio when it is the best of many that were tried.
///
/// Bailey, D. H. and M. López de Prado (2014), "The Deflated Sharpe Ratio: Correcting for Selection Bias,
/// Backtest Overfitting, and Non-Normality", Journal of Portfolio Management 40(5), 94–107.
public enum DeflatedSharpe {
  /// The largest ratio to expect of trials without skill, SR₀ = √V ((1 - γ) z(1 - 1/N) + γ z(1 - 1/(N e))), for
  /// N trials with the variance V (divisor N - 1); γ is Euler's constant, z the normal quantile.
  ///
  /// A single trial has nothing to be picked from: 0.
  ///
  /// - Parameters:
  ///   - trials: ratios of trials, from which V is taken; the result is of one period if they are, and annualized
  ///     if they are.
  ///   - number: N, where more were tried than have a ratio to compare with; nil for as many as have one.
  public static func expectedMaximum(of trials: [Double], number: Int? = nil) -> Double {
    guard let deviation = trials.standardDeviation else { return 0 }
    let (number, euler) = (Double(max(trials.count, number ?? 0)), 0.5772156649015329)
    let quantiles =
      (1 - euler) * NormalDistribution.quantile(1 - 1 / number)
      + euler * NormalDistribution.quantile(1 - 1 / (number * M_E))
    return deviation * quantiles
  }

  /// The probability that the ratio behind the returns exceeds the expected maximum of the trials, or why it is
  /// undefined.
  ///
  /// - Parameters:
  ///   - uncertainty: of the ratio that was picked.
  ///   - trials: the annualized ratios of trials, the picked one's included.
  ///   - number: N, where more were tried than have a ratio to compare with.
  public static func probability(
    of uncertainty: SharpeUncertainty, trials: [Double], number: Int? = nil
  ) -> Result<Double, Undefined> {
    uncertainty.probability(above: expectedMaximum(of: trials, number: number))
  }
}
