import Inference
import Testing

@Suite("Newey-West lags")
struct NeweyWestLagsTests {
  @Test(
    "Four lags for a hundred observations, more with the power 2/9",
    arguments: [
      // 4 (1.67)^(2/9) = 4.48; 4 (128.61)^(2/9) = 11.77; 4 (0.1)^(2/9) = 2.40
      (100, 4), (167, 4), (12_861, 11), (10, 2), (1, 1),
    ])
  func usual(observations: Int, lags: Int) {
    #expect(NeweyWestLags.usual(observations: observations) == lags)
  }
}
