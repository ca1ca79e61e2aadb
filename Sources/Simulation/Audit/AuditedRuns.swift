/// Strategies that can be run anew on data that were changed after some day.
public protocol AuditedRuns: Sendable {
  /// The strategies' names.
  var names: [String] { get }

  /// The trails of all strategies on the data as they are.
  func trails() throws -> [RunTrail]

  /// The trails of some strategies, up to the cut, with everything made anew from disturbed data.
  ///
  /// A run that fails on them leaves its trail up to there; what cannot be run at all is thrown.
  ///
  /// - Parameters:
  ///   - strategies: positions in `names`.
  ///   - disturbance: what happens to the data.
  func trails(of strategies: [Int], disturbedBy disturbance: Disturbance) throws -> [RunTrail]
}
