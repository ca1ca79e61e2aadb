import TextFormats

/// What a run may be called: its name becomes that of a folder.
enum RunName {
  /// What is wrong with a name, or nil.
  static func problem(with name: String) -> String? {
    let allowed = name.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        || "-_.".unicodeScalars.contains(scalar)
    }
    let starts = name.unicodeScalars.first.map { !"-.".unicodeScalars.contains($0) } ?? false
    if allowed, starts, name.utf8.count <= 64 { return nil }
    return
      "--name '\(name.shownInMessage())': a name has 1 to 64 letters, digits, hyphens, underscores and "
      + "points, and starts with a letter, a digit or an underscore"
  }
}
