public import TimeSeries

/// What is shown beside the results of a run, made only when pages are.
public struct RunBackground: Sendable {
  /// What each strategy's rule went by and what came of it, by group and strategy.
  public let signals: [[[Series]]]
  /// Zero-coupon yields at month ends; each series has the maturity in years for a name.
  public let yields: [Series]

  /// - Parameters:
  ///   - signals: in the order of the report's groups and strategies.
  ///   - yields: one series a maturity.
  public init(signals: [[[Series]]], yields: [Series]) {
    (self.signals, self.yields) = (signals, yields)
  }

  /// Whether any rule went by anything.
  var hasSignals: Bool { signals.joined().contains { !$0.isEmpty } }
}
