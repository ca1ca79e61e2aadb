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
    let columns = returns.map { BlockMoments(of: $0, blocks: blocks).sharpeRatios(in: choices) }
    halves = choices.indices
    configurations = returns.count
    ratios = halves.flatMap { half in columns.map { $0[half] } }
  }

  /// Whether the configuration of the highest ratio in a half has more of the others below it than above it in
  /// the other half, which is a relative rank above 1/2; nil where it has no ratio there or none has one here.
  func isPickAboveMedian(half: Int) -> Bool? {
    let others = row(halves.count - 1 - half)
    guard let pick = place(ofFirstLargestIn: row(half)),
      let ratio = others[others.startIndex + pick]
    else { return nil }
    var (below, above) = (0, 0)
    for case let other? in others {
      if other < ratio { below += 1 }
      if other > ratio { above += 1 }
    }
    return below > above
  }

  private func row(_ half: Int) -> ArraySlice<Double?> {
    ratios[half * configurations..<(half + 1) * configurations]
  }

  private func place(ofFirstLargestIn ratios: ArraySlice<Double?>) -> Int? {
    var largest: (place: Int, ratio: Double)?
    for (place, ratio) in ratios.enumerated() {
      guard let ratio, ratio > largest?.ratio ?? -.infinity else { continue }
      largest = (place, ratio)
    }
    return largest?.place
  }
}
