/// The Sharpe ratio of each configuration in each half of a sample, a half being a choice of half its blocks.
struct HalfSampleRatios {
  /// How many halves there are: as many as choices.
  let halves: Range<Int>
  private let configurations: Int
  private let ratios: [Double?]  // those of a half side by side; nil where returns never vary in it

  /// - Parameters:
  ///   - returns: for each configuration its return in every period.
  ///   - blocks: how many blocks the periods are cut into, an even number.
  init(of returns: [[Double]], blocks: Int) {
    // Bit b tells whether block b is in. In ascending order a choice and its complement stand equally far
    // from the two ends.
    let choices = (0..<1 << blocks).filter { $0.nonzeroBitCount == blocks / 2 }
    var ratios = [Double?](repeating: nil, count: choices.count * returns.count)
    for (place, values) in returns.enumerated() {
      let moments = BlockMoments(of: values, blocks: blocks)
      for half in choices.indices {
        ratios[half * returns.count + place] = moments.sharpeRatio(of: choices[half])
      }
    }
    (halves, configurations, self.ratios) = (choices.indices, returns.count, ratios)
  }

  /// Whether the configuration of the highest ratio in a half has more of the others below it than above it in
  /// the other half, which is a relative rank above 1/2; nil where it has no ratio there or none has one here.
  func isPickAboveMedian(half: Int) -> Bool? {
    let others = (halves.count - 1 - half) * configurations
    guard let pick = pick(half: half), let ratio = ratios[others + pick] else { return nil }
    var (below, above) = (0, 0)
    for place in others..<others + configurations {
      guard let other = ratios[place] else { continue }
      if other < ratio { below += 1 }
      if other > ratio { above += 1 }
    }
    return below > above
  }

  /// The first configuration of the highest ratio; nil where none has one.
  private func pick(half: Int) -> Int? {
    var (pick, highest) = (Int?.none, -Double.infinity)
    for place in 0..<configurations {
      guard let ratio = ratios[half * configurations + place], ratio > highest else { continue }
      (pick, highest) = (place, ratio)
    }
    return pick
  }
}
