/// Known results of the lecture "Risk and Return of Bonds" on the two files it is checked with, from
/// 1971-08-16 to 2023-06-30.
///
/// They come from an independent calculation in Python (numpy, checked against statsmodels), the
/// answer keys `lecture7.json` and, for beta timing, `lecture7-formulas.json`; the program agrees to 1e-10.
enum LectureAnswers {
  /// SHA-256 of the yield file (zero yields to 2023-07-07) and of the factor file (CRSP vintage 202503).
  static let files = [
    "9b1437a55a2c289911de08b02737764b64b70fee01b9a5527d035fc0f8acd3ea",
    "f66b05992214f55582afa5441168db9c804ba99ba7f2a11e6fdce5640c479ea2",
  ]

  /// Sharpe ratios of the shipped strategies: Figure 7.12, 167 quarters, and Table 7.4, 12,861 days.
  static let sharpeRatios: [String: Double] = [
    "constant-weight": 0.5336613725632569,
    "trailing-mean": 0.06934881956488895,
    "slope-timing": 0.276395350984046,
    "beta-timing": 0.5557385109353618,
    "fixed-forty": 0.5450815406581452,
    "stocks-only": 0.4471241125271697,
  ]

  /// Rows of the yield file and of the factor file.
  static let rows = (yields: 15_478, factors: 25_961)

  /// Slope of the ten-year zero's return on the stock market's over the 63 days that end on
  /// 2023-06-30: Figure 7.13, last value.
  static let lastBeta = -0.23288082719750305
}
