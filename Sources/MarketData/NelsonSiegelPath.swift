import Glibc

/// Nelson-Siegel curves day after day: y(n) = level - slope f(n) + curvature (f(n) - exp(-n/τ)) with
/// f(n) = (1 - exp(-n/τ)) / (n/τ) and τ = 2.5 years. Percent, maturities n in years.
///
/// The slope is the yield of endless maturity less that of none.
struct NelsonSiegelPath {
  var level: [Double] = []
  var slope: [Double] = []
  var curvature: [Double] = []

  /// The days at some rows only.
  func selecting(_ rows: [Int]) -> NelsonSiegelPath {
    NelsonSiegelPath(
      level: rows.map { level[$0] }, slope: rows.map { slope[$0] },
      curvature: rows.map { curvature[$0] })
  }

  /// The yields of one maturity as published.
  func publishedYields(maturity: Double) -> [Double] {
    let scaled = maturity / 2.5
    let decay = exp(-scaled)
    let average = (1 - decay) / scaled
    let hump = average - decay
    return level.indices.map { row in
      PublishedPercent.yield(level[row] - average * slope[row] + hump * curvature[row])
    }
  }
}
