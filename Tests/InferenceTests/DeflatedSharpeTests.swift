import Inference
import Performance
import TestSupport
import Testing

@Suite("The deflated Sharpe ratio")
struct DeflatedSharpeTests {
  @Test(
    "The expected maximum is that of scipy's normal quantiles",
    arguments: PartsFixture.expectedMaxima)
  func expectedMaximum(trials: Int, expected: [Double]) {
    let ratios = DrawnReturns.uniforms(seed: 4, count: trials).map { $0 / 10 }
    expectClose(
      DeflatedSharpe.expectedMaximum(of: ratios), expected[0], relative: 1e-12,
      because: "1 - 1/N is rounded before its quantile is taken, here as there")
  }

  @Test("One trial, or equal ones, are expected to reach nothing")
  func single() {
    #expect(DeflatedSharpe.expectedMaximum(of: [0.4]) == 0)
    #expect(DeflatedSharpe.expectedMaximum(of: [0.4, 0.4, 0.4]) == 0)
  }

  @Test("With one trial it is the probabilistic Sharpe ratio, and less with more")
  func probability() throws {
    let sample = try SharpeSample(
      of: DrawnReturns.monthly(DrawnReturns.values(seed: 1, count: 120)))
    let uncertainty = SharpeUncertainty(of: sample)
    let plain = try uncertainty.probability(above: 0).get()
    #expect(try DeflatedSharpe.probability(of: uncertainty, trials: [0.7]).get() == plain)
    let deflated = try DeflatedSharpe.probability(of: uncertainty, trials: [0.7, 0.2, 0.4]).get()
    let maximum = DeflatedSharpe.expectedMaximum(of: [0.7, 0.2, 0.4])
    #expect(deflated == (try uncertainty.probability(above: maximum).get()))
    #expect(deflated < plain)
  }
}
