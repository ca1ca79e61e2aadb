import TimeSeries

/// The series of a run, as its CSV files hold them.
struct RunSeries: Sendable {
  /// One strategy's.
  struct Strategy: Sendable {
    /// The group's name.
    let group: String
    /// The strategy's name.
    let name: String
    /// Closes from the one before the first reported return on.
    var days: [Day] = []
    /// Value at each of those closes, starting from 1.
    var values: [Double] = []
    /// Simple returns dated the second close on.
    var totalReturns: [Double] = []
    /// The same in excess of the group's benchmark asset.
    var excessReturns: [Double] = []
    /// Closes at which the common periods end.
    var periodDays: [Day] = []
    /// Return over each period.
    var periodTotals: [Double] = []
    /// Excess return over each period.
    var periodExcess: [Double] = []
    /// Cumulative standardized excess return; empty where it is undefined.
    var cumulative: [Double] = []
    /// The share of each asset of the rule from the closes at which decisions were traded.
    var weights: [Series] = []
    /// What the rule went by and what came of it.
    var signals: [Series] = []
  }

  /// The strategies, in the order of the report.
  var strategies: [Strategy]
  /// Zero-coupon yields at month ends; each series has the maturity in years for a name.
  var yields: [Series]
}

extension RunSeries {
  /// The series of one strategy.
  func strategy(_ name: String, of group: String) -> Strategy? {
    strategies.first { $0.name == name && $0.group == group }
  }
}
