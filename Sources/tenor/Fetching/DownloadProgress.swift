import TextFormats

/// How much of a file has come, how fast, and how long the rest will take.
struct DownloadProgress {
  private let file: String
  private var line: StatusLine

  init(of file: String, to outlet: StatusLine.Outlet = StatusLine.Outlet()) {
    self.file = file
    line = StatusLine(to: outlet)
  }

  /// A progress that is shown, or nil where nobody would see it.
  static func onTerminal(of file: String, isQuiet: Bool) -> DownloadProgress? {
    StatusLine.isSeen(isQuiet: isQuiet) ? DownloadProgress(of: file) : nil
  }

  /// Shows the state of the download; the length is nil while it is not known.
  mutating func show(bytes: Int, of length: Int?) {
    let file = file
    line.show { seconds in
      let rate = "\(Self.megabytes(Int(Double(bytes) / seconds))) MB a second"
      guard let length, bytes > 0 else { return "\(file)  \(Self.megabytes(bytes)) MB, \(rate)" }
      let left = StatusLine.timeLeft(Double(bytes), of: Double(length), after: seconds)
      return "\(file)  \(Self.megabytes(bytes)) of \(Self.megabytes(length)) MB, \(rate), \(left)"
    }
  }

  /// Takes the line away.
  mutating func clear() { line.clear() }

  /// Millions of bytes with one decimal.
  private static func megabytes(_ bytes: Int) -> String {
    String(fixed: Double(bytes) / 1e6, decimals: 1)
  }
}
