import Glibc
import TextFormats

/// Where words go: results to stdout, messages to stderr.
enum Terminal {
  /// Writes a message line to stderr.
  static func say(_ message: String) { write(harmless(message + "\n"), to: 2) }

  /// Writes results to stdout; a reader that has gone away ends the program quietly.
  static func print(_ text: String) { write(harmless(text), to: 1) }

  /// Writes results to stdout.
  static func print(_ bytes: [UInt8]) { write(bytes, to: 1) }

  /// A text in which nothing steers the terminal: the names of files and folders are as they are.
  private static func harmless(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      let shown = String(scalar)
      return Array((scalar.steersDisplay && scalar != "\n" ? shown.shownInMessage() : shown).utf8)
    }
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
