import TextFormats
import TimeSeries

/// Reads Kenneth French's daily factors, in percent, with either kind of date and any lines above
/// and below the rows.
///
/// Fama, E. F. and K. R. French (1993), "Common Risk Factors in the Returns on Stocks and Bonds",
/// Journal of Financial Economics 33(1), 3–56.
public enum FactorFile {
  /// Reads the market and the bill. A row that lacks either is dropped and counted.
  public static func read(_ path: String) throws(DataError) -> DailyFactors {
    let dated = try table(path)
    try dated.requireValues()
    let excess = dated.table.columns[0]
    let bill = dated.table.columns[1]
    let warnings = warnings(excess: excess.values, bill: bill.values)
    let summary = dated.summary(
      dialect: .frenchDailyFactors, warnings: warnings, vintage: vintage(of: path))
    let series = dated.series.onCommonDays
    return DailyFactors(
      market: Series(
        name: "Mkt", days: series[0].days, values: zip(series[0].values, series[1].values).map(+)),
      bill: series[1], summary: summary)
  }

  private static func table(_ path: String) throws(DataError) -> DatedTable {
    let missing = -Double.infinity...(-99)
    let columns = ["Mkt-RF", "RF"].map {
      DelimitedLayout.Column($0, dividedBy: 100, missing: missing)
    }
    let dated: DatedTable
    do { dated = try DatedTable.read(path, columns: columns) } catch {
      if isMonthly(path) { throw DataError(.monthlyFactors, file: path) }
      throw error
    }
    guard dated.table.key == .day else { throw DataError(.monthlyFactors, file: path) }
    return dated
  }

  /// The database named in the first line: `This file was created by using the 202503 CRSP database.`
  private static func vintage(of path: String) -> String? {
    guard let line = (try? DelimitedHead.read(path))?.firstLine,
      let start = line.firstRange(of: "using the ")?.upperBound,
      let end = line[start...].firstRange(of: " database")
    else { return nil }
    return String(line[start..<end.upperBound])
  }

  private static func isMonthly(_ path: String) -> Bool {
    guard let head = try? DelimitedHead.read(path) else { return false }
    return Dialect(of: head) == .frenchMonthlyFactors
  }

  private static func warnings(excess: [Double], bill: [Double]) -> [String] {
    var warnings: [String] = []
    // A percentage of two decimals, divided by 100 as the reader does.
    if bill.allSatisfy({ ($0 * 10_000).rounded() / 100 / 100 == $0 }) {
      warnings.append(
        "RF has only two decimals: a day's bill return is rounded to 0.01 percent, 2.5 percent a "
          + "year; a file with three decimals is better")
    }
    if excess.count(where: { abs($0) < 0.0002 }) * 2 > excess.count {
      warnings.append(
        "half of Mkt-RF is within 0.02 of zero: are these decimals? The file is read as percent")
    }
    return warnings
  }
}

extension [Series] {
  /// Both series on the days that both have.
  fileprivate var onCommonDays: [Series] {
    guard self[0].days != self[1].days else { return self }
    let days = map(\.days).commonDays
    return map { series in
      let rows = days.map { series.days.firstIndex(notBefore: $0) }
      return Series(name: series.name, days: days, values: rows.map { series.values[$0] })
    }
  }
}
