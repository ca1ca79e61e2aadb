import Inference
import Performance
public import TextFormats

/// What a run's numbers are worth beside everything that was tried on the same data: the file `trials.json` of a run
/// directory, schema `tenor.trials/1`.
///
/// It depends on what else was run before, so it has no part in the run's identity: it is outside the manifest, and
/// neither report nor page nor tables know it.
public struct RunTrials: Sendable {
  private let runId: String
  private let trials: Trials
  private let strategies: [(group: String, name: String, deflated: Result<Double, Undefined>)]

  /// - Parameters:
  ///   - report: the run; where it says how sure its results are, ratios are deflated.
  ///   - trials: all configurations tried on the same data, the run's own included.
  public init(of report: Report, among trials: Trials) {
    runId = report.runId
    self.trials = trials
    strategies = zip(report.groups, report.evidence?.groups ?? []).flatMap { group, evidence in
      let years = Double(group.periods) / group.periodsPerYear
      return zip(group.strategies, evidence.uncertainties).map { strategy, uncertainty in
        let deflated = uncertainty.flatMap { uncertainty in
          DeflatedSharpe.probability(
            of: uncertainty, trials: trials.sharpeRatios(comparableTo: years),
            number: trials.trials.count)
        }
        return (group.runs.name, strategy.run.name, deflated)
      }
    }
  }

  /// The document.
  public var document: JSONDocument {
    TrialsDocument(
      of: trials, runId: runId,
      strategies: strategies.map {
        .init(group: $0.group, name: $0.name, deflated: Undefinable($0.deflated))
      }
    ).document
  }

  /// What a person is to know of lines that could not be read; nil where all could.
  public var warning: String? { trials.warning }

  /// How many configurations were tried, and what that leaves of the ratios, a sentence each.
  var sentences: [String] {
    let count =
      "Trials on these data in this results folder, this run's included: "
      + "\(String(grouped: trials.trials.count)) (\(TrialLedger.name))."
    let ratios = strategies.map { strategy in
      "\(strategy.name) \(InferenceCells.probability.text(of: strategy.deflated.value))"
    }
    guard !ratios.isEmpty else { return [count] }
    return [
      count,
      "Deflated Sharpe ratios, the probability that the true ratio exceeds what the best of the trials would have "
        + "by luck: \(ratios.joined(separator: ", ")).",
    ]
  }

  /// Where a run's readers find it: the report itself must not depend on it.
  static let place =
    "How many configurations were tried on these data, and what that leaves of each Sharpe ratio (the deflated "
    + "Sharpe ratio of Bailey and López de Prado 2014), is in the run's \(RunFile.trials): it depends on what else "
    + "was run, so it is no part of the report."
}
