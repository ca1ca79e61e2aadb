import Glibc

/// One line on a terminal that says how much of a file has come, written over again and again.
///
/// It uses neither colors nor other escapes, and is gone when the file is there.
struct DownloadProgress {
  /// Whether anything is shown.
  let isShown: Bool

  private static let width = 60

  /// Whether stderr is a terminal on which a line can be written over.
  static var isPossible: Bool {
    guard isatty(STDERR_FILENO) == 1, let kind = getenv("TERM") else { return false }
    return String(cString: kind) != "dumb"
  }

  /// Shows the state of a download; the length is nil while it is not known.
  func show(_ file: String, bytes: Int, of length: Int?) {
    let whole = length.map { " of \(Self.megabytes($0))" } ?? ""
    write("\(file)  \(Self.megabytes(bytes))\(whole) MB")
  }

  /// Leaves the line empty.
  func clear() {
    write("")
    if isShown { put("\r") }
  }

  private func write(_ line: String) {
    guard isShown else { return }
    put("\r" + line + String(repeating: " ", count: max(0, Self.width - line.utf8.count)))
  }

  private func put(_ text: String) {
    // A terminal that takes nothing more is no reason to give up the download.
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Millions of bytes with one decimal.
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
