import Glibc
import TextFormats

/// What the times depend on.
enum Machine {
  /// `AMD EPYC 9B14, 2 processors, Linux x86_64`
  static var description: String {
    var names = utsname()
    uname(&names)
    let system = withUnsafeBytes(of: names.sysname) { text($0) }
    let kind = withUnsafeBytes(of: names.machine) { text($0) }
    let count = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return "\(processor ?? "unknown processor"), \(count) processors, \(system) \(kind)"
  }

  private static var processor: String? {
    guard let bytes = (try? FileContents(of: "/proc/cpuinfo"))?.bytes else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let line = lines.first(where: { $0.hasPrefix("model name") }),
      let colon = line.firstIndex(of: ":")
    else { return nil }
    return String(line[line.index(after: colon)...].drop { $0 == " " })
  }

  private static func text(_ bytes: UnsafeRawBufferPointer) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
