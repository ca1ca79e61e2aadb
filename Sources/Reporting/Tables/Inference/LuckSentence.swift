import TextFormats

/// How much of a strategy's mean came from changes of the level of yields, in a sentence.
struct LuckSentence {
  private let strategy: String
  private let mean: Double
  private let level: Double
  private let withoutLevel: Double

  /// The sentence on a strategy; nil where one of its numbers is undefined.
  init?(of strategy: StrategyDocument, _ luck: LuckEvidence) {
    guard let mean = strategy.mean, let level = luck.parts.value(of: "level"),
      let withoutLevel = luck.withoutLevel.mean
    else { return nil }
    self.strategy = strategy.name
    (self.mean, self.level, self.withoutLevel) = (mean, level, withoutLevel)
  }

  /// `constant-weight: of 3.13 % a year, 1.63 came from changes of the level of yields; without them 1.50.`
  ///
  /// "Of" is said only of a part that is one: what is taken from a mean, or is more than it, is told beside it.
  var text: String {
    let rest = "; without them \(percent(withoutLevel))."
    if level >= 0, level <= mean {
      return
        "\(strategy): of \(percent(mean)) % a year, \(percent(level)) came from changes of the level of "
        + "yields\(rest)"
    }
    return
      "\(strategy): \(percent(mean)) % a year, \(percent(abs(level))) \(level < 0 ? "less" : "more") through "
      + "changes of the level of yields\(rest)"
  }

  /// Two decimals, four where one of the numbers would nearly vanish.
  private func percent(_ value: Double) -> String {
    let least = [mean, level, withoutLevel].map(abs).min() ?? 0
    return CellText.percent(decimals: least < 0.001 ? 4 : 2).text(of: value)
  }
}
