import TextFormats

/// The distinct configurations that were tried on the same data.
public struct Trials: Sendable, Equatable {
  /// One of each configuration, by its hash in ascending order.
  public let trials: [Trial]
  /// Lines of the ledger that could not be read and are not counted.
  public let unreadable: Int
  private let data: [String]

  /// Gathers trials; of those with the same configuration the first stays.
  init(_ all: [Trial], on data: [String], unreadable: Int) {
    var known: Set<String> = []
    let distinct = all.filter { known.insert($0.configuration).inserted }
    trials = distinct.sorted { $0.configuration < $1.configuration }
    (self.data, self.unreadable) = (data, unreadable)
  }

  /// The annualized Sharpe ratios of trials whose samples are at least half as long as some years: shorter ones
  /// scatter for want of data, not for what was tried.
  func sharpeRatios(comparableTo years: Double) -> [Double] {
    trials.compactMap { $0.years >= years / 2 ? $0.sharpeRatio : nil }
  }

  /// SHA-256 of the trials' lines, one after another in their order, hexadecimal.
  public var sha256: String {
    SHA256.hexDigest(of: trials.flatMap { TrialLedger.line(of: $0, on: data) })
  }

  /// What a person is to know of lines that could not be read; nil where all could.
  public var warning: String? {
    guard unreadable > 0 else { return nil }
    return "\(TrialLedger.name): \(String(counting: unreadable, "line")) that cannot be read "
      + "\(unreadable == 1 ? "is" : "are") left out of the count of trials"
  }
}
