import Glibc
import TextFormats

/// A program that ran to its end, and what it cost.
struct ChildProcess {
  /// What it wrote to its standard output.
  let output: [UInt8]
  /// User and system time in seconds.
  let processorTime: Double
  /// The largest memory it had at once, in bytes.
  ///
  /// Linux counts the memory of the process that started it as its own until its program begins, so
  /// that it is never below what this process had: start programs before anything large is read.
  let peakMemory: Double

  /// Runs a program.
  ///
  /// - Parameter scratch: a folder for what it writes to its standard output and error.
  init(_ arguments: [String], scratch: String) throws(BenchmarkError) {
    let (outputFile, errorFile) = (scratch + "/stdout", scratch + "/stderr")
    let process = try Self.start(arguments, output: outputFile, errors: errorFile)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw .system("waiting for \(arguments[0])") }
    }
    output = try Self.bytes(of: outputFile)
    guard status == 0 else {
      let said = String(decoding: try Self.bytes(of: errorFile), as: UTF8.self)
      throw .programFailed(arguments: arguments, ending: Self.ending(status), said: said)
    }
    processorTime = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    peakMemory = Double(usage.ru_maxrss) * 1024
  }

  private static func bytes(of file: String) throws(BenchmarkError) -> [UInt8] {
    do { return try FileContents(of: file).bytes } catch { throw .unreadable(what: file) }
  }

  private static func start(
    _ arguments: [String], output: String, errors: String
  ) throws(BenchmarkError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, flags, 0o600)
    var strings = arguments.map { strdup($0) } + [nil]
    defer { for string in strings { free(string) } }
    var process = pid_t()
    let code = posix_spawn(&process, arguments[0], &actions, nil, &strings, environ)
    guard code == 0 else { throw .system("starting \(arguments[0])", number: code) }
    return process
  }

  /// `exit 66`, or `signal 11` for a program that did not end by itself.
  private static func ending(_ status: Int32) -> String {
    let signal = status & 0x7F
    return signal == 0 ? "exit \((status >> 8) & 0xFF)" : "signal \(signal)"
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
