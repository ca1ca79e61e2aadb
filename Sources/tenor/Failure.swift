import ArgumentParser
import Configuration
import Glibc
import MarketData
import Reporting
import TextFormats

/// How a command ends when it cannot do its job: a message on stderr and an exit code of sysexits.
enum Failure {
  static let somethingDiffers = ExitStatus.somethingDiffers.code
  static let unusableData = ExitStatus.unusableData.code
  static let missingInput = ExitStatus.missingInput.code
  static let missingProgram = ExitStatus.missingProgram.code
  static let ourFault = ExitStatus.ourFault.code
  static let cannotCreate = ExitStatus.cannotCreate.code
  static let inputOutput = ExitStatus.inputOutput.code
  static let tryAgain = ExitStatus.tryAgain.code
  static let configuration = ExitStatus.configuration.code

  /// Runs a command's work; what it throws is said on stderr and becomes the exit code.
  static func reported<Result>(_ work: () throws -> Result) throws -> Result {
    do { return try work() } catch let code as ExitCode { throw code } catch {
      Terminal.say("tenor: \(error)\(advice(on: error))")
      throw exitCode(of: error)
    }
  }

  /// What to do about a file that is in the way; the commands that meet one have `--force`.
  private static func advice(on error: any Error) -> String {
    guard let error = error as? OutputError, error.action == .create, error.code == EEXIST else {
      return ""
    }
    return "; --force replaces it"
  }

  private static func exitCode(of error: any Error) -> ExitCode {
    switch error {
    case is ConfigurationError: configuration
    case let error as PlanError: error.isConfiguration ? configuration : unusableData
    case is MarketInputsError: configuration
    case is EvaluationError: configuration
    case let error as DataError: exitCode(of: error)
    case let error as StoredRunError: exitCode(of: error)
    case let error as OutputError: error.action == .create ? cannotCreate : inputOutput
    case let error as FetchError: error.exitCode
    case is ComparisonError: unusableData
    case let error as InputError: error.isUnreadable ? inputOutput : missingInput
    default: ourFault
    }
  }

  private static func exitCode(of error: DataError) -> ExitCode {
    switch error.kind {
    case .missing: missingInput
    case .unreadable: inputOutput
    case .unusable: unusableData
    }
  }

  private static func exitCode(of error: StoredRunError) -> ExitCode {
    switch error {
    case .missing, .notARun: missingInput
    case .unreadable: inputOutput
    case .changed, .unexpected, .series: unusableData
    }
  }
}
