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
  /// What users' series cost that begin late, end early or lack days.
  public let shortfalls: [Shortfall]
  /// How cash of another frequency was brought onto the days, parts of a sentence.
  let accruals: [String]
  /// What a person should know of the days before trusting what is made of them.
  let warnings: [Warning]
  /// The sample that was asked for.
  public let sample: StrategyFile.Sample

  /// The calendar of a group within a sample.
  ///
  /// - Parameter checksFrequencies: whether series of different frequencies are refused; an audit takes out days.
  /// - Throws: `PlanError.noDays` when fewer than two days are common to all, and `PlanError.frequencies` when
  ///   what is held comes at frequencies that do not meet.
  init(
    needs: GroupNeeds, inputs: MarketInputs, sample: StrategyFile.Sample, group: String,
    checksFrequencies: Bool = true
  ) throws(PlanError) {
    let within = { (series: Series) in
      Array(series.days[series.days.places(from: sample.from, through: sample.to)])
    }
    // Users' series alone have no need of the curves of a file that lies beside them.
    let usesCurve =
      !inputs.yields.isEmpty && (needs.namesBonds || needs.factors || needs.series.isEmpty)
    let columns = usesCurve ? inputs.yields.prefix(needs.largestMaturity).map(within) : []
    let curve = (columns + (inputs.svensson?.parameterDays(within) ?? [])).commonDays
    var parts: [CalendarPart] = needs.series.compactMap { kind in
      inputs.days(of: kind).map {
        CalendarPart(name: $0.label, days: within($0.series), isFile: true, isAccrued: $0.isAccrued)
      }
    }
    if needs.factors, let factors = inputs.factors {
      parts.append(CalendarPart(name: "stocks", days: within(factors.market)))
    }
    let joins = !parts.isEmpty
    if usesCurve { parts.append(CalendarPart(name: "yields", days: curve)) }
    let mix = parts.frequencyMix
    if checksFrequencies { try mix?.requireMeeting(in: group) }
    let days = parts.map(\.days).commonDays
    guard days.count >= 2, let first = days.first, let last = days.last else {
      throw .noDays(group: group, sample: sample, curveDays: usesCurve ? curve.count : nil)
    }
    calendar = TradingCalendar(days: days)
    joinsOthers = joins
    largestMaturity = usesCurve ? needs.largestMaturity : nil
    curveDays = curve
    incompleteCurveDays = columns.allDays.count - curve.count
    curveDaysWithoutOthers = usesCurve ? curve.count - days.count : 0
    let ordered = parts.filter { $0.name == "stocks" } + parts.filter { $0.isFile && !$0.isAccrued }
    offCalendar = ordered.map { part in
      (part.name, part.days.places(from: first, through: last).count - days.count)
    }.filter { $0.1 > 0 }
    shortfalls = parts.contains(where: \.isFile) ? parts.shortfalls : []
    accruals = needs.series.compactMap { inputs.accrued?[$0]?.note }
    warnings =
      [mix?.warning(on: days.count)].compactMap(\.self)
      + shortfalls.compactMap { $0.warning(on: days.count) }
    self.sample = sample
  }
}

extension MarketInputs {
  /// The observations of a user's series as the calendar sees them.
  fileprivate func days(
    of kind: StrategyFile.Asset.Kind
  ) -> (label: String, series: Series, isAccrued: Bool)? {
    guard let column = kind.column else { return nil }
    if let accrued = accrued?[kind] { return (column.label, accrued.returns, true) }
    return columns[column].map { (column.label, $0, false) }
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
    parts += shortfalls.map(\.words)
    let treated = alignment == .span ? "compounded into the next day's" : "left out"
    parts += offCalendar.map { name, days in
      "returns of \(String(counting: days, "day")) of \(name) that are not in the calendar \(treated)"
    }
    parts += accruals
    if sample.isCutShort(to: first, last) {
      parts.append(
        "the sample asked for \(sample.from?.description ?? "the beginning") to "
          + "\(sample.to?.description ?? "the end"), and the data allow no more")
    }
    return parts.joined(separator: "; ") + "."
  }
}
