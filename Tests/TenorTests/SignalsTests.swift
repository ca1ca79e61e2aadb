import Configuration
import Instruments
import Performance
import Reporting
import Simulation
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("What rules went by")
struct SignalsTests {
  private func signals(of name: String, in market: TestMarket) throws -> [String: Series] {
    let plan = try market.runs.plan(of: name)
    let signals = plan.signals(of: try market.runs[name].run.record)
    return Dictionary(uniqueKeysWithValues: signals.map { ($0.name, $0) })
  }

  @Test(
    "A forecast times what followed is the period's excess return",
    arguments: ["slope-timing", "trailing-mean"])
  func forecasts(_ name: String) throws {
    let market = try TestMarket.simulated
    let signals = try signals(of: name, in: market)
    let (forecast, followed) = try (
      #require(signals["forecast"]), #require(signals["excess return that followed"])
    )
    let excess = try market.runs[name].periods.excess
    #expect(followed.count == excess.count && followed.count == 167)
    #expect(forecast.days.starts(with: followed.days))
    let products = zip(forecast.values, followed.values).map { $0 * $1 }
    expectClose(
      products, excess, within: 1e-15,
      because: "w q, where the record sums share by share: a few roundings of numbers near 1")
  }

  @Test("The slope at a decision is the difference of that day's yields")
  func slopes() throws {
    let market = try TestMarket.simulated
    let slope = try #require(try signals(of: "slope-timing", in: market)["slope"])
    let curves = market.sample.curves
    #expect(slope.count == 168)
    for (day, value) in zip(slope.days, slope.values) {
      let row = curves.days.firstIndex(notBefore: day)
      let curve = curves.curve(row: row)
      #expect(value == curve.zeroYield(maturity: 10) - curve.zeroYield(maturity: 1))
    }
  }

  @Test("Betas of the rule's bond are those that its weights come from")
  func betas() throws {
    let market = try TestMarket.simulated
    let signals = try signals(of: "beta-timing", in: market)
    let beta = try #require(signals["beta of 10-year zero"])
    let shares = try market.runs["beta-timing"].shares(of: "bond")
    #expect(beta.days == shares.map(\.decided))
    expectClose(
      beta.values.map { 0.4 - $0 }, shares.map(\.share), within: 1e-15,
      because: "intercept 0.4, sensitivity 1: one rounding")
    #expect(signals["beta of 2-year zero"]?.days == beta.days)
  }

  @Test("The betas of the two-year and ten-year bonds are the answer key's", .needsRealFiles)
  func answerKey() throws {
    let signals = try signals(of: "beta-timing", in: .real)
    let key = try AnswerKey.part("figure713")
    for (name, maturity) in [("beta of 2-year zero", "2"), ("beta of 10-year zero", "10")] {
      let series = try #require(signals[name])
      for days in ["first_values", "last_values"] {
        let expected = try #require(key[days])
        guard case .object(let members) = expected else {
          Issue.record("\(days) is no object")
          continue
        }
        for day in members.map(\.name) {
          let place = series.days.firstIndex(notBefore: try #require(Day(iso: day)))
          guard case .number(let value)? = expected[day]?[maturity] else {
            Issue.record("the key has no \(maturity)-year beta on \(day)")
            continue
          }
          expectClose(
            series.values[place], value, relative: 1e-10, because: "the key's own precision")
        }
      }
    }
  }

  @Test("Constant weights go by nothing")
  func constant() throws {
    let market = try TestMarket.simulated
    #expect(try signals(of: "fixed-forty", in: market).isEmpty)
  }
}
