/// Replications of the studentized statistics of a group: all of them, or those of one range of numbers.
public struct BootstrapReplications: Sendable, Equatable {
  /// The numbers of the replications, counted from 0.
  public let range: Range<Int>
  /// One statistic after the other. A replication whose standard error is zero is infinitely far out.
  let values: [Double]

  /// The replications of a statistic.
  func values(of statistic: Int) -> ArraySlice<Double> {
    values[(statistic * range.count)..<((statistic + 1) * range.count)]
  }

  /// The replications of ranges that follow one another, beginning with 0.
  static func joined(_ parts: [BootstrapReplications], statistics: Int) -> BootstrapReplications {
    let ordered = parts.filter { !$0.range.isEmpty }.sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    var end = 0
    for part in ordered {
      precondition(part.range.lowerBound == end, "every replication once")
      end = part.range.upperBound
    }
    return BootstrapReplications(
      range: 0..<end,
      values: (0..<statistics).flatMap { index in
        ordered.flatMap { $0.values(of: index) }
      })
  }
}
