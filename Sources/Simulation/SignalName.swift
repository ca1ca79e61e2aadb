/// The names of the series that show what a rule went by and what came of it.
public enum SignalName: Sendable, Hashable {
  /// The slope of the yield curve.
  case slope
  /// The excess return that is forecast for the next holding period.
  case forecast
  /// The excess return of that period, known at its end.
  case excessReturnThatFollowed
  /// The rolling beta of a bond on stocks.
  case beta(bond: String)

  /// The name of the series.
  public var text: String {
    switch self {
    case .slope: "slope"
    case .forecast: "forecast"
    case .excessReturnThatFollowed: "excess return that followed"
    case .beta(let bond): Self.beta + bond
    }
  }

  /// The bond of the series of that name; nil where it is no beta.
  public static func bond(ofBeta text: String) -> String? {
    text.hasPrefix(beta) ? String(text.dropFirst(beta.count)) : nil
  }

  private static let beta = "beta of "
}
