import TextFormats
import TimeSeries

/// Reads zero-coupon yields as the Federal Reserve publishes them, in percent: the whole
/// feds200628.csv or an extract with the columns `date,SVENY01,…`.
///
/// Gürkaynak, R. S., B. Sack and J. H. Wright (2007), "The U.S. Treasury Yield Curve: 1961 to the
/// Present", Journal of Monetary Economics 54(8), 2291–2304.
public enum ZeroYieldFile {
  /// Reads the yields of 1 to `largestMaturity` years and, when `parameters` is true, the fitted
  /// curve. Rows may ascend or descend.
  public static func read(
    _ path: String, largestMaturity: Int, parameters: Bool
  ) throws(DataError) -> ZeroYields {
    precondition(largestMaturity >= 1, "a largest maturity of \(largestMaturity) years")
    let names = (1...largestMaturity).map(columnName)
    let columns = names.map { DelimitedLayout.Column($0, dividedBy: 100, missing: atMostMinus99) }
    let dated = try DatedTable.read(path, columns: columns + (parameters ? parameterColumns : []))
    try dated.requireValues()
    let series = dated.series
    let yields = Array(series[..<largestMaturity])
    return ZeroYields(
      yields: yields, svensson: parameters ? svensson(Array(series[largestMaturity...])) : nil,
      summary: dated.summary(dialect: dialect(of: dated.header), warnings: warnings(about: yields)))
  }

  /// `SVENY05` for 5 years.
  static func columnName(maturity: Int) -> String {
    maturity < 10 ? "SVENY0\(maturity)" : "SVENY\(maturity)"
  }

  /// The file writes -999.99 for a number that it does not have.
  private static let atMostMinus99 = -Double.infinity...(-99)

  /// Betas may be of any size, so that the file's code alone counts as missing. Taus are years.
  private static let parameterColumns =
    ["BETA0", "BETA1", "BETA2", "BETA3"].map {
      DelimitedLayout.Column($0, dividedBy: 100, missing: -999.99 ... -999.99)
    } + ["TAU1", "TAU2"].map { DelimitedLayout.Column($0, missing: atMostMinus99) }

  private static func svensson(_ series: [Series]) -> SvenssonSeries {
    SvenssonSeries(
      beta0: series[0], beta1: series[1], beta2: series[2], beta3: series[3],
      tau1: series[4], tau2: series[5])
  }

  private static func dialect(of header: [String]) -> Dialect {
    header.contains { ColumnName.key($0) == "beta0" } ? .fedYieldCurve : .fedZeroYields
  }

  private static func warnings(about yields: [Series]) -> [String] {
    guard let longest = yields.last else { return [] }
    let small = longest.values.count { abs($0) < 0.002 }
    // Rates in decimals lie between -3 and 30 percent; no curve in percents lies between -0.03 and 0.3.
    let couldBeDecimals = yields.allSatisfy { series in
      series.values.allSatisfy { $0 > -0.000_3 && $0 < 0.003 }
    }
    guard small * 2 > longest.count, couldBeDecimals else { return [] }
    return ["half of \(longest.name) is below 0.2: are these decimals? The file is read as percent"]
  }
}
