public import TimeSeries

/// What one asset earned above another.
public enum ExcessReturn {
  /// x = R(asset) - R(over) between consecutive month ends, dated the later one; each R compounds the
  /// asset's daily returns over the month.
  ///
  /// - Parameters:
  ///   - asset: what earned R(asset).
  ///   - other: what earned R(over).
  ///   - days: the days of the rows.
  ///   - monthEnds: rows of the month ends; element i of the result belongs to month end i + 1.
  public static func monthly(
    of asset: AssetPath, over other: AssetPath, days: [Day], monthEnds: [Int]
  ) -> Series {
    let months = zip(monthEnds, monthEnds.dropFirst())
    return Series(
      name: "monthly excess return", days: monthEnds.dropFirst().map { days[$0] },
      values: months.map { start, end in
        asset.totalReturn(from: start, to: end) - other.totalReturn(from: start, to: end)
      })
  }
}
