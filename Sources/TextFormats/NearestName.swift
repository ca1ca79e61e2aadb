/// Finds the name that a person most likely meant.
public enum NearestName {
  /// The nearest of some names to a misspelled one; nil when none is near.
  ///
  /// Near means at most one slip in three letters: a letter missing, added, changed or swapped with
  /// its neighbor. Case, hyphens and underscores do not count, and a name that begins with the
  /// other (three letters or more) is near too. Of equally near names the first is taken.
  public static func of(_ misspelled: String, among names: [String]) -> String? {
    let typed = letters(of: misspelled)
    guard (1...64).contains(typed.count) else { return nil }
    var best: (name: String, slips: Int)?
    for name in names {
      let slips = self.slips(from: typed, to: letters(of: name))
      if let slips, best.map({ slips < $0.slips }) ?? true { best = (name, slips) }
    }
    return best?.name
  }

  /// Slips between two words, or nil when they are not near.
  private static func slips(from typed: [UInt8], to meant: [UInt8]) -> Int? {
    let allowed = max(1, max(typed.count, meant.count) / 3)
    if abs(typed.count - meant.count) <= allowed {
      let distance = editDistance(typed, meant)
      if distance <= allowed, distance < max(typed.count, meant.count) { return distance }
    }
    let shorter = min(typed.count, meant.count)
    let isBeginning = shorter >= 3 && typed.prefix(shorter) == meant.prefix(shorter)
    return isBeginning ? allowed + 1 : nil
  }

  private static func letters(of name: String) -> [UInt8] {
    name.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
  }

  /// Optimal string alignment distance: insertions, deletions, changes and swaps of neighbors.
  ///
  /// Damerau, F. J. (1964), "A technique for computer detection and correction of spelling errors",
  /// Communications of the ACM 7(3), 171–176.
  private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = left[row] == right[column] ? 0 : 1
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + change)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}

extension NearestName {
  /// The sentence that refuses a name: which ones there are, and which may have been meant.
  public static func refusal(of name: String, among names: [String]) -> String {
    let quoted = names.map { "\"\($0)\"" }
    let shown = "\"\(name.shownInMessage())\""
    let refusal =
      switch quoted.count {
      case 1: "\(shown) is not \(quoted[0])"
      case 2: "\(shown) is neither \(quoted[0]) nor \(quoted[1])"
      default: "\(shown) is not one of \(quoted.joined(separator: ", "))"
      }
    return refusal + (of(name, among: names).map { "; did you mean \"\($0)\"?" } ?? "")
  }
}
