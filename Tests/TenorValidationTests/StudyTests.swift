import Testing

@testable import TenorValidation

@Suite("Sizes of tests")
struct StudyTests {
  @Test(
    "A test rejects what is true about as often as it says",
    arguments: [
      (HypothesisTest.mean, 150, 300), (.alpha, 150, 300), (.beta, 150, 300), (.timing, 150, 300),
      (.probabilisticSharpeRatio, 150, 300), (.jobsonKorkieMemmel, 150, 300),
      (.equalMeans, 622, 300), (.equalSharpeRatios, 622, 300),
      (.ledoitWolf, 150, 60), (.romanoWolf, 150, 60), (.holm, 150, 60), (.interval, 150, 60),
    ])
  func size(test: HypothesisTest, periods: Int, simulations: Int) async throws {
    let study = Study(
      test: test, design: .normal, periods: periods, frequency: .months, effect: 0.5,
      isClaimed: true)
    let size = try await study.rejections(of: simulations, effect: 0)
    // Four binomial standard errors below 5 %, and above 8 %, which a short sample or five parts come to.
    let low = 0.05 - 4 * (0.05 * 0.95 / Double(simulations)).squareRoot()
    let high = 0.08 + 4 * (0.08 * 0.92 / Double(simulations)).squareRoot()
    #expect(size > low && size < high, "\(test.name): \(size)")
  }

  @Test("What is false is rejected more often than what is true")
  func power() async throws {
    let study = Study(
      test: .mean, design: .heavyTailed, periods: 120, frequency: .months, effect: 1,
      isClaimed: false)
    // The t statistic is near √10, so that about 88 % are above 1.96; four binomial errors are 6.5 points.
    #expect(try await study.rejections(of: 400, effect: 1) > 0.8)
  }

  @Test("A row says what was done, and whether a claim holds")
  func row() {
    let study = Study(
      test: .mean, design: .normal, periods: 622, frequency: .months, effect: 0.3, isClaimed: true)
    let row = StudyRow(study: study, shares: Study.Shares(size: 0.0541, power: 0.59))
    #expect(
      row.text == "| Newey-West t of a mean | independent, normal | 622 months | 0.0541 | holds "
        + "| Sharpe ratio 0.30 a year | 0.59 |")
    #expect(row.holds)
    #expect(!StudyRow(study: study, shares: Study.Shares(size: 0.0601, power: 0.59)).holds)
    let shown = Study(
      test: .mean, design: .normal, periods: 167, frequency: .months, effect: 0.3, isClaimed: false)
    #expect(StudyRow(study: shown, shares: Study.Shares(size: 0.07, power: 0.59)).holds)
  }
}
