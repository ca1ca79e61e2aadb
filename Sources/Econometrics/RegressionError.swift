/// Why a regression has no answer, with the numbers that show it.
public enum RegressionError: Error, Equatable, CustomStringConvertible {
  /// A regressor has another number of observations than the response.
  case lengthsDiffer(response: Int, regressor: String, observations: Int)
  /// More observations than regressors are needed, the constant counted; `need` is the least number.
  case tooFewObservations(have: Int, need: Int)
  /// These regressors are linear combinations of the ones before them, the constant first.
  case rankDeficient(regressors: [String])
  /// A value of the response or a regressor is infinite or not a number; observations count from 0.
  case notFinite(name: String, observation: Int)
  /// Clustered errors need a cluster for every observation.
  case clustersDiffer(observations: Int, clusters: Int)
  /// Clustered errors need at least two clusters.
  case tooFewClusters(have: Int)

  /// What is wrong, with the numbers that show it.
  public var description: String {
    switch self {
    case .lengthsDiffer(let response, let regressor, let observations):
      "the response has \(response) observations, \(regressor) has \(observations)"
    case .tooFewObservations(let have, let need):
      "\(have) observations, and at least \(need) are needed"
    case .rankDeficient(let regressors):
      "\(regressors.joined(separator: ", ")): a combination of the other regressors"
    case .notFinite(let name, let observation):
      "\(name) is not a finite number at observation \(observation)"
    case .clustersDiffer(let observations, let clusters):
      "\(observations) observations, but clusters for \(clusters)"
    case .tooFewClusters(let have): "clustered errors need at least two clusters, not \(have)"
    }
  }
}
