import Glibc
import Reporting
import TextFormats

/// A program of somebody else's that is found on the PATH and run to its end.
///
/// It ends with us when a signal ends us (see ``Interruption``).
struct OutsideProgram {
  /// How a run ended.
  struct Outcome {
    /// Exit code; 128 and the signal when a signal ended it.
    let code: Int32
    /// What it wrote to stderr, on one line.
    let messages: String
  }

  /// Its name on the PATH.
  let name: String
  /// A folder for what it says.
  let scratch: String

  /// How often it is looked in on while it runs.
  static let looksPerSecond = 10

  /// Runs the program without input, and looks in on it now and then.
  ///
  /// - Parameters:
  ///   - arguments: what follows its name on a command line.
  ///   - output: the file that its stdout is written to.
  ///   - lookIn: what is done meanwhile; when it throws, the program is ended.
  func run(
    _ arguments: [String], output: String, lookIn: () throws -> Void = {}
  ) throws -> Outcome {
    let messages = scratch + "/" + name + ".messages"
    let process = try Unfinished.program {
      try start(arguments, output: output, messages: messages)
    }
    defer { Unfinished.hasEnded(process) }
    let status = try ChildSignal.held { try Self.wait(for: process, lookIn: lookIn) }
    try lookIn()
    let signal = status & 0x7F
    return Outcome(
      code: signal == 0 ? status >> 8 & 0xFF : 128 + signal,
      messages: Self.line(try InputFileReader.bytes(of: messages)))
  }

  private static func wait(for process: pid_t, lookIn: () throws -> Void) throws -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      do {
        ChildSignal.wait(milliseconds: 1000 / looksPerSecond)
        try lookIn()
      } catch {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        throw error
      }
    }
    return status
  }

  private func start(_ arguments: [String], output: String, messages: String) throws -> pid_t {
    var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, flags, 0o644)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, messages, flags, 0o600)
    // Where a parent has it ignored, how a child ended would be lost.
    signal(SIGCHLD, SIG_DFL)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let code = posix_spawnp(&process, name, &actions, &attributes, &words, environ)
    guard code == 0 else { throw FetchError.notStarted(program: name, errorNumber: code) }
    return process
  }

  private static func line(_ bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.joined(separator: "; ").shownInMessage(atMost: 300)
  }
}
