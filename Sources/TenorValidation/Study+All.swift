extension Study {
  /// The table: each test on returns for which it is made, in samples of the length that reports have, and
  /// where it is known to reject too often.
  static let all: [Study] = means + sharpeRatios + groups

  /// 12,861 days and 167 periods are the samples of the shipped strategies, 622 months the whole sample by month.
  private static let means: [Study] =
    [HypothesisTest.mean, .alpha].flatMap { test in
      [
        claimed(test, .normal, 622, .months, 0.3), shown(test, .normal, 167, .months, 0.6),
        claimed(test, .correlated, 2_500, .days, 0.6),
        claimed(test, .correlated, 12_861, .days, 0.3),
      ]
    } + [
      claimed(.beta, .normal, 622, .months, 0.1), claimed(.beta, .correlated, 2_500, .days, 0.05),
      claimed(.timing, .normal, 622, .months, 0.1),
      claimed(.timing, .clustered, 2_500, .days, 0.05),
      shown(.timing, .normal, 167, .months, 0.2),
    ]

  private static let sharpeRatios: [Study] = [
    claimed(.probabilisticSharpeRatio, .normal, 622, .months, 0.3),
    claimed(.probabilisticSharpeRatio, .heavyTailed, 622, .months, 0.3),
    shown(.probabilisticSharpeRatio, .correlated, 2_500, .days, 0.6),
    shown(.probabilisticSharpeRatioOfTheBest, .normal, 622, .months, 0.6),
    shown(.deflatedSharpeRatio, .normal, 622, .months, 0.6),
    claimed(.interval, .normal, 622, .months, 0.4),
    claimed(.interval, .correlated, 2_500, .days, 0.8),
    claimed(.jobsonKorkieMemmel, .normal, 622, .months, 0.3),
    claimed(.jobsonKorkieMemmel, .normal, 167, .months, 0.6),
    shown(.jobsonKorkieMemmel, .correlated, 2_500, .days, 0.6),
    claimed(.ledoitWolf, .normal, 622, .months, 0.3),
    claimed(.ledoitWolf, .heavyTailed, 622, .months, 0.3),
    claimed(.ledoitWolf, .correlated, 2_500, .days, 0.6),
    claimed(.ledoitWolf, .normal, 167, .months, 0.6),
    claimed(.romanoWolf, .normal, 622, .months, 0.4),
    claimed(.romanoWolf, .correlated, 2_500, .days, 0.8),
    shown(.holm, .normal, 622, .months, 0.4),
  ]

  private static let groups: [Study] =
    [HypothesisTest.equalMeans, .equalSharpeRatios].flatMap { test in
      [
        shown(test, .normal, 622, .months, 0.9), claimed(test, .normal, 2_500, .days, 2),
        claimed(test, .correlated, 12_861, .days, 0.9),
      ]
    }

  private static func claimed(
    _ test: HypothesisTest, _ design: Design, _ periods: Int, _ frequency: Frequency,
    _ effect: Double
  ) -> Study {
    Study(
      test: test, design: design, periods: periods, frequency: frequency, effect: effect,
      isClaimed: true)
  }

  private static func shown(
    _ test: HypothesisTest, _ design: Design, _ periods: Int, _ frequency: Frequency,
    _ effect: Double
  ) -> Study {
    Study(
      test: test, design: design, periods: periods, frequency: frequency, effect: effect,
      isClaimed: false)
  }
}
