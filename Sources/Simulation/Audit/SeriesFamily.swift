public import TimeSeries

/// Series that are published together, and what their values may be.
public struct SeriesFamily: Sendable {
  /// What values mean, and with that which of them are possible.
  public enum Quantity: Sendable {
    /// Any number: a yield, the level of a curve.
    case rate
    /// A number above zero: a price, a time.
    case positive
    /// A simple return in decimals, above -1.
    case simpleReturn
    /// A simple return in percent, above -100.
    case percentReturn
  }

  /// In which of its series a day is missing.
  public enum Loss: Sendable {
    /// In one of them, drawn by lot.
    case inOne
    /// In all of them: they are columns that cannot do without one another.
    case inAll
  }

  /// The series.
  public let series: [Series]
  /// What their values mean.
  public let quantity: Quantity
  /// In which of them a day is missing.
  public let loss: Loss

  /// Series that are published together.
  public init(_ series: [Series], of quantity: Quantity, missing loss: Loss = .inOne) {
    (self.series, self.quantity, self.loss) = (series, quantity, loss)
  }
}
