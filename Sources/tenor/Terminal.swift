import Glibc

/// Where words go: results to stdout, messages to stderr.
enum Terminal {
  /// Writes a message line to stderr.
  static func say(_ message: String) { write(Array((message + "\n").utf8), to: 2) }

  /// Writes results to stdout; a reader that has gone away ends the program quietly.
  static func print(_ text: String) { write(Array(text.utf8), to: 1) }

  /// Writes results to stdout.
  static func print(_ bytes: [UInt8]) { write(bytes, to: 1) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + written, $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { exit(0) }
      if count <= 0 { exit(74) }
      written += count
    }
  }
}
