import ArgumentParser
import Configuration
import MarketData
import Reporting
import TextFormats

/// How a command ends when it cannot do its job: a message on stderr and an exit code of sysexits.
enum Failure {
  /// Not a failure: what `compare` was asked to find.
  static let somethingDiffers = ExitCode(1)
  static let unusableData = ExitCode(65)
  static let missingInput = ExitCode(66)
  static let missingProgram = ExitCode(69)
  static let ourFault = ExitCode(70)
  static let cannotCreate = ExitCode(73)
  static let inputOutput = ExitCode(74)
  static let tryAgain = ExitCode(75)
  static let configuration = ExitCode(78)

  /// What every exit code means, for the manual.
  static let meanings = [
    (0, "Done."), (1, "A difference was found by a command that looks for one."), (64, "Usage."),
    (65, "Unusable data."), (66, "Missing input."), (70, "Our fault."), (73, "Cannot create."),
    (74, "Input or output."), (78, "Configuration."),
  ]

  /// Runs a command's work; what it throws is said on stderr and becomes the exit code.
  static func reported<Result>(_ work: () throws -> Result) throws -> Result {
    do { return try work() } catch let code as ExitCode { throw code } catch {
      Terminal.say("tenor: \(error)")
      throw exitCode(of: error)
    }
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
    case let error as FileOutputError: error.isCreation ? cannotCreate : inputOutput
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
