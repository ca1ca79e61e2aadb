import Performance
import Simulation
import TextFormats
import TimeSeries

/// A strategy's statistics as one other tool would print them.
struct OtherConventions: Sendable {
  let convention: PeerConvention
  let statistics: PeerStatistics
}

extension OtherConventions {
  /// The statistics of a run's daily total returns between two rows of its calendar, by each tool's defaults.
  static func all(of record: RunRecord, over rows: ClosedRange<Int>) -> [OtherConventions] {
    let first = record.firstRow
    let sample = PeerSample(
      of: record.totalReturns[(rows.lowerBound - first)..<(rows.upperBound - first)],
      between: Array(record.calendar.days[rows]))
    return PeerConvention.allCases.map {
      OtherConventions(convention: $0, statistics: PeerStatistics(of: sample, by: $0))
    }
  }
}
