import Testing

@testable import TenorValidation

@Suite("Sizes of tests")
struct StudyTests {
  @Test(
    "A test rejects what is true about as often as it says",
    arguments: [
      (HypothesisTest.mean, 1_000), (.alpha, 1_000), (.beta, 1_000), (.timing, 1_000),
      (.probabilisticSharpeRatio, 1_000), (.jobsonKorkieMemmel, 1_000), (.equalMeans, 1_000),
      (.equalSharpeRatios, 1_000), (.ledoitWolf, 200), (.romanoWolf, 200), (.holm, 200),
      (.interval, 200),
    ])
  func size(test: HypothesisTest, simulations: Int) async throws {
    let study = Study(
      test: test, design: .normal, periods: 250, frequency: .months, effect: 0.5, isClaimed: true)
    let size = try await study.rejections(of: simulations, effect: 0)
    // Four binomial standard errors around 5 %, and above it 5 points more for the short sample and its parts.
    let error = (0.05 * 0.95 / Double(simulations)).squareRoot()
    #expect(size > 0.05 - 4 * error && size < 0.1 + 4 * error, "\(test.name): \(size)")
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
