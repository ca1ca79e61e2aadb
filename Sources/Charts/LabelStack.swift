/// Labels one above the other: each as near to its place as the others allow.
enum LabelStack {
  /// Places at least `gap` apart and within bounds, in the order of the wanted ones; the sum of squared
  /// distances from the wanted places is the least possible.
  ///
  /// Isotonic regression of the places less their rank's gap (pool adjacent violators), then clamped to
  /// the bounds. Where the bounds are too tight for the gap, the gap is what the bounds allow.
  static func spread(
    _ wanted: [Double], gap: Double, within bounds: ClosedRange<Double>
  ) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    let room = bounds.upperBound - bounds.lowerBound
    let gap = min(gap, room / Double(max(1, wanted.count - 1)))
    let free = pooled(order.enumerated().map { wanted[$1] - Double($0) * gap })
    let highest = bounds.upperBound - Double(max(0, wanted.count - 1)) * gap
    var places = wanted
    for (rank, index) in order.enumerated() {
      places[index] = min(max(free[rank], bounds.lowerBound), highest) + Double(rank) * gap
    }
    return places
  }

  /// The nondecreasing values nearest to the given ones.
  private static func pooled(_ values: [Double]) -> [Double] {
    var blocks: [(mean: Double, count: Int)] = []
    for value in values {
      var block = (mean: value, count: 1)
      while let last = blocks.last, last.mean > block.mean {
        let count = last.count + block.count
        let sum = last.mean * Double(last.count) + block.mean * Double(block.count)
        block = (sum / Double(count), count)
        blocks.removeLast()
      }
      blocks.append(block)
    }
    return blocks.flatMap { Array(repeating: $0.mean, count: $0.count) }
  }
}
