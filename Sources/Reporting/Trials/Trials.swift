public import TextFormats

/// The distinct configurations that were tried on the same data.
public struct Trials: Sendable, Equatable {
  /// One of each configuration, by its hash in ascending order.
  public let trials: [Trial]
  /// Lines of the ledger that could not be read and are not counted.
  public let unreadable: Int
  private let data: String

  /// Gathers trials; of those with the same configuration the first stays.
  init(_ all: [Trial], on data: String, unreadable: Int) {
    var known: Set<String> = []
    let distinct = all.filter { known.insert($0.configuration).inserted }
    trials = distinct.sorted { $0.configuration < $1.configuration }
    (self.data, self.unreadable) = (data, unreadable)
  }

  /// The Sharpe ratios that are defined, annualized, in the order of the trials.
  public var sharpeRatios: [Double] { trials.compactMap(\.sharpeRatio) }

  /// SHA-256 of the trials' lines, one after another in their order, hexadecimal.
  public var sha256: String {
    SHA256.hexDigest(of: trials.flatMap { TrialLedger.line(of: $0, on: data) })
  }

  /// The member `trials` of `report.json`.
  public var document: JSONDocument {
    [
      "file": .string(TrialLedger.name), "counted": .integer(trials.count),
      "sha256": .string(sha256),
    ]
  }

  /// What a person is to know of lines that could not be read; nil where all could.
  public var warning: String? {
    guard unreadable > 0 else { return nil }
    return "\(TrialLedger.name): \(String(counting: unreadable, "line")) that cannot be read "
      + "\(unreadable == 1 ? "is" : "are") left out of the count of trials"
  }
}
