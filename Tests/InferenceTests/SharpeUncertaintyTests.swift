import Inference
import Performance
import TestSupport
import Testing

@Suite("The uncertainty of a Sharpe ratio")
struct SharpeUncertaintyTests {
  @Test(
    "Errors, probabilities and lengths are those of statsmodels and scipy",
    arguments: SharpeFixture.all)
  func referee(fixture: SharpeFixture) throws {
    for (sample, expected) in zip(try fixture.samples(), fixture.singles) {
      let uncertainty = SharpeUncertainty(of: sample)
      let found = [
        try uncertainty.standardError.get(), uncertainty.independentStandardError,
        try uncertainty.probability().get(), try uncertainty.probability(above: 0.5).get(),
        try uncertainty.minimumTrackRecordLength().get(),
      ]
      expectClose(
        found, expected, relative: 1e-10, because: "two routes over 13,000 returns, rounding only")
    }
  }
}
