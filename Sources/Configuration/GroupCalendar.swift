public import Instruments
import MarketData
import TextFormats
public import TimeSeries

/// The days on which a group is valued, and what was joined or left out to get them.
///
/// A curve day has the yields of every whole maturity 1, 2, … N, N the largest that the group names and
/// at least 2. When a member holds stocks, bills or a user's series, a day must have those too.
public struct GroupCalendar: Sendable {
  /// The days.
  public let calendar: TradingCalendar
  /// N, the largest maturity in use; nil when no curve is.
  public let largestMaturity: Int?
  /// Days with all N yields, within the sample; none when no curve is in use.
  public let curveDays: [Day]
  /// Days with some of the N yields but not all, within the sample; they are dropped.
  public let incompleteCurveDays: Int
  /// Curve days that are left out because stocks, bills or a user's series have no observation.
  public let curveDaysWithoutOthers: Int
  /// Whether stocks, bills or a user's series take part, so that curve days may be left out.
  let joinsOthers: Bool
  /// How many observations of the stock market and of users' series, from the first day to the last, are
  /// of days that are not in the calendar: their returns are compounded into the next day's, or left out
  /// with `alignment` `same-day`.
  public let offCalendar: [(name: String, days: Int)]
  /// The sample that was asked for.
  public let sample: StrategyFile.Sample

  /// The calendar of a group within a sample.
  ///
  /// - Throws: `PlanError.noDays` when fewer than two days are common to all.
  init(
    needs: GroupNeeds, inputs: MarketInputs, sample: StrategyFile.Sample, group: String
  ) throws(PlanError) {
    let within = { (series: Series) in
      Array(series.days[series.days.places(from: sample.from, through: sample.to)])
    }
    let usesCurve = !inputs.yields.isEmpty
    let columns = usesCurve ? inputs.yields.prefix(needs.largestMaturity).map(within) : []
    let curve = (columns + (inputs.svensson?.parameterDays(within) ?? [])).commonDays
    var others: [[Day]] = needs.columns.compactMap { inputs.columns[$0].map(within) }
    if needs.factors, let factors = inputs.factors { others.append(within(factors.market)) }
    let days = ((usesCurve ? [curve] : []) + others).commonDays
    guard days.count >= 2, let first = days.first, let last = days.last else {
      throw .noDays(group: group, sample: sample, curveDays: usesCurve ? curve.count : nil)
    }
    calendar = TradingCalendar(days: days)
    joinsOthers = !others.isEmpty
    largestMaturity = usesCurve ? needs.largestMaturity : nil
    curveDays = curve
    incompleteCurveDays = columns.allDays.count - curve.count
    curveDaysWithoutOthers = usesCurve ? curve.count - days.count : 0
    let series =
      (needs.factors ? inputs.factors.map { [("stocks", $0.market.days)] } ?? [] : [])
      + needs.columns.compactMap { column in
        inputs.columns[column].map { ("\(column.file) \(column.column)", $0.days) }
      }
    offCalendar = series.map { name, observed in
      (name, observed.places(from: first, through: last).count - days.count)
    }.filter { $0.1 > 0 }
    self.sample = sample
  }
}

extension StrategyFile.Sample {
  /// Whether the days used begin or end more than ten days, a long holiday, inside what was asked for.
  fileprivate func isCutShort(to first: Day, _ last: Day) -> Bool {
    let begins = from.map { first.number - $0.number > 10 } ?? false
    let ends = to.map { $0.number - last.number > 10 } ?? false
    return begins || ends
  }
}

extension SvenssonSeries {
  /// Days of each parameter that every curve needs; the second decay time may be absent.
  fileprivate func parameterDays(_ within: (Series) -> [Day]) -> [[Day]] {
    [beta0, beta1, beta2, beta3, tau1].map(within)
  }
}

extension GroupCalendar {
  /// How the days came about, for readers; a sentence without its subject, `Days:`.
  public func note(alignment: Alignment) -> String {
    let days = calendar.days
    guard let first = days.first, let last = days.last else { return "No days." }
    var parts = ["\(String(grouped: days.count)) from \(first) to \(last)"]
    if let largestMaturity {
      parts.append(
        "with yields for 1 to \(largestMaturity) years"
          + (incompleteCurveDays > 0
            ? " (\(String(counting: incompleteCurveDays, "day")) with only some of them dropped)"
            : ""))
    }
    if curveDaysWithoutOthers > 0 {
      parts.append(
        String(counting: curveDaysWithoutOthers, "day")
          + " with yields but without the other series left out")
    }
    let treated = alignment == .span ? "compounded into the next day's" : "left out"
    parts += offCalendar.map { name, days in
      "returns of \(String(counting: days, "day")) of \(name) that are not in the calendar \(treated)"
    }
    if sample.isCutShort(to: first, last) {
      parts.append(
        "the sample asked for \(sample.from?.description ?? "the beginning") to "
          + "\(sample.to?.description ?? "the end"), and the data allow no more")
    }
    return parts.joined(separator: "; ") + "."
  }
}
