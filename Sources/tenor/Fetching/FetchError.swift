import Glibc
import TextFormats

/// Why a file could not be fetched.
enum FetchError: Error, Equatable, CustomStringConvertible {
  /// A program that does part of the work cannot be started; the system's error number.
  case notStarted(program: String, errorNumber: Int32)
  /// The server was not reached, fell silent or broke off; curl's exit code and words.
  case transfer(address: String, code: Int32, said: String)
  /// The server refused, with an HTTP status.
  case refused(address: String, status: Int)
  /// More came than any of the files has.
  case tooLarge(file: String, limit: Int)
  /// The download begins like an archive and unzip cannot read it; its exit code.
  case damagedArchive(address: String, code: Int32)
  /// The archive does not hold one CSV file and nothing else.
  case otherMembers(address: String, names: [String])
  /// A file is at the place that was not fetched, or has been changed since.
  case inTheWay(String)

  var description: String {
    switch self {
    case .notStarted(let program, ENOENT):
      "\(program) is not installed, and fetching needs it; install it "
        + "(Debian, Ubuntu: apt-get install \(program)) or download the files by hand"
    case .notStarted(let program, let number):
      "\(program) cannot be started: \(String(cString: strerror(number)))"
    case .transfer(let address, _, let said): "\(address): \(said)"
    case .refused(let address, let status):
      "\(address): the server answers with HTTP status \(status)"
        + (isForLater ? "; try again later" : "; a mirror is named with --base URL")
    case .tooLarge(let file, let limit):
      "\(file): is longer than \(limit >> 20) MiB, which no such file is"
    case .damagedArchive(let address, let code):
      "\(address): the archive is damaged or cut off (unzip ended with \(code))"
    case .otherMembers(let address, let names):
      "\(address): the archive must hold one CSV file and nothing else; it holds "
        + names.prefix(5).map { $0.shownInMessage() }.joined(separator: ", ")
        + (names.count > 5 ? " and \(names.count - 5) more" : "")
    case .inTheWay(let path):
      "\(path): is there, and is not as it was fetched; replace it with --force"
    }
  }

  /// The code that the command ends with.
  var exitStatus: ExitStatus {
    switch self {
    case .notStarted: .missingProgram
    case .transfer(_, let code, _):
      Self.writing.contains(code)
        ? .inputOutput
        : Self.lasting.contains(code) ? .unusableData : .tryAgain
    case .refused: isForLater ? .tryAgain : .missingInput
    case .tooLarge, .damagedArchive, .otherMembers: .unusableData
    case .inTheWay: .cannotCreate
    }
  }

  /// Whether the same request may be answered later: a server's own trouble, or too many requests.
  private var isForLater: Bool {
    guard case .refused(_, let status) = self else { return false }
    return status >= 500 || status == 408 || status == 429
  }

  /// Exit codes of curl for what it cannot write.
  private static let writing: [Int32] = [23]
  /// Exit codes of curl for what another try does not mend: a protocol that is not allowed, an address
  /// that is none, redirects without end, a file far too long, a certificate that does not hold.
  private static let lasting: [Int32] = [1, 3, 47, 51, 60, 63]
}
