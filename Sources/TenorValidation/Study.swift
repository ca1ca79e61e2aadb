/// One row of the table: a test on one kind of returns.
struct Study: Sendable {
  let test: HypothesisTest
  let design: Design
  let periods: Int
  let frequency: Frequency
  /// How wrong the null hypothesis is where power is measured.
  let effect: Double
  /// Whether the size is to lie within `claimedSizes`; the others are shown for what they are.
  let isClaimed: Bool

  /// The sizes of a test at the 5 % level that holds what it promises.
  static let claimedSizes = 0.04...0.06

  /// How often the test rejected.
  struct Shares: Sendable {
    let size: Double
    let power: Double
  }

  /// The shares of rejections; the same on any number of threads.
  func shares() async throws -> Shares {
    let most = periods > 10_000 ? 4_000 : Int.max  // long samples take long
    let simulations = min(test.simulations, most)
    return Shares(
      size: try await rejections(of: simulations, effect: 0),
      power: try await rejections(of: simulations, effect: effect))
  }

  /// The share of rejections where the null hypothesis is wrong by an effect.
  func rejections(of simulations: Int, effect: Double) async throws -> Double {
    let setting = Setting(
      design: design, periods: periods, frequency: frequency, effect: effect)
    let tasks = 8
    let total = try await withThrowingTaskGroup(of: Int.self) { group in
      for first in 0..<tasks {
        group.addTask {
          try stride(from: first, to: simulations, by: tasks).count { number in
            var draws = Draws(study: 1, simulation: UInt64(number))
            return try test.rejects(setting, &draws)
          }
        }
      }
      return try await group.reduce(0, +)
    }
    return Double(total) / Double(simulations)
  }
}
