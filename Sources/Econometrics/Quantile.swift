extension Collection<Double> {
  /// The q-quantile, 0 ≤ q ≤ 1: linear between the order statistics around position (n - 1) q,
  /// counted from 0. Nil without values.
  public func quantile(_ q: Double) -> Double? { isEmpty ? nil : quantiles([q])[0] }

  /// Several quantiles with one sort, in the order asked; none without values.
  public func quantiles(_ shares: [Double]) -> [Double] {
    let ascending = sorted()
    guard let last = ascending.indices.last else { return [] }
    return shares.map { share in
      precondition((0...1).contains(share), "a quantile is from 0 to 1, not \(share)")
      let position = Double(last) * share
      let below = Int(position)
      guard below < last else { return ascending[last] }
      let (low, high) = (ascending[below], ascending[below + 1])
      return low + (position - Double(below)) * (high - low)
    }
  }
}
