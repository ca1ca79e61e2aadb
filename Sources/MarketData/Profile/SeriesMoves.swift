import Glibc
import TimeSeries

/// The changes of a series, the largest and the odd among them.
///
/// A move is measured by g = log(1 + change) against s = 1.4826 times the median of |g - median g|, the
/// standard deviation of normal draws: the larger one of all moves and of the ten before and after, and a
/// ten-thousandth at least. Over a longer gap than usual s grows with the root of its length. Odd are
///
/// - a split: |g| above 8 s, and 1 + change within 2 s (1 to 4 percent) of n or 1/n; above 12 s of 3/2 or 2/3;
/// - what is undone: |g| above 10 s and log 1.25, and what two moves leave is below 2 s and 5 percent;
/// - what is lonely: |g| above 10 s and log 2.2 (a loss of 55 or a gain of 120 percent), or above 40 s and
///   log 1.35.
///
/// The crash of 1987, 29 s, is none of them.
public struct SeriesMoves: Sendable {
  private let days: [Day]
  private let values: [Double]
  private let before: [Double]?
  private let changes: [Double]
  private let logs: [Double]
  private let deviations: [Double]

  init(days: [Day], values: [Double], before: [Double]?, changes: [Double], gaps: [Double]) {
    let changes = changes.map { min($0, 1e9) }  // no gain is larger, and a ratio may overflow
    (self.days, self.values, self.before, self.changes) = (days, values, before, changes)
    let logs = changes.map { log(min(max(1 + $0, 1e-9), 1e9)) }
    let middle = logs.median ?? 0
    let deviation = max(1.4826 * (logs.map { abs($0 - middle) }.median ?? 0), 0.0001)
    let usual = max(gaps.median ?? 1, 1)
    self.logs = logs
    deviations = logs.indices.map { row in
      // Sorting the neighbors of every row would cost more than all else.
      guard abs(logs[row]) > 8 * deviation else { return deviation }
      let near = [Int](max(0, row - 10)..<row) + [Int](row + 1..<min(logs.count, row + 11))
      let local = 1.4826 * (near.map { abs(logs[$0] - middle) }.median ?? 0)
      return max(deviation, local) * max(1, gaps[row] / usual).squareRoot()
    }
  }

  /// The largest moves, at most so many, the largest first; of equal ones the earlier.
  public func largest(_ count: Int) -> [SeriesMove] {
    let rows = changes.indices.sorted { (abs(logs[$1]), $0) < (abs(logs[$0]), $1) }
    return rows.prefix(count).filter { changes[$0] != 0 }.map { move($0, oddity: nil) }
  }

  /// The moves that are probably no gain or loss of a holder, in the order of their days.
  public var odd: [SeriesMove] {
    var odd: [SeriesMove] = []
    var row = 0
    while row < logs.count {
      let oddity = isUndone(row) ? .undone : split(row) ?? (isLonely(row) ? .lonely : nil)
      if let oddity { odd.append(move(row, oddity: oddity)) }
      row += oddity == .undone ? 2 : 1
    }
    return odd
  }

  private func move(_ row: Int, oddity: SeriesMove.Oddity?) -> SeriesMove {
    SeriesMove(
      day: days[row], before: before?[row], value: values[row], change: changes[row], oddity: oddity
    )
  }

  private func isUndone(_ row: Int) -> Bool {
    guard row + 1 < logs.count, abs(logs[row]) > max(10 * deviations[row], log(1.25)) else {
      return false
    }
    return abs(logs[row] + logs[row + 1]) < max(2 * deviations[row], 0.05)
  }

  private func isLonely(_ row: Int) -> Bool {
    let (size, deviation) = (abs(logs[row]), deviations[row])
    return size > max(10 * deviation, log(2.2)) || size > max(40 * deviation, log(1.35))
  }

  private func split(_ row: Int) -> SeriesMove.Oddity? {
    let (size, deviation) = (abs(logs[row]), deviations[row])
    guard size > 8 * deviation else { return nil }
    let tolerance = min(max(2 * deviation, 0.01), 0.04)
    let ratios = Self.ratios.filter {
      abs(log(Double($0.large) / Double($0.small)) - size) < tolerance
    }
    guard let ratio = ratios.first, ratio.small == 1 || size > 12 * deviation else { return nil }
    return logs[row] < 0
      ? .split(old: ratio.small, new: ratio.large) : .split(old: ratio.large, new: ratio.small)
  }

  private static let ratios: [(large: Int, small: Int)] =
    [2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 100].map { ($0, 1) } + [(3, 2)]
}

extension SeriesProfile {
  /// The moves of values that are prices, all above 0; element 0 is the second observation's.
  public var priceMoves: SeriesMoves? {
    guard least.value > 0 else { return nil }
    let values = series.values
    return SeriesMoves(
      days: Array(series.days.dropFirst()), values: Array(values.dropFirst()),
      before: Array(values.dropLast()),
      changes: zip(values.dropFirst(), values).map { $0 / $1 - 1 },
      gaps: zip(series.days.dropFirst(), series.days).map { Double($0.number - $1.number) })
  }

  /// The moves of values that are returns; a scale of 0.01 makes percents decimals.
  public func returnMoves(scale: Double) -> SeriesMoves {
    let gaps = zip(series.days.dropFirst(), series.days).map { Double($0.number - $1.number) }
    return SeriesMoves(
      days: series.days, values: series.values, before: nil,
      changes: series.values.map { $0 * scale }, gaps: [gaps.median ?? 1] + gaps)
  }
}
