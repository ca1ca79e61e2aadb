import ArgumentParser

/// The codes that the program ends with, those of sysexits.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  /// Not a failure: what `compare` and `audit` were asked to find.
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

  /// What it means, for help and manual.
  var meaning: String {
    switch self {
    case .done: "done"
    case .somethingDiffers: "compared runs differ, or an audit found hindsight"
    case .usage: "usage"
    case .unusableData: "unusable data"
    case .missingInput: "missing input"
    case .missingProgram: "missing program"
    case .ourFault: "our fault"
    case .cannotCreate: "cannot create"
    case .inputOutput: "input/output"
    case .tryAgain: "try again later"
    case .configuration: "configuration"
    }
  }

  /// As commands throw it.
  var code: ExitCode { ExitCode(rawValue) }

  /// All codes in a sentence.
  static var sentence: String {
    "Exit codes: " + allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: ", ") + "."
  }
}
