import ArgumentParser
import Configuration
import Glibc
import MarketData
import Reporting
import TextFormats

/// How a command ends when it cannot do its job: a message on stderr and an exit code of sysexits.
enum Failure {
  /// Runs a command's work; what it throws is said on stderr and becomes the exit code.
  static func reported<Result>(_ work: () throws -> Result) throws -> Result {
    Interruption.watch()
    do { return try work() } catch let code as ExitCode { throw code } catch {
      Unfinished.waitIfEnding()
      Terminal.say("tenor: \(error)\(advice(on: error))")
      throw status(of: error).code
    }
  }

  /// What to do about a file that is in the way, as the commands that meet one have `--force`, and about a
  /// ledger that no run can be entered in.
  private static func advice(on error: any Error) -> String {
    guard let error = error as? OutputError else { return "" }
    if error.isTaken { return "; --force replaces it" }
    guard error.action == .open, TrialLedger.isLedger(error.path) else { return "" }
    return "; give another folder with --results, or look only with --no-write"
  }

  private static func status(of error: any Error) -> ExitStatus {
    switch error {
    case is ConfigurationError: .configuration
    case let error as PlanError: error.isConfiguration ? .configuration : .unusableData
    case let error as AllFailed: error.isConfiguration ? .configuration : .unusableData
    case is MarketInputsError: .configuration
    case is EvaluationError: .configuration
    case let error as DataError: status(of: error)
    case is NoFirstStrategy: .unusableData
    case let error as StoredRunError: status(of: error)
    case let error as OutputError:
      [.create, .open].contains(error.action) ? .cannotCreate : .inputOutput
    case let error as FetchError: error.exitStatus
    case is ComparisonError: .unusableData
    case let error as InputError: error.isUnreadable ? .inputOutput : .missingInput
    default: .ourFault
    }
  }

  private static func status(of error: DataError) -> ExitStatus {
    switch error.kind {
    case .missing: .missingInput
    case .unreadable: .inputOutput
    case .unusable: .unusableData
    }
  }

  private static func status(of error: StoredRunError) -> ExitStatus {
    switch error {
    case .missing, .notARun: .missingInput
    case .unreadable: .inputOutput
    case .damagedManifest, .changed, .unexpected, .series: .unusableData
    }
  }
}
