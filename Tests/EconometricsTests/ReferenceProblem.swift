import Testing

/// Linear least-squares problems of the NIST Statistical Reference Datasets: data, and results that
/// NIST certified to 15 digits from 500-digit arithmetic.
///
/// Source: National Institute of Standards and Technology, Statistical Reference Datasets, linear
/// regression, https://www.itl.nist.gov/div898/strd/lls/lls.shtml. Every certified value below was
/// reproduced to its last digit from the data below with 120-digit arithmetic (mpmath 1.3).
struct ReferenceProblem: Sendable, CustomTestStringConvertible {
  let name: String
  let response: [Double]
  /// Without the constant, which every problem has.
  let regressors: [[Double]]
  let coefficients: [Double]
  let standardErrors: [Double]
  let residualStandardDeviation: Double
  let rSquared: Double

  var testDescription: String { name }
}

/// Powers 1 to `degree` of each value, as the columns of a polynomial regression.
func powers(of values: [Double], through degree: Int) -> [[Double]] {
  var columns = [values]
  for _ in 1..<degree { columns.append(zip(columns[columns.count - 1], values).map { $0 * $1 }) }
  return columns
}
