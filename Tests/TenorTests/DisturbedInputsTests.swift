import Instruments
import MarketData
import Simulation
import TestSupport
import Testing
import TimeSeries

@testable import Configuration

@Suite("A disturbed market")
struct DisturbedInputsTests {
  private static let days = (0..<60).map { Day(iso: "2001-01-01")!.advanced(by: $0) }
  private static let cut = days[29]
  private static let price = MarketNeeds.Column(file: "a.csv", column: "price")
  private static let percent = MarketNeeds.Column(file: "a.csv", column: "percent")

  /// A market with every kind of series that there is.
  private static func inputs() -> MarketInputs {
    let series = { (name: String) in
      Series(name: name, days: days, values: days.indices.map { 0.02 + 0.0001 * Double($0) })
    }
    return MarketInputs(
      source: .simulated(seed: 1), yields: (1...3).map { series("y\($0)") },
      svensson: .init(
        beta0: series("b0"), beta1: series("b1"), beta2: series("b2"), beta3: series("b3"),
        tau1: series("t1"), tau2: series("t2")),
      factors: (series("market"), series("bill")),
      columns: [price: series("price"), percent: series("percent")])
  }

  private static func all(of inputs: MarketInputs) -> [Series] {
    let fitted = inputs.svensson.map {
      [$0.beta0, $0.beta1, $0.beta2, $0.beta3, $0.tau1, $0.tau2]
    }
    return inputs.yields + (fitted ?? []) + (inputs.factors.map { [$0.market, $0.bill] } ?? [])
      + [price, percent].compactMap { inputs.columns[$0] }
  }

  @Test(
    "Every series is the same up to the cut and another after it",
    arguments: Disturbance.Kind.allCases)
  func everySeries(kind: Disturbance.Kind) {
    let inputs = Self.inputs()
    let disturbed = inputs.disturbed(
      by: Disturbance(kind, after: Self.cut, seed: 3),
      quotes: [Self.price: [.price, .percentReturn], Self.percent: [.percentReturn]])
    let pairs = zip(Self.all(of: inputs), Self.all(of: disturbed))
    #expect(Self.all(of: disturbed).count == 13)
    for (series, changed) in pairs {
      let before = { (series: Series) in series.observed(from: nil, through: Self.cut) }
      #expect(before(series) == before(changed), "\(series.name)")
      #expect(series != changed, "\(series.name)")
    }
  }

  @Test("Noise is such that prices and times stay above zero and returns above -100 %")
  func possible() throws {
    let disturbed = Self.inputs().disturbed(
      by: Disturbance(.noise, after: Self.cut, seed: 3),
      quotes: [Self.price: [.price, .percentReturn], Self.percent: [.percentReturn]])
    let positive = [
      disturbed.svensson?.tau1, disturbed.svensson?.tau2, disturbed.columns[Self.price],
    ]
    for series in positive { #expect(try #require(series).values.allSatisfy { $0 > 0 }) }
    #expect(try #require(disturbed.columns[Self.percent]).values.allSatisfy { $0 > -100 })
    let factors = try #require(disturbed.factors)
    #expect((factors.market.values + factors.bill.values).allSatisfy { $0 > -1 })
    #expect(factors.market.values != factors.bill.values, "each has its own numbers")
    #expect(disturbed.yields[0].values != disturbed.yields[1].values)
  }

  @Test("Stocks and bills miss the same days, of a curve's maturities each its own")
  func missing() throws {
    let disturbed = Self.inputs().disturbed(
      by: Disturbance(.missing, after: Self.cut, seed: 3), quotes: [:])
    let factors = try #require(disturbed.factors)
    #expect(factors.market.days == factors.bill.days)
    #expect(disturbed.yields[0].days != disturbed.yields[1].days)
    #expect(disturbed.yields.map(\.days).commonDays.count > 32, "some curve days are whole")
  }
}
