import TestSupport
import TimeSeries

/// Closes of a stock and of a bond fund on 60 days, made up from a seed; in cents, so that every layout can
/// write them exactly.
struct MadeUpSeries: Sendable {
  /// A day and what was quoted.
  struct Row: Sendable, Equatable {
    let day: Day
    let stock: Int
    let bond: Int
  }

  /// Ascending; the stock goes through 1,000, where a mark of thousands appears and goes again.
  let rows: [Row]

  init(seed: UInt64) {
    var draws = TestDraws(seed: seed)
    var rows: [Row] = []
    var (stock, bond) = (990.0, 101.0)
    var day = Day(iso: "2019-01-02")!
    while rows.count < 60 {
      if day.weekday < 5, day != Day(iso: "2019-01-21") {
        rows.append(
          Row(day: day, stock: Int((stock * 100).rounded()), bond: Int((bond * 100).rounded())))
        stock *= 1 + draws.uniform(-0.012, 0.0124)
        bond *= 1 + draws.uniform(-0.003, 0.0031)
      }
      day = day.advanced(by: 1)
    }
    self.rows = rows
  }
}
