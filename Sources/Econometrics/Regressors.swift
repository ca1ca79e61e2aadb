/// The right-hand side of a regression: a constant, and behind it regressors in the order given.
public struct Regressors: Sendable {
  /// What errors call the columns; the first is `constant`.
  public let names: [String]
  /// The columns one after the other, the constant first.
  let values: [Double]
  /// Observations of each column.
  let lengths: [Int]

  /// The constant and one regressor.
  public static func withConstant(
    _ regressor: some RandomAccessCollection<Double>, named name: String = "x1"
  ) -> Regressors {
    var values = [Double](repeating: 1, count: regressor.count)
    values.reserveCapacity(2 * regressor.count)
    values.append(contentsOf: regressor)
    return Regressors(
      names: ["constant", name], values: values, lengths: [regressor.count, regressor.count])
  }

  /// The constant and several regressors, `x1`, `x2`, … unless they are named.
  ///
  /// - Precondition: there are as many names as regressors.
  public static func withConstant(
    _ regressors: [some RandomAccessCollection<Double>], named names: [String]? = nil
  ) -> Regressors {
    let names = names ?? regressors.indices.map { "x\($0 + 1)" }
    precondition(names.count == regressors.count, "\(regressors.count) regressors, names \(names)")
    let observations = regressors.first?.count ?? 0
    var values = [Double](repeating: 1, count: observations)
    values.reserveCapacity((regressors.count + 1) * observations)
    for regressor in regressors { values.append(contentsOf: regressor) }
    return Regressors(
      names: ["constant"] + names, values: values,
      lengths: [observations] + regressors.map(\.count))
  }

  /// The constant alone: the regression's coefficient is then the mean of the response.
  public static func constant(observations: Int) -> Regressors {
    Regressors(
      names: ["constant"], values: Array(repeating: 1, count: observations),
      lengths: [observations])
  }
}
