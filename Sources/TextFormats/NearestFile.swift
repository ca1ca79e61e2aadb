import Glibc

/// Finds the file that a person most likely meant by the name of one that is not there.
public enum NearestFile {
  /// What follows a message that a file is not there: `; did you mean prices/spy.csv?`, or nothing.
  public static func advice(on path: String) -> String {
    of(path).map { "; did you mean \($0.shownInMessage(atMost: 255))?" } ?? ""
  }

  /// The path with the nearest name that its folder holds in place of its own; nil when none is near.
  static func of(_ path: String) -> String? {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let found = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !found.hasPrefix(".") { names.append(found) }
    }
    names.sort()
    // What follows the point is the same in many names, and no sign that they are near.
    let stems = names.map(stem)
    return NearestName.of(stem(name), among: stems).flatMap { stems.firstIndex(of: $0) }
      .map { folder + names[$0] }
  }

  private static func stem(_ name: String) -> String {
    String(name.prefix { $0 != "." })
  }
}
