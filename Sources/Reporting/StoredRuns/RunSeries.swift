public import TimeSeries

/// The series of a run, as its CSV files hold them.
public struct RunSeries: Sendable {
  /// One strategy's.
  public struct Strategy: Sendable {
    /// The group's name.
    public let group: String
    /// The strategy's name.
    public let name: String
    /// Closes from the one before the first reported return on.
    public internal(set) var days: [Day] = []
    /// Value at each of those closes, starting from 1.
    public internal(set) var values: [Double] = []
    /// Simple returns dated the second close on.
    public internal(set) var totalReturns: [Double] = []
    /// The same in excess of the group's benchmark asset.
    public internal(set) var excessReturns: [Double] = []
    /// Closes at which the common periods end.
    public internal(set) var periodDays: [Day] = []
    /// Return over each period.
    public internal(set) var periodTotals: [Double] = []
    /// Excess return over each period.
    public internal(set) var periodExcess: [Double] = []
    /// Cumulative standardized excess return; empty where it is undefined.
    public internal(set) var cumulative: [Double] = []
    /// The share of each asset of the rule from the closes at which decisions were traded.
    public internal(set) var weights: [Series] = []
    /// What the rule went by and what came of it.
    public internal(set) var signals: [Series] = []
  }

  /// The strategies, in the order of the report.
  public internal(set) var strategies: [Strategy]
  /// Zero-coupon yields at month ends; each series has the maturity in years for a name.
  public internal(set) var yields: [Series]
}

extension RunSeries {
  /// The series of one strategy.
  func strategy(_ name: String, of group: String) -> Strategy? {
    strategies.first { $0.name == name && $0.group == group }
  }
}
