import Glibc
import TextFormats

/// Where words go: results to stdout, messages to stderr.
enum Terminal {
  /// Writes a message line to stderr.
  static func say(_ message: String) {
    write(harmless(message + "\n"), to: 2, TerminalStyle.message)
  }

  /// Writes what a person should know before trusting results to stderr, a line each.
  static func warn(_ warnings: [String]) {
    for warning in warnings { say("warning: \(warning)") }
  }

  /// Writes results to stdout; a reader that has gone away ends the program quietly.
  static func print(_ text: String) {
    write(harmless(text), to: 1, TerminalStyle.results)
  }

  /// Writes results to stdout.
  static func print(_ bytes: [UInt8]) { write(bytes, to: 1) }

  /// Writes a text, colored where the stream shows colors.
  private static func write(
    _ text: [UInt8], to descriptor: Int32, _ colored: (TerminalStyle) -> (String) -> String
  ) {
    let style = TerminalStyle(of: descriptor)
    guard style.isColored else { return write(text, to: descriptor) }
    write(Array(colored(style)(String(decoding: text, as: UTF8.self)).utf8), to: descriptor)
  }

  /// Writes part of a line to stderr that a later one writes over.
  static func show(_ part: String) { write(Array(part.utf8), to: 2) }

  /// Whether the terminal can only add lines to lines.
  static var isDumb: Bool { getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? true }

  /// A text in which nothing steers the terminal: the names of files and folders are as they are.
  private static func harmless(_ text: String) -> [UInt8] {
    Array(text.showingSteering(except: "\n").utf8)
  }

  private static func fail(writing descriptor: Int32, code: Int32) -> Never {
    if descriptor == 1 {
      say("tenor: stdout: cannot be written: \(String(cString: strerror(code)))")
    }
    exit(74)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + written, $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { exit(0) }
      if count <= 0 { fail(writing: descriptor, code: errno) }
      written += count
    }
  }
}
