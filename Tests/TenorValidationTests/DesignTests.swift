import Econometrics
import TestSupport
import Testing

@testable import TenorValidation

@Suite("Simulated returns")
struct DesignTests {
  @Test(
    "They have mean 0, variance 1 and the kurtosis of their design",
    arguments: [(Design.normal, 3.0, 0.2), (.heavyTailed, 8.33, 1), (.clustered, 3.2, 0.4)])
  func moments(design: Design, kurtosis: Double, distance: Double) throws {
    var draws = Draws(study: 3, simulation: 0)
    let values = design.returns(40_000, from: &draws)
    expectClose(
      try #require(values.mean), 0, within: 0.02, because: "four standard errors, 1/√40,000 each")
    expectClose(
      try #require(values.variance), 1, within: 0.08, because: "four standard errors of heavy tails"
    )
    expectClose(
      try #require(values.kurtosis), kurtosis, within: distance,
      because: "3, (0.9 + 0.1 · 81) · 3 / 1.8², and 3 (1 - 0.95²) / (1 - 0.95² - 2 · 0.05²)")
  }

  @Test("A tenth of a return is carried over into the next")
  func correlation() throws {
    var draws = Draws(study: 3, simulation: 0)
    let values = Design.correlated.returns(40_000, from: &draws)
    let slope = OrdinaryLeastSquares.slope(of: values.dropFirst(), on: values.dropLast())
    expectClose(
      try #require(slope), 0.1, within: 0.022, because: "four standard errors, 1/√40,000 each")
    expectClose(
      try #require(values.variance), 1, within: 0.04, because: "five standard errors, √2/200 each")
  }

  @Test("Two strategies correlate by a half")
  func strategies() throws {
    var draws = Draws(study: 3, simulation: 0)
    let values = Design.normal.returns(ofStrategies: 2, 40_000, from: &draws)
    let slope = OrdinaryLeastSquares.slope(of: values[0], on: values[1])
    expectClose(try #require(slope), 0.5, within: 0.02, because: "four standard errors of 0.0043")
  }

  @Test("Each simulation draws other numbers, and the same ones again")
  func draws() {
    var (first, again) = (Draws(study: 1, simulation: 0), Draws(study: 1, simulation: 0))
    var other = Draws(study: 1, simulation: 1)
    let number = first.normal()
    #expect(number == again.normal())
    #expect(number != other.normal())
    #expect(number != first.normal())
  }
}
