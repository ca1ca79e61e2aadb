/// Watches whether a download still grows.
///
/// It counts looks, not seconds of the clock, so that a machine that was asleep has lost nothing; curl
/// itself would judge by an average speed, which takes long to fall after a good beginning.
struct Silence {
  private let longest: Int
  private var looks = 0
  private var bytes = 0

  /// - Parameter longest: in seconds.
  init(longest: Int) { self.longest = longest * OutsideProgram.looksPerSecond }

  /// Takes a look, and says whether there has been nothing new for too long.
  mutating func isTooLong(having bytes: Int) -> Bool {
    looks = bytes == self.bytes ? looks + 1 : 0
    self.bytes = bytes
    return looks > longest
  }
}
