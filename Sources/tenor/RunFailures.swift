import Configuration
import Reporting
import Simulation

/// The strategies of a run that came to nothing: they could not be run, have nothing to report, or lost everything.
///
/// As long as one strategy is left, the run goes on without them, and says so.
struct RunFailures {
  /// Those without results.
  private(set) var failed: [FailedStrategy] = []
  private var errors: [PlanError] = []

  /// Notes a strategy that could not be run.
  mutating func add(_ error: PlanError, of strategy: StrategyPlan) {
    errors.append(error)
    failed.append(
      FailedStrategy(
        group: strategy.file.group, name: strategy.file.name, title: strategy.file.title,
        reason: error.withoutFile, resolved: strategy.file.resolved))
  }

  /// Whether a run has any return to report; otherwise it is noted. One that lost everything is noted for the case
  /// that all did, and yet reported beside others.
  mutating func isReported(_ run: StrategyRun, of strategy: StrategyPlan) throws(PlanError) -> Bool
  {
    let bust = strategy.loss(in: run.record)
    if run.record.boundaries(of: strategy.file.evaluation.period).count < 2 {
      throw bust ?? .nothingToReport(file: strategy.file.file)
    }
    if let bust { errors.append(bust) }
    return true
  }

  /// Notes a strategy that fails without any other, too.
  mutating func addIfFailing(_ file: StrategyFile, on inputs: MarketInputs) throws {
    do {
      let runs = try RunsOfPlan(RunPlan(StrategySet([file]), on: inputs), keepingFills: false)
      add(runs.failures.withoutLosses)
    } catch let error as PlanError {
      guard case .noDays = error else { throw error }
      errors.append(error)
      failed.append(
        FailedStrategy(
          group: file.group, name: file.name, title: file.title, reason: error.withoutFile,
          resolved: file.resolved))
    }
  }

  /// Adds failures that were noted elsewhere.
  mutating func add(_ other: RunFailures) {
    failed += other.failed
    errors += other.errors
  }

  /// Those without results alone: a run that lost everything has some.
  private var withoutLosses: RunFailures {
    failed.isEmpty ? RunFailures() : self
  }

  /// Throws what happened when no strategy of a run is left.
  func requireResults(of strategies: Int) throws {
    guard errors.count == strategies, let first = errors.first else { return }
    if strategies == 1 { throw first }
    throw AllFailed(errors: errors)
  }
}

/// That no strategy of a run has come to its end.
struct AllFailed: Error, CustomStringConvertible {
  let errors: [PlanError]

  var description: String {
    (["none of the \(errors.count) strategies has results to compare:"] + errors.map(\.description))
      .joined(separator: "\n")
  }

  /// True when settings are at fault in all of them.
  var isConfiguration: Bool { errors.allSatisfy(\.isConfiguration) }
}

/// The runs of a plan, as far as there are any.
struct RunsOfPlan {
  let plan: RunPlan
  /// The runs by their strategies' names.
  private(set) var runs: [String: StrategyRun] = [:]
  var failures = RunFailures()

  /// - Parameter follow: told of each run when it has ended.
  init(
    _ plan: RunPlan, keepingFills: Bool, follow: (StrategyRun) -> Void = { _ in }
  ) {
    self.plan = plan
    for strategy in plan.groups.flatMap(\.strategies) {
      do throws(PlanError) {
        let run = StrategyRun(strategy, record: try strategy.run(keepingFills: keepingFills))
        follow(run)
        if try failures.isReported(run, of: strategy) { runs[run.name] = run }
      } catch {
        failures.add(error, of: strategy)
      }
    }
  }
}
