import Performance
import Simulation
import TextFormats
import TimeSeries

/// What made the numbers of a group's table, a sentence a line: what was held by which rule, when it was
/// decided and traded, what the columns mean, and what the data were.
struct ConventionNotes {
  let group: GroupReport
  let conventions: ReportConventions
  let market: MarketDescription
  /// What a person should know before trusting the table.
  let warnings: [String]

  /// The lines, in the order in which a reader asks; what throws doubt on the table comes first.
  var lines: [String] {
    warnings.map(ReportWarning.sentence) + rules + assets + [weights, execution, returns, columns]
      + bonds + ["Data: \(market.summary)."] + group.runs.dataNotes + remarks
  }

  private var rules: [String] {
    group.strategies.filter { !$0.run.rule.isEmpty }.map { "\($0.run.name): \($0.run.rule)." }
  }

  private var assets: [String] {
    var all: [(asset: AssetInWords, strategies: [String])] = []
    for strategy in group.strategies {
      for asset in strategy.run.assets {
        let place = all.firstIndex { $0.asset == asset } ?? all.count
        if place == all.count { all.append((asset, [])) }
        all[place].strategies.append(strategy.run.name)
      }
    }
    // One name may be another asset in another strategy's file.
    let words = all.map { asset, strategies in
      let isAlone = all.count { $0.asset.name == asset.name } == 1
      return asset.description + (isAlone ? "" : " (\(strategies.joined(separator: ", ")))")
    }
    return words.isEmpty ? [] : ["Assets: \(words.joined(separator: "; "))."]
  }

  private var weights: String {
    let holds = Self.distinct(group.strategies) { strategy in
      let schedule = strategy.run.schedule
      let from =
        schedule.burnIn > 0
        ? " after \(String(counting: schedule.burnIn, strategy.run.unitInWords))" : ""
      let quarters = schedule.phase == .calendarQuarter ? " from a quarter's end on" : ""
      let between =
        schedule.hold == .drift ? "drifting in between" : "put back to their value every month end"
      return "decided \(strategy.run.frequencyInWords)\(from)\(quarters), \(between)"
    }
    return "Weights: \(holds)."
  }

  /// When decisions are traded, and what trading costs.
  var execution: String {
    let delays = Self.distinct(group.strategies) { strategy in
      "traded " + (strategy.run.delayInWords ?? "at the close that was decided on (delayDays 0)")
    }
    let costs = Self.distinct(group.strategies) { strategy in
      strategy.run.costInWords
        + (strategy.run.basisPoints > 0
          ? " (rolls and the resets inside a bond portfolio are free)" : "")
    }
    return "Execution: \(delays). Costs: \(costs)."
  }

  private var returns: String {
    let measured = group.runs.measured
    let kind =
      measured.areTotal ? "total, nothing subtracted" : "in excess of \(measured.excessOver)"
    let span = group.runs.period.inWords(on: group.frequency.value)
    return "Returns: simple, \(kind), one a \(span), the first "
      + "from the close of \(group.start); mean and st.dev. (divisor n - 1) annualized with "
      + "\(group.periodsAYear(periodsPerYear)), no compounding; Sharpe = mean / st.dev."
  }

  /// `252`, and what the sample itself has where that differs by more than a tenth.
  var periodsPerYear: String {
    let used = group.periodsPerYear
    let shown = used == used.rounded() ? String(short: used) : String(fixed: used, decimals: 2)
    let own = Double(group.periods) / group.to.years(since: group.start)
    guard abs(own / used - 1) > 0.1, group.periods > 20 else { return shown }
    return "\(shown) (the sample itself has \(String(fixed: own, decimals: 1)))"
  }

  private var columns: String {
    "Columns: cum.std. = sum of \(group.runs.measured.kind) returns over their whole-sample st.dev. (ex post: no decision "
      + "uses it); weight = average over the decisions; turnover = half of all that was bought and sold, over value, "
      + "a year (one way; drift included, and the purchase from cash where it was made in the sample); decided = half the mean absolute change of decided weights x decisions a "
      + "year, drift ignored; max.DD = largest fall of the daily value."
  }

  /// Only where a bond is held.
  var bonds: [String] {
    guard group.strategies.flatMap(\.run.assets).contains(where: \.isBond) else { return [] }
    let curve =
      switch conventions.shortEnd {
      case "svensson": "on the day's fitted Svensson curve"
      case "flat": "linear between whole years, flat below one"
      default: "linear between whole years, the first line going on below one"
      }
    return ["Bonds: return \(conventions.bondReturn), yields \(curve) (\(conventions.shortEnd))."]
  }

  /// What happened to strategies that a reader must know, with the names it holds for.
  private var remarks: [String] {
    let all = group.strategies.flatMap { strategy in
      remarks(on: strategy).map { (text: $0, name: strategy.run.name) }
    }
    return Self.gathered(all).map { text, names in
      let isCommon = names.count > 1 && names.count == group.strategies.count
      return "\(isCommon ? "All" : names.joined(separator: ", ")): \(text)."
    }
  }

  private func remarks(on strategy: StrategyReport) -> [String] {
    let record = strategy.run.record
    var remarks: [String] = []
    if case .failure(let reason) = strategy.summary.sharpeRatio {
      remarks.append("no Sharpe ratio, \(reason)")
    }
    if record.undecided > 0 {
      remarks.append(
        "\(String(counting: record.undecided, "time")) the rule had no answer and the weights in force "
          + "were kept")
    }
    if record.pendingAtEnd > 0 {
      remarks.append(
        "\(String(counting: record.pendingAtEnd, "decision")) still to be traded when the data ended"
      )
    }
    if strategy.run.basisPoints > 0 {
      let traded = StatisticText(of: "tradedPerYear").cell.text(of: strategy.tradedPerYear)
      let cost = StatisticText(of: "costPerYear").cell.text(of: strategy.costPerYear)
      remarks.append(
        "traded \(traded) % of the value a year (one way\(purchase(in: strategy))); trading cost \(cost) % a year; "
          + entry(of: strategy)
      )
    }
    if let dropped = droppedPart(of: record) { remarks.append(dropped) }
    return remarks
  }

  /// That the trades hold the purchase from cash, where it was made in the sample.
  private func purchase(in strategy: StrategyReport) -> String {
    let record = strategy.run.record
    if record.calendar.days[record.firstRow] < group.start { return "" }
    return ", with the purchase from cash" + (strategy.chargesEntry ? "" : ", which costs nothing")
  }

  /// Whether the purchase from cash is charged, as it is to all or to none.
  private func entry(of strategy: StrategyReport) -> String {
    strategy.chargesEntry
      ? "the purchase from cash at the close of \(group.start) is charged in it (costs.entry)"
      : "all start invested, and no purchase from cash is charged (costs.entry false)"
  }

  private func droppedPart(of record: RunRecord) -> String? {
    guard record.bust == nil else { return nil }
    let days = record.calendar.days
    // By day every return is whole.
    guard group.runs.period != .day, let last = days.last,
      let end = record.boundaries(of: group.runs.period).last ?? record.gridRows.last,
      days[end] < last
    else { return nil }
    return "the part period from \(days[end]) to \(last) is dropped"
  }

  /// A sentence when all strategies share it, or each with the names it holds for.
  private static func distinct(
    _ strategies: [StrategyReport], _ sentence: (StrategyReport) -> String
  ) -> String {
    let sentences = gathered(strategies.map { (sentence($0), $0.run.name) })
    if sentences.count == 1 { return sentences[0].text }
    return sentences.map { "\($0.names.joined(separator: ", ")): \($0.text)" }
      .joined(separator: "; ")
  }

  /// Equal texts once, with the names they come with, in the order of their first names.
  private static func gathered(
    _ pairs: [(text: String, name: String)]
  ) -> [(text: String, names: [String])] {
    var gathered: [(text: String, names: [String])] = []
    for pair in pairs {
      if let place = gathered.firstIndex(where: { $0.text == pair.text }) {
        gathered[place].names.append(pair.name)
      } else {
        gathered.append((pair.text, [pair.name]))
      }
    }
    return gathered
  }
}
