import TimeSeries

/// A series of decimals told in percent, for those who do not see its picture.
enum SeriesInWords {
  /// `10 years from 6.66 % to 3.81 %, between 0.61 % and 15.12 %`
  static func text(of series: Series, named name: String) -> String {
    guard let first = series.values.first, let last = series.values.last,
      let least = series.values.min(), let most = series.values.max()
    else { return "\(name) without values" }
    let percent = { (value: Double) in CellText.percent(decimals: 2).text(of: value) + " %" }
    return "\(name) from \(percent(first)) to \(percent(last)), between \(percent(least)) and "
      + percent(most)
  }
}
