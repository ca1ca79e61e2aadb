/// Romano and Wolf's step-down correction, which makes use of how the tests depend on each other.
///
/// Romano, J. P. and M. Wolf (2005), "Stepwise Multiple Testing as Formalized Data Snooping", Econometrica
/// 73(4), 1237–1282; (2016), "Efficient Computation of Adjusted p-Values for Resampling-Based Stepdown Multiple
/// Testing", Statistics and Probability Letters 113, 38–40.
public enum RomanoWolf {
  /// The adjusted p values, in the order of the statistics: that of the j-th largest is (1 + the number of
  /// replications whose largest statistic among it and all smaller ones reaches it) / (replications + 1), but
  /// not below that of a larger one.
  ///
  /// - Parameters:
  ///   - statistics: absolute studentized statistics.
  ///   - replicated: for each of them its replications under the null hypothesis, all from the same draws.
  public static func adjusted(
    _ statistics: [Double], replicated: [ArraySlice<Double>]
  ) -> [Double] {
    precondition(statistics.count == replicated.count, "replications for each statistic")
    var adjusted = statistics
    let descending = statistics.indices.sorted { (-statistics[$0], $0) < (-statistics[$1], $1) }
    var maxima = [Double](repeating: 0, count: replicated.first?.count ?? 0)
    for place in descending.reversed() {
      for (index, value) in zip(maxima.indices, replicated[place]) where value > maxima[index] {
        maxima[index] = value
      }
      adjusted[place] = maxima[...].shareReaching(statistics[place])
    }
    for (larger, smaller) in zip(descending, descending.dropFirst()) {
      adjusted[smaller] = max(adjusted[smaller], adjusted[larger])
    }
    return adjusted
  }
}

extension ArraySlice<Double> {
  /// (1 + the number of values that are at least `statistic`) / (count + 1): the p value of a statistic among
  /// its replications, which is never 0.
  func shareReaching(_ statistic: Double) -> Double {
    var reaching = 1
    for value in self where value >= statistic { reaching += 1 }
    return Double(reaching) / Double(count + 1)
  }
}
