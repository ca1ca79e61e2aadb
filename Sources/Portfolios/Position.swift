/// How much of one asset is held, in units of its path.
public struct Position: Sendable, Equatable {
  /// Units held; negative when sold short.
  public internal(set) var units: Double
  /// Price of a unit when it was last marked or renewed.
  public internal(set) var unitPrice: Double

  /// Units times price.
  public var value: Double { units * unitPrice }
}
