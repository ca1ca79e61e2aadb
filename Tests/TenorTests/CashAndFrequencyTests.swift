import TestSupport
import Testing
import TextFormats

/// Runs on made-up files of a few lines, beside `Tests/Peers/cash_and_frequency.py`, which has the same lines and
/// computed the numbers from the definitions.
@Suite("Cash, and data of all frequencies")
struct CashAndFrequencyTests {
  static let daily = """
    date,stk
    2019-01-02,100
    2019-01-03,101.5
    2019-01-04,100.2
    2019-01-07,99.7
    2019-01-08,101.1
    2019-01-31,103.4
    2019-02-01,102.9
    2019-02-04,104.6
    2019-02-28,103.1

    """
  static let monthly = """
    date,STK
    2019-01-31,100
    2019-02-28,103
    2019-03-29,101
    2019-04-30,104.5
    2019-05-31,102.5
    2019-06-28,107

    """
  static let rates = """
    date,q
    2019-01-02,2.4
    2019-01-03,2.41
    2019-01-04,2.5
    2019-01-07,2.3
    2019-01-08,2.45
    2019-01-31,2.6
    2019-02-01,2.2
    2019-02-04,2.1
    2019-02-28,2.3

    """
  static let short = """
    date,stk
    2019-01-02,100
    2019-01-03,101.5
    2019-01-04,100.2
    2019-01-07,99.7
    2019-01-08,101.1

    """
  static let bills = "date,RF\n2019-01-31,0.2\n2019-02-28,0.3\n"
  static let monthlyRates = "date,q\n2019-01-01,2.4\n2019-02-01,1.8\n"

  /// Holds `stk`, measured against `cash`.
  static func strategy(
    stock: String = stock, cash: String?, period: String = "day", unit: String = "day",
    conventions: String = ""
  ) -> String {
    """
    { "name": "a", "group": "g",
      "assets": { "stk": \(stock)\(cash.map { ", \"cash\": \($0)" } ?? "") },
      "rule": { "type": "constant-weight", "weights": { "stk": 1 } },
      "rebalance": { "every": 1, "unit": "\(unit)" }, "execution": { "delayDays": 0 },
      "evaluation": { "excessOver": "\(cash == nil ? "none" : "cash")", "period": "\(period)" }\(conventions) }
    """
  }

  static let stock = series("px.csv", "stk", "price")

  static func series(_ file: String, _ column: String, _ quote: String, _ more: String = "")
    -> String
  {
    """
    { "type": "series", "file": "\(file)", "column": "\(column)", "quote": "\(quote)"\(more) }
    """
  }

  /// The report of a strategy on files, and what was said on stderr.
  static func run(
    _ strategy: String, _ files: [String: String], _ arguments: String...
  ) throws -> (group: JSONDocument, report: JSONDocument, said: String) {
    let folder = try TemporaryFolder()
    _ = try folder.write(strategy, to: "s.json")
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      _ = try folder.write(text, to: "data/\(name)")
    }
    let ended = try TenorProgram(folder: folder.path)
      .run(["run", "s.json", "--data", "data", "--no-write", "--json"] + arguments)
    #expect(ended.code == 0, "\(ended.messages)")
    let report = try #require(JSONDocument(parsing: ended.output))
    return (try #require(report.elements("groups").first), report, ended.messages)
  }

  static func expect(
    _ group: JSONDocument, _ returns: Int, _ mean: Double, _ deviation: Double, _ sharpe: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let strategy = try #require(group.elements("strategies").first)
    #expect(group.double("periods") == Double(returns), sourceLocation: sourceLocation)
    let names = ["mean", "standardDeviation", "sharpeRatio"]
    for (name, expected) in zip(names, [mean / 100, deviation / 100, sharpe]) {
      expectClose(
        strategy.double(name) ?? .nan, expected, relative: 1e-11,
        because: "\(name): a hundred roundings", sourceLocation: sourceLocation)
    }
  }

  private func measure(
    _ cash: String, _ file: String
  ) throws -> (group: JSONDocument, report: JSONDocument, said: String) {
    try Self.run(Self.strategy(cash: cash), ["px.csv": Self.daily, "cash.csv": file])
  }

  @Test("A rate is earned over actual days of 360 or 365, as it is known at the start")
  func rate() throws {
    let found = try measure(Self.series("cash.csv", "q", "rate"), Self.rates)
    try Self.expect(found.group, 8, 87.29365258136983, 23.25900813344094, 3.7531115721079376)
    let other = try measure(
      Self.series("cash.csv", "q", "rate", ", \"dayCount\": \"actual/365\""), Self.rates)
    try Self.expect(other.group, 8, 87.45014573205475, 23.25925499259931, 3.759799948875399)
  }

  @Test("A discount rate is that of a bill of 91 days, or of its maturity")
  func discountRate() throws {
    let found = try measure(Self.series("cash.csv", "q", "discount-rate"), Self.rates)
    try Self.expect(found.group, 8, 87.22673272012742, 23.25856033819815, 3.7503066162213243)
    let half = try measure(
      Self.series("cash.csv", "q", "discount-rate", ", \"maturity\": 0.5"), Self.rates)
    try Self.expect(half.group, 8, 87.15901964555688, 23.25810484401393, 3.7474686880169217)
  }

  @Test("A yield is that of a zero of its maturity, bought anew every day")
  func yields() throws {
    let found = try Self.run(
      Self.strategy(
        stock: Self.series("y.csv", "q", "yield", ", \"maturity\": 10"),
        cash: Self.series("px.csv", "stk", "price")),
      ["y.csv": Self.rates, "px.csv": Self.daily])
    try Self.expect(found.group, 8, -50.67420639157072, 43.086723902005595, -1.176097920715015)
  }

  @Test(
    "A monthly bill is spread over the returns of its month, and a monthly rate earned from its date on"
  )
  func monthlyCash() throws {
    let bill = try measure(Self.series("cash.csv", "RF", "percent-return"), Self.bills)
    try Self.expect(bill.group, 8, 82.98212082325682, 23.43704299778816, 3.5406395265430093)
    #expect(
      bill.group.texts("notes").first?.contains(
        "the returns of cash.csv RF, which are monthly, are spread over the days of their months")
        ?? false)
    let rate = try measure(Self.series("cash.csv", "q", "rate"), Self.monthlyRates)
    try Self.expect(rate.group, 8, 88.16515258136984, 23.21281042016078, 3.7981248709461166)
  }

  @Test("Where the data end within a month its bill is spread over the days to come, too")
  func partMonth() throws {
    let found = try Self.run(
      Self.strategy(cash: Self.series("cash.csv", "RF", "percent-return")),
      ["px.csv": Self.short, "cash.csv": "date,RF\n2019-01-31,0.2\n2019-02-28,0.2\n"])
    try Self.expect(found.group, 4, 68.44089801126188, 22.063382624621074, 3.1020129223017228)
  }

  @Test("An audit finds no hindsight in a monthly bill, which is known when its month begins")
  func audit() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(
      Self.strategy(cash: Self.series("cash.csv", "RF", "percent-return")), to: "s.json")
    _ = try folder.write(Self.daily, to: "data/px.csv")
    _ = try folder.write(Self.bills, to: "data/cash.csv")
    let ended = try TenorProgram(folder: folder.path).run("audit", "s.json", "--data", "data")
    #expect(ended.code == 0, "\(ended.text)\(ended.messages)")
  }

  @Test("Monthly prices count twelve returns a year, whichever period the file names")
  func monthlyPrices() throws {
    let stock = Self.series("m.csv", "STK", "price")
    for (period, unit) in [("day", "day"), ("month", "month"), ("rebalance", "day")] {
      let found = try Self.run(
        Self.strategy(stock: stock, cash: nil, period: period, unit: unit),
        ["m.csv": Self.monthly])
      try Self.expect(found.group, 5, 16.79992143885802, 10.665307762658388, 1.5751933101900988)
      #expect(found.group.double("periodsPerYear") == 12)
      #expect(found.report["conventions"]?.double("annualization") == 12)
      #expect(found.said.isEmpty)
    }
  }

  @Test("A stated number of days that is not the data's is warned of")
  func stated() throws {
    let found = try Self.run(
      Self.strategy(
        stock: Self.series("m.csv", "STK", "price"), cash: nil,
        conventions: ", \"conventions\": { \"annualization\": 252 }"),
      ["m.csv": Self.monthly])
    #expect(found.group.double("periodsPerYear") == 252)
    #expect(
      found.said
        == "warning: annualized with 252 periods a year, as conventions.annualization says, but the days are "
        + "monthly, which makes 12; leave it out to follow the days\n")
  }

  @Test("Without excessOver total returns are reported, and nothing says excess")
  func totalReturns() throws {
    let found = try Self.run(Self.strategy(cash: nil), ["px.csv": Self.daily])
    try Self.expect(found.group, 8, 98.71765258136982, 23.29883450409215, 4.237021064896242)
    let notes = found.group.texts("tableNotes").joined(separator: " ")
    #expect(notes.contains("simple, total, nothing subtracted, one a day"))
    #expect(!notes.contains("excess"))
    #expect(found.group.text("printedNote")?.contains("excess") == false)
  }

  @Test("An asset cannot be called none")
  func none() throws {
    let folder = try TemporaryFolder()
    let strategy = Self.strategy(cash: nil).replacing("\"stk\":", by: "\"none\":")
    _ = try folder.write(strategy, to: "s.json")
    _ = try folder.write(Self.daily, to: "data/px.csv")
    let ended = try TenorProgram(folder: folder.path).run("run", "s.json", "--data", "data")
    #expect(ended.code == 78)
    #expect(ended.messages.contains("other than \"none\", which stands for no asset"))
  }

  @Test("Risky series of two frequencies that do not meet are refused with their names")
  func mixed() throws {
    let folder = try TemporaryFolder()
    let gold = "date,gold\n2019-01-01,100\n2019-02-01,150\n2019-03-01,120\n"
    let strategy = """
      { "name": "a", "group": "g",
        "assets": { "stk": \(Self.stock), "gold": \(Self.series("gold.csv", "gold", "price")) },
        "rule": { "type": "constant-weight", "weights": { "stk": 0.5, "gold": 0.5 } },
        "rebalance": { "every": 1, "unit": "day" }, "execution": { "delayDays": 0 },
        "evaluation": { "excessOver": "none", "period": "day" } }
      """
    let prices = "date,stk\n2019-01-01,1\n2019-01-02,2\n2019-01-03,1\n2019-01-04,2\n2019-03-01,2\n"
    _ = try folder.write(strategy, to: "s.json")
    _ = try folder.write(prices, to: "data/px.csv")
    _ = try folder.write(gold, to: "data/gold.csv")
    let ended = try TenorProgram(folder: folder.path).run("run", "s.json", "--data", "data")
    #expect(ended.code == 65)
    #expect(
      ended.messages.contains(
        "gold.csv gold is monthly and px.csv stk daily, and only 2 of the 3 days of gold.csv gold have both"
      ))
  }

  @Test("What lies before the sample is not judged, and no return reaches back to it")
  func beforeTheSample() throws {
    let zeros = Self.daily.replacing("2019-01-02,100", by: "2019-01-02,0")
    let found = try Self.run(
      Self.strategy(cash: nil), ["px.csv": zeros], "--from", "2019-01-03")
    #expect(found.group.double("periods") == 7)
    #expect(found.group.text("start") == "2019-01-03")
  }

  @Test("An asset that ends early is named with the days that it costs")
  func endsEarly() throws {
    let files = [
      "px.csv": "date,stk,bnd\n"
        + (1...20).map { day in
          let date = "2019-01-\(day < 10 ? "0" : "")\(day)"
          return "\(date),\(day < 12 ? "\(100 + day)" : ""),\(50 + day % 3)\n"
        }.joined()
    ]
    let found = try Self.run(
      Self.strategy(cash: Self.series("px.csv", "bnd", "price")), files)
    let words = "px.csv stk ends 2019-01-11: 9 later days of the others are left out"
    #expect(found.group.texts("notes").first?.contains(words) ?? false)
    #expect(found.said.contains(words))
  }

  @Test("Daily returns run to the last day, however rarely the strategy decides")
  func toTheLastDay() throws {
    let found = try Self.run(
      Self.strategy(cash: nil, unit: "month"),
      ["px.csv": Self.daily.replacing("2019-02-28,103.1", by: "2019-02-05,103.1")])
    #expect(found.group.text("start") == "2019-01-31")
    #expect(found.group.text("to") == "2019-02-05")
    #expect(found.group.double("periods") == 3)
    #expect(!found.group.texts("tableNotes").joined().contains("dropped"))
  }

  @Test(
    "A smooth monthly index that is held beside daily prices is spread over days, and that is warned of"
  )
  func smoothHolding() throws {
    let months = ["2018-12-31,100", "2019-01-31,100.5", "2019-02-28,100.45", "2019-03-29,101"]
    let strategy = Self.strategy(cash: Self.series("reit.csv", "reit", "price"))
      .replacing("\"stk\": 1", with: "\"stk\": 0.5, \"cash\": 0.5")
    let found = try Self.run(
      strategy,
      ["px.csv": Self.daily, "reit.csv": "date,reit\n" + months.joined(separator: "\n") + "\n"])
    #expect(
      found.said.contains(
        "warning: reit.csv reit is held, and the prices of reit.csv reit, which are monthly, grow evenly over the "
          + "days from one to the next: how it varies from day to day is made up"))
    let bills = try Self.run(
      Self.strategy(cash: Self.series("cash.csv", "RF", "percent-return"))
        .replacing("\"stk\": 1", with: "\"stk\": 0.5, \"cash\": 0.5"),
      ["px.csv": Self.daily, "cash.csv": Self.bills])
    #expect(!bills.said.contains("made up"))
  }
}
