import Performance
import TextFormats

extension Report {
  /// Hashes of the files that the run read, or one for its simulated market: runs that share one were tried on
  /// the same numbers.
  public var dataIds: [String] {
    switch market {
    case .files(let inputs): inputs.map(\.sha256)
    case .simulated: [SHA256.hexDigest(of: JSONWriter.compact(market.identity))]
    }
  }

  /// The run's configurations as a ledger counts them.
  public var trials: [Trial] {
    groups.flatMap { group in
      group.strategies.map { strategy in
        Trial(
          configuration: Self.configuration(of: strategy.run.resolved), name: strategy.run.name,
          group: group.runs.name, sharpeRatio: strategy.summary.sharpeRatio.value,
          periods: strategy.periods.days.count, periodsPerYear: group.periodsPerYear,
          from: strategy.periods.days.first ?? group.from,
          to: strategy.periods.days.last ?? group.to)
      }
    }
  }

  /// SHA-256 of a strategy's settings: words for people, and whom it is compared with, make no other trial.
  private static func configuration(of resolved: JSONDocument) -> String {
    let words: Set = ["$schema", "name", "title", "notes", "group"]
    let settings = (resolved.members ?? []).filter { !words.contains($0.name) }
    return SHA256.hexDigest(of: JSONWriter.compact(.object(settings)))
  }
}
