import Glibc
import Testing

/// A program run by a test, in a folder, with arguments and an environment; it has no input.
public struct ChildProgram {
  /// How one run ended, and what it said.
  public struct Outcome: Sendable {
    /// Exit code; nil when a signal ended the program.
    public let code: Int32?
    /// The signal that ended it; nil when it exited.
    public let signal: Int32?
    /// What it wrote to stdout.
    public let output: [UInt8]
    /// What it wrote to stderr.
    public let messages: String

    /// What it wrote to stdout, as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
    /// The lines of its stderr.
    public var messageLines: [Substring] { messages.split(separator: "\n") }
  }

  private let folder: String
  private let environment: [String]
  private let seconds: Int

  /// - Parameters:
  ///   - folder: where it runs.
  ///   - environment: its whole environment; nothing of the tests' own is passed on.
  ///   - seconds: after which it is ended, so that the tests go on.
  public init(in folder: String, environment: [String], seconds: Int = 60) {
    (self.folder, self.environment, self.seconds) = (folder, environment, seconds)
  }

  /// Runs a command, its path first, and waits for its end; `env` goes to the folder and then becomes
  /// the command.
  public func run(_ command: [String]) throws -> Outcome {
    let streams = try TemporaryFolder()
    var process = pid_t()
    let (words, variables) = (
      ArgumentList(["env", "-C", folder] + command), ArgumentList(environment)
    )
    try withStart(output: streams.reserve("out"), messages: streams.reserve("err")) { start in
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      defer { posix_spawnattr_destroy(&attributes) }
      // Threads of the tests may hold signals back, and a shell waits for the one of its children.
      var none = sigset_t()
      sigemptyset(&none)
      posix_spawnattr_setsigmask(&attributes, &none)
      // A group of its own, so that what it starts is ended with it.
      posix_spawnattr_setpgroup(&attributes, 0)
      posix_spawnattr_setflags(
        &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
      let code = posix_spawn(
        &process, "/usr/bin/env", start, &attributes, words.pointers, variables.pointers)
      try #require(code == 0, "env cannot be started")
    }
    withExtendedLifetime((words, variables)) {}
    let status = wait(for: process)
    let exited = status & 0x7F == 0
    return Outcome(
      code: exited ? status >> 8 & 0xFF : nil, signal: exited ? nil : status & 0x7F,
      output: try streams.bytes(of: "out"), messages: try streams.text(of: "err"))
  }

  /// Nothing on stdin, stdout and stderr to files.
  private func withStart(
    output: String, messages: String,
    _ body: (UnsafePointer<posix_spawn_file_actions_t>) throws -> Void
  ) throws {
    var start = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&start)
    defer { posix_spawn_file_actions_destroy(&start) }
    posix_spawn_file_actions_addopen(&start, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&start, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&start, 2, messages, O_WRONLY | O_CREAT, 0o600)
    try body(&start)
  }

  /// Waits for the end; a program that hangs is ended in the end, so that the tests go on.
  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    for _ in 0..<(seconds * 500) {
      if waitpid(process, &status, WNOHANG) == process { return status }
      usleep(2_000)
    }
    kill(-process, SIGKILL)
    waitpid(process, &status, 0)
    return status
  }
}

/// Texts as C wants them: an array of pointers that ends with a null.
private final class ArgumentList {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ texts: [String]) {
    count = texts.count
    pointers = .allocate(capacity: count + 1)
    for (place, text) in texts.enumerated() { pointers[place] = strdup(text) }
    pointers[count] = nil
  }

  deinit {
    for place in 0..<count { free(pointers[place]) }
    pointers.deallocate()
  }
}
