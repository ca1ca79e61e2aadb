import Testing
import TextFormats
import TimeSeries

@testable import Configuration

@Suite("Calendars of groups")
struct GroupCalendarTests {
  private func series(_ numbers: Int32...) -> Series {
    let days = numbers.map(Day.init(number:))
    return Series(name: "made up", days: days, values: days.map { _ in 0.01 })
  }

  private func days(_ numbers: Int32...) -> [Day] { numbers.map(Day.init(number:)) }

  /// One and two years have curves on days 1, 2, 4 and 6; day 3 lacks the second year, and only day 1
  /// has the third. Stocks have days 0, 1, 2, 3, 5, 6 and 9.
  private var inputs: MarketInputs {
    inputs(yields: [series(1, 2, 3, 4, 6), series(1, 2, 4, 6), series(1)])
  }

  private func inputs(
    yields: [Series], columns: [MarketNeeds.Column: Series] = [:]
  ) -> MarketInputs {
    let stocks = series(0, 1, 2, 3, 5, 6, 9)
    return MarketInputs(
      source: .files([]), yields: yields, svensson: nil, factors: (market: stocks, bill: stocks),
      columns: columns)
  }

  private func calendar(
    of example: ExampleFile, _ settings: [String], on inputs: MarketInputs,
    from first: Int32? = nil, to last: Int32? = nil
  ) throws -> GroupCalendar {
    let file = try StrategyFile(
      reading: example.bytes, file: example.file,
      settings: settings.map { try Setting(parsing: $0) })
    let group = try StrategySet([file]).groups[0]
    return try GroupCalendar(
      needs: GroupNeeds(group), inputs: inputs,
      sample: StrategyFile.Sample(
        from: first.map(Day.init(number:)), to: last.map(Day.init(number:))),
      group: group.name)
  }

  /// Settings that leave a strategy of a two-year bond, funded by and measured over a one-year bond.
  private let bonds = [
    "assets.long.maturities=[2]", #"rule.slope={ "long": 2, "short": 1 }"#,
  ]
  /// A setting that leaves a strategy of stocks and a two-year bond, measured over bills.
  private let stocksAndBond = ["assets.bond.maturity=2"]

  @Test("A group of bonds has the days with every yield up to its largest maturity")
  func curveDays() throws {
    let found = try calendar(of: .slopeTiming, bonds, on: inputs)
    #expect(found.largestMaturity == 2)
    #expect(found.curveDays == days(1, 2, 4, 6))
    #expect(found.calendar.days == days(1, 2, 4, 6))
  }

  @Test("Days with some of the yields are dropped and counted, whichever are missing")
  func incomplete() throws {
    #expect(try calendar(of: .slopeTiming, bonds, on: inputs).incompleteCurveDays == 1)
    // Day 3 lacks the second year and day 4 the first.
    let crossed = inputs(yields: [series(1, 2, 3), series(1, 2, 4)])
    #expect(try calendar(of: .slopeTiming, bonds, on: crossed).incompleteCurveDays == 2)
  }

  @Test("Stock days that a group of bonds does not need count nowhere")
  func stocksNotNeeded() throws {
    let found = try calendar(of: .slopeTiming, bonds, on: inputs)
    #expect(found.curveDaysWithoutOthers == 0)
    #expect(found.offCalendar.isEmpty)
  }

  @Test("A group with stocks has the days of the curve that stocks have too")
  func jointDays() throws {
    let found = try calendar(of: .fixedForty, stocksAndBond, on: inputs)
    #expect(found.curveDays == days(1, 2, 4, 6))
    #expect(found.calendar.days == days(1, 2, 6))
  }

  @Test("Curve days without stocks are counted")
  func withoutOthers() throws {
    // Day 4.
    #expect(
      try calendar(of: .fixedForty, stocksAndBond, on: inputs).curveDaysWithoutOthers == 1)
  }

  @Test("Stock days off the calendar are counted between its first and last day")
  func stockDaysOffCalendar() throws {
    // Days 3 and 5, but not 0 and 9.
    let found = try calendar(of: .fixedForty, stocksAndBond, on: inputs)
    #expect(found.offCalendar.map(\.name) == ["stocks"])
    #expect(found.offCalendar.map(\.days) == [2])
  }

  @Test("All counts are of the sample")
  func sample() throws {
    let found = try calendar(of: .fixedForty, stocksAndBond, on: inputs, from: 2, to: 6)
    #expect(found.curveDays == days(2, 4, 6))
    #expect(found.calendar.days == days(2, 6))
    #expect(found.incompleteCurveDays == 1)  // day 3
    #expect(found.curveDaysWithoutOthers == 1)  // day 4
    #expect(found.offCalendar.map(\.days) == [2])  // days 3 and 5
    #expect(
      try calendar(of: .slopeTiming, bonds, on: inputs, from: 4, to: 6).incompleteCurveDays == 0)
  }

  @Test("Days without an observation of a user's series are left out and counted")
  func usersSeries() throws {
    let column = MarketNeeds.Column(file: "gold.csv", column: "Close")
    let gold = #"{ "type": "series", "file": "gold.csv", "column": "Close", "quote": "price" }"#
    let settings = bonds + ["assets.short=" + gold]
    let found = try calendar(
      of: .slopeTiming, settings,
      on: inputs(
        yields: [series(1, 2, 4, 6), series(1, 2, 4, 6)], columns: [column: series(1, 3, 4, 6)]))
    #expect(found.calendar.days == days(1, 4, 6))
    #expect(found.curveDaysWithoutOthers == 1)
    #expect(found.offCalendar.map(\.name) == ["gold.csv Close"])
    #expect(found.offCalendar.map(\.days) == [1], "day 3 of gold")
  }

  @Test("Even a group of one-year bonds counts a day only when two years are present")
  func atLeastTwo() throws {
    let found = try calendar(of: .fixedForty, ["assets.bond.maturity=1"], on: inputs)
    #expect(found.largestMaturity == 2)
    #expect(found.curveDays == days(1, 2, 4, 6))
  }

  @Test("A maturity between whole years needs the year after it")
  func partYear() throws {
    let inputs = inputs(yields: [series(1, 2, 3, 4), series(1, 2, 3), series(1, 2)])
    let found = try calendar(of: .fixedForty, ["assets.bond.maturity=2.5"], on: inputs)
    #expect(found.largestMaturity == 3)
    #expect(found.curveDays == days(1, 2))
  }

  @Test("A bond that no rule holds still lengthens the curve")
  func unusedBond() throws {
    let inputs = inputs(yields: [series(1, 2, 3, 4), series(1, 2, 3), series(1, 2)])
    let settings =
      bonds + [
        #"assets.far={ "type": "zero-coupon-bond", "maturity": 3, "roll": "day" }"#
      ]
    let found = try calendar(of: .slopeTiming, settings, on: inputs)
    #expect(found.largestMaturity == 3)
    #expect(found.curveDays == days(1, 2))
  }

  @Test("Stocks that no rule holds leave the joint calendar as it is")
  func unusedStocks() throws {
    let settings = bonds + [#"assets.stocks={ "type": "stock-market" }"#]
    let found = try calendar(of: .slopeTiming, settings, on: inputs)
    #expect(found.calendar.days == days(1, 2, 4, 6))
    #expect(found.offCalendar.isEmpty)
  }

  @Test("Without yields, a group of stocks has the days of the stocks and no curve")
  func noCurve() throws {
    let settings = [#"rule.weights={ "stocks": 1 }"#]
    let found = try calendar(of: .fixedForty, settings, on: inputs(yields: []))
    #expect(found.largestMaturity == nil)
    #expect(found.curveDays == [])
    #expect(found.incompleteCurveDays == 0)
    #expect(found.curveDaysWithoutOthers == 0)
    #expect(found.calendar.days == days(0, 1, 2, 3, 5, 6, 9))
  }

  @Test("Two days are enough")
  func twoDays() throws {
    let found = try calendar(of: .slopeTiming, bonds, on: inputs, from: 2, to: 5)
    #expect(found.calendar.days == days(2, 4))
  }

  @Test("One day is an error that says how many days have the yields")
  func oneDay() throws {
    // Days 4 and 6 have curves, of which stocks have only the second.
    let error = try #require(
      #expect(throws: PlanError.self) {
        try calendar(of: .fixedForty, stocksAndBond, on: inputs, from: 4, to: 6)
      })
    #expect(
      error.description == """
        group stock-bond: fewer than two days from 1970-01-05 to 1970-01-07 have all that it holds \
        (yields: 2 days); see `tenor data describe` for the days of each file
        """)
  }

  @Test("Where no curve is used, the error says nothing of yields")
  func oneDayWithoutCurve() throws {
    let error = try #require(
      #expect(throws: PlanError.self) {
        try calendar(
          of: .fixedForty, [#"rule.weights={ "stocks": 1 }"#], on: inputs(yields: []), from: 7)
      })
    guard case .noDays(let group, _, let curveDays) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(group == "stock-bond")
    #expect(curveDays == nil)
  }
}
