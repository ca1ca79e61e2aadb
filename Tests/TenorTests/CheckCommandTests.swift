import TestSupport
import Testing
import TextFormats

@Suite("tenor check")
struct CheckCommandTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  @Test("The plan says what each strategy holds, when it decides and what is reported")
  func plan() throws {
    let ended = try program.run("check", "bonds.json", "half.json", "--data", "data")
    #expect(
      ended.text == """
        two-years
          group    bonds, 1 in this run
          sample   10 days from 2020-01-02 to 2020-01-16
          rule     constant weights two 1
          assets   two: 2-year zero rolled daily; one: 1-year zero rolled daily
          decides  every 2 days, burn-in 1 day: 5 times, first on 2020-01-03
          trades   1 close after the decision
          costs    2.5 basis points of every trade of an asset
          reports  7 periods ending 2020-01-07 to 2020-01-16, by day, in excess of one

        half
          group    mixes, 1 in this run
          sample   10 days from 2020-01-02 to 2020-01-16
          rule     constant weights stocks 0.5, bill 0.5
          assets   stocks: stock market; bill: Treasury bill
          decides  every day, burn-in 0 days: 10 times, first on 2020-01-02
          trades   at the close decided on
          costs    0 basis points of every trade of an asset
          reports  9 periods ending 2020-01-03 to 2020-01-16, by day, in excess of bill

        market
          data         yields.csv (SHA-256 87802b5838ff), factors.csv (SHA-256 4d7032ba4835)
          yields.csv   fed-zero-yields, 10 rows, 10 used, 2020-01-02 to 2020-01-16
          factors.csv  french-daily-factors, 11 rows, 11 used, 2020-01-02 to 2020-01-16

        conventions
          annualization       252
          standard deviation  divisor n - 1
          shortEnd            line
          bondReturn          aged
          alignment           span
          regression          monthly

        """)
    #expect(ended.messages == "")
    #expect(ended.code == 0)
    #expect(folder.contents == TinyFiles.contents, "check writes nothing")
  }

  @Test("A lag of a series that the rule does not look at is said to have no effect, once a file")
  func idleLag() throws {
    let lag = { (days: Int) in "assets.bill.availableAfter={ \"days\": \(days) }" }
    let said =
      "warning: half.json: bill: availableAfter has no effect, the rule does not look at it\n"
    for command in ["check", "run", "audit"] {
      let quick = command == "run" ? ["--no-write"] : command == "audit" ? ["--cuts", "1"] : []
      let arguments = [command, "half.json", "--data", "data"] + quick + ["--set"]
      #expect(try program.run(arguments + [lag(2)]).messages == said)
      #expect(try program.run(arguments + [lag(0)]).messages == "")
    }
    let observed = try program.run(
      "check", Checkout.path(of: "strategies/beta-timing.json"), "--set",
      "assets.stocks.availableAfter={ \"days\": 2 }")
    #expect(observed.messages == "")
  }

  @Test("--json gives the plan as a document with every default filled in")
  func json() throws {
    let ended = try program.run("check", "half.json", "--data", "data", "--json")
    let plan = try #require(JSONDocument(parsing: ended.output))
    #expect(plan["schema"] == "tenor.plan/1")
    let strategies = plan.elements("strategies")
    #expect(strategies.count == 1)
    #expect(strategies[0]["days"] == 10)
    #expect(strategies[0]["decisions"] == 10)
    #expect(strategies[0]["firstDecision"] == "2020-01-02")
    #expect(strategies[0]["resolved"]?["costs"] == ["basisPoints": 0, "entry": false])
    #expect(strategies[0]["resolved"]?["sample"] == ["from": nil, "to": nil])
  }

  @Test("Options change the plan as they change the run")
  func options() throws {
    let ended = try program.run(
      "check", "half.json", "--data", "data", "--set", "rebalance.every=3", "--from", "2020-01-06")
    #expect(ended.text.contains("  sample   8 days from 2020-01-06 to 2020-01-16\n"))
    #expect(
      ended.text.contains(
        "  decides  every 3 days, burn-in 0 days: 3 times, first on 2020-01-06\n"))
  }

  @Test("All mistakes of all files come at once, each with its place")
  func mistakes() throws {
    _ = try folder.write(
      TinyFiles.bonds.replacing("\"every\": 2", by: "\"evry\": 2")
        .replacing("\"delayDays\": 1", by: "\"delayDays\": -1"), to: "first.json")
    _ = try folder.write(TinyFiles.bonds.replacing("2.5", by: "\"2.5\""), to: "sub/second.json")
    let ended = try program.run("check", "first.json", "sub/second.json", "--data", "data")
    #expect(
      ended.messages == """
        tenor: first.json:8:18: rebalance.evry: "evry" is no key of rebalance; its keys are every, \
        unit, burnIn, phase, hold; did you mean "every"?
        first.json:9:31: execution.delayDays: -1 is not a whole number from 0 to 250
        sub/second.json:10:29: costs.basisPoints: "2.5" is not a number from 0 to 10000; remove the \
        quotes

        """)
    #expect(ended.code == 78)
    #expect(ended.output.isEmpty)
  }

  @Test("Warnings about the data are said on stderr")
  func warnings() throws {
    _ = try folder.write(
      "date,SVENY01,SVENY02\n2020-01-02,0.01,0.02\n2020-01-03,0.01,0.02\n2020-01-06,0.01,0.02\n"
        + "2020-01-07,0.01,0.02\n", to: "decimals/y.csv")
    let ended = try program.run("check", "bonds.json", "--data", "decimals")
    #expect(
      ended.messages
        == "warning: y.csv: half of SVENY02 is below 0.2: are these decimals? The file is read as "
        + "percent\n")
    #expect(ended.code == 0)
  }
}
