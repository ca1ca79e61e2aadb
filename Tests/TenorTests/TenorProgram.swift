import Glibc
import TestSupport
import Testing

/// The built program, run as a user runs it: in a folder, with arguments and an environment.
struct TenorProgram {
  /// How one run ended, and what it said.
  struct Outcome {
    /// Exit code; nil when a signal ended the program.
    let code: Int32?
    /// The signal that ended it; nil when it exited.
    let signal: Int32?
    let output: [UInt8]
    let messages: String

    /// What it wrote to stdout, as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// The lines of its stderr.
    var messageLines: [Substring] { messages.split(separator: "\n") }
  }

  /// The folder in which it runs.
  let folder: String
  /// Its environment, in this order; nothing of the tests' own is passed on.
  var environment = ["PATH=/usr/bin:/bin"]

  /// Path of the program, which is built beside the test bundle.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    let running = String(
      decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folders = [bundle, running].compactMap { $0 }.map { path in
      path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    }
    return folders.map { $0 + "/tenor" }.first { access($0, X_OK) == 0 } ?? "tenor"
  }()

  /// Runs the program with these arguments and waits for its end.
  func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Runs the program with these arguments and waits for its end.
  func run(_ arguments: [String]) throws -> Outcome {
    try launch([Self.path] + arguments)
  }

  /// Runs a line of the shell in which `$TENOR` is the program.
  func shell(_ line: String) throws -> Outcome {
    var program = self
    program.environment.append("TENOR=\(Self.path)")
    return try program.launch(["/bin/sh", "-c", line])
  }

  /// Runs a command in the folder; `env` goes there and then becomes the command.
  private func launch(_ command: [String]) throws -> Outcome {
    let streams = try TemporaryFolder()
    var process = pid_t()
    let (words, variables) = (
      ArgumentList(["env", "-C", folder] + command), ArgumentList(environment)
    )
    try withStart(output: streams.reserve("out"), messages: streams.reserve("err")) { start in
      let code = posix_spawn(
        &process, "/usr/bin/env", start, nil, words.pointers, variables.pointers)
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

  /// Waits for the end; a program that hangs is ended after a minute, so that the tests go on.
  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    for _ in 0..<30_000 {
      if waitpid(process, &status, WNOHANG) == process { return status }
      usleep(2_000)
    }
    kill(process, SIGKILL)
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
