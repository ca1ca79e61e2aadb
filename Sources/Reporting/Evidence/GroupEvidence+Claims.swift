import Inference
import Performance
import TextFormats

extension GroupEvidence {
  /// For each two members the claim that the one with the higher Sharpe ratio beats the other; none where the
  /// difference leaves nothing to chance, or a ratio is undefined.
  func claims(level: Double, isSimulated: Bool, delays: [Int]) -> [Claim] {
    pairs.compactMap { pair in
      guard let sharpe = pair.difference.value, sharpe.standardError.value != nil else {
        return nil
      }
      let isFirst = sharpe.value >= 0
      let ratios = [pair.first, pair.second].compactMap { sharpeRatios[$0] }
      guard ratios.count == 2 else { return nil }
      let (winner, loser) = isFirst ? (pair.first, pair.second) : (pair.second, pair.first)
      return Claim(
        winner: names[winner], loser: names[loser],
        sharpeRatios: isFirst ? (ratios[0], ratios[1]) : (ratios[1], ratios[0]),
        sharpeDifference: abs(sharpe.value),
        interval: pair.bootstrap.flatMap(\.interval).value.map {
          isFirst ? $0.low...$0.high : (-$0.high)...(-$0.low)
        },
        level: level, p: pair.bootstrap.map(\.p).value, adjustedP: pair.romanoWolf.value,
        comparisons: pairs.count { $0.romanoWolf.value != nil },
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
