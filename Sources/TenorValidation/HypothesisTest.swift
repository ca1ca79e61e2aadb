/// A test of a report, as it is carried out on simulated returns.
struct HypothesisTest: Sendable {
  /// What the table calls it.
  let name: String
  /// What the null hypothesis is held against; `#` stands for the effect.
  let alternative: String
  /// How often it is simulated: the standard error of a size near 5 % is 0.0022 for 10,000, 0.0034 for 4,000.
  let simulations: Int
  /// Whether it rejects at the 5 % level in one simulation.
  let rejects: @Sendable (Setting, inout Draws) throws -> Bool

  init(
    _ name: String, against alternative: String, simulations: Int = 10_000,
    rejects: @escaping @Sendable (Setting, inout Draws) throws -> Bool
  ) {
    (self.name, self.alternative, self.simulations) = (name, alternative, simulations)
    self.rejects = rejects
  }

  static let level = 0.05
  /// The normal distribution's two-sided 5 % point, with which reports' t statistics are compared.
  static let criticalT = 1.959963984540054
}
