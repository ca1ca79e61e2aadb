import Inference
import Performance
import TextFormats

extension GroupEvidence {
  /// For each two members the claim that the one with the higher Sharpe ratio beats the other; none where the
  /// difference leaves nothing to chance, or a ratio is undefined.
  func claims(level: Double, isSimulated: Bool, delays: [Int]) -> [Claim] {
    pairs.compactMap { pair in
      guard let difference = pair.sharpeDifference, pair.standardError != nil,
        let first = names.firstIndex(of: pair.a), let second = names.firstIndex(of: pair.b)
      else { return nil }
      let isFirst = difference >= 0
      let ratios = [first, second].compactMap { sharpeRatios[$0] }
      guard ratios.count == 2 else { return nil }
      let (winner, loser) = isFirst ? (first, second) : (second, first)
      return Claim(
        winner: names[winner], loser: names[loser],
        sharpeRatios: isFirst ? (ratios[0], ratios[1]) : (ratios[1], ratios[0]),
        sharpeDifference: abs(difference),
        interval: pair.interval?.ends.map {
          isFirst ? $0 : (-$0.upperBound)...(-$0.lowerBound)
        },
        level: level, p: pair.ledoitWolf?.p, adjustedP: pair.romanoWolf,
        comparisons: pairs.count { $0.romanoWolf != nil },
        survival: sensitivity.survival(of: winner, over: loser),
        leadOneDayLater: oneDayLater(delays).flatMap {
          sensitivity.leads(of: winner, over: loser, delay: $0)
        },
        breakEvenCost: loser == benchmark ? strategies[winner].breakEvenCost.value : nil,
        isSimulated: isSimulated)
    }
  }

  /// One day more than the delay that all members have; nil where they differ.
  private func oneDayLater(_ delays: [Int]) -> Int? {
    guard let delay = delays.first, delays.allSatisfy({ $0 == delay }) else { return nil }
    return delay + 1
  }
}
