import Glibc
import TestSupport
import Testing

/// The built program, run as a user runs it: in a folder, with arguments and an environment.
struct TenorProgram {
  typealias Outcome = ChildProgram.Outcome

  /// The folder in which it runs.
  let folder: String
  /// Its environment, in this order; nothing of the tests' own is passed on.
  var environment = ["PATH=/usr/bin:/bin"]
  /// Seconds after which it is ended.
  var seconds = 60

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
    try ChildProgram(in: folder, environment: environment, seconds: seconds)
      .run([Self.path] + arguments)
  }

  /// Runs a line of the shell in which `$TENOR` is the program.
  func shell(_ line: String) throws -> Outcome {
    let environment = environment + ["TENOR=\(Self.path)"]
    return try ChildProgram(in: folder, environment: environment).run(["/bin/sh", "-c", line])
  }
}
