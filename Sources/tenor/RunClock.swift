import Glibc
import TextFormats
import TimeSeries

/// When, how long and where a run took place. It goes into `volatile.json` alone, outside every hash.
struct RunClock {
  private let began = Self.now(CLOCK_REALTIME)
  private let ticking = Self.now(CLOCK_MONOTONIC)

  /// What has passed up to now.
  var document: JSONDocument {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return [
      "schema": "tenor.volatile/1",
      "started": .string(Self.utc(began)),
      "wallSeconds": .number(Self.now(CLOCK_MONOTONIC) - ticking),
      "cpuSeconds": .number(Self.now(CLOCK_PROCESS_CPUTIME_ID)),
      "peakMemoryKiB": .integer(usage.ru_maxrss),
      "machine": .string(Self.machine),
    ]
  }

  /// The present time, UTC in ISO 8601.
  static var utcNow: String { utc(now(CLOCK_REALTIME)) }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func utc(_ seconds: Double) -> String {
    let whole = Int(seconds)
    let day = Day(number: Int32(whole / 86_400))
    let clock = [whole / 3600 % 24, whole / 60 % 60, whole % 60].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    return "\(day)T\(clock.joined(separator: ":"))Z"
  }

  private static var machine: String {
    var names = utsname()
    uname(&names)
    let texts = [
      withUnsafeBytes(of: names.sysname) { text($0) },
      withUnsafeBytes(of: names.release) { text($0) },
      withUnsafeBytes(of: names.machine) { text($0) },
    ]
    return texts.joined(separator: " ")
  }

  private static func text(_ bytes: UnsafeRawBufferPointer) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
