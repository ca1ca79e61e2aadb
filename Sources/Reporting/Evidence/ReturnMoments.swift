import Performance

/// Mean, standard deviation and Sharpe ratio of excess returns.
struct ReturnMoments: Sendable, DocumentObject {
  let mean: Double?
  let standardDeviation: Double?
  let sharpeRatio: Undefinable<Double>

  static let fields = ObjectFields<Self>(
    .init(
      "mean", .numberOrNull, \.mean,
      "Annualized mean return above excessOver (total where that is none), a decimal."),
    .init(
      "standardDeviation", .numberOrNull, \.standardDeviation,
      "Annualized standard deviation of the same returns; null for a single return."),
    .undefinable("sharpeRatio", .number, \.sharpeRatio, "Mean over standard deviation."),
    make: Self.init(mean:standardDeviation:sharpeRatio:))
}

extension ReturnMoments {
  /// The moments of some returns.
  init(of returns: ExcessReturns) {
    (mean, standardDeviation) = (returns.annualizedMean, returns.annualizedStandardDeviation)
    sharpeRatio = Undefinable(returns.sharpeRatio)
  }
}
