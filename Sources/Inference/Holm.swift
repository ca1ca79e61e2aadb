/// Holm's step-down correction for many tests, whatever their dependence.
///
/// Holm, S. (1979), "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of
/// Statistics 6(2), 65–70.
public enum Holm {
  /// The adjusted p values, in the order of the given ones: the j-th smallest of k, times k - j + 1, but not
  /// below that of a smaller one and not above 1.
  public static func adjusted(_ pValues: [Double]) -> [Double] {
    var adjusted = pValues
    var largest = 0.0
    let ascending = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    for (rank, place) in ascending.enumerated() {
      largest = max(largest, min(1, Double(pValues.count - rank) * pValues[place]))
      adjusted[place] = largest
    }
    return adjusted
  }
}
