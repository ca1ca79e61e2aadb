import ArgumentParser

/// The codes that the program ends with, those of sysexits.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  /// Not a failure: what `compare`, `audit` and `verify` were asked to find.
  case somethingDiffers = 1
  case usage = 64
  case unusableData = 65
  case missingInput = 66
  case missingProgram = 69
  case ourFault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case tryAgain = 75
  case configuration = 78
  case hungUp = 129
  case interrupted = 130
  case terminated = 143

  /// What it means, for help and manual.
  var meaning: String {
    switch self {
    case .done: "done"
    case .somethingDiffers:
      "compared runs differ, hindsight was found, or a run was changed"
    case .usage: "usage"
    case .unusableData: "unusable data"
    case .missingInput: "missing input"
    case .missingProgram: "missing program"
    case .ourFault: "our fault"
    case .cannotCreate: "cannot create"
    case .inputOutput: "input/output"
    case .tryAgain: "try again later"
    case .configuration: "configuration"
    case .hungUp: "ended by SIGHUP"
    case .interrupted: "ended by SIGINT"
    case .terminated: "ended by SIGTERM"
    }
  }

  /// As commands throw it.
  var code: ExitCode { ExitCode(rawValue) }

  /// All codes in a sentence.
  static var sentence: String {
    "Exit codes: " + allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: ", ") + "."
  }
}
