/// The name that a misspelt one most likely stands for, or nil when none is close.
///
/// Closeness is the number of letters to insert, delete, replace or swap with their neighbour, case
/// ignored; up to a third of the name's length, at least one. Of equally close names the first.
public func nearestName(to name: String, among names: [String]) -> String? {
  let wanted = Array(name.lowercased().utf8)
  var best: (name: String, distance: Int)?
  for candidate in names where !candidate.isEmpty && candidate != name {
    let distance = editDistance(wanted, Array(candidate.lowercased().utf8))
    if distance <= max(1, wanted.count / 3), distance < best?.distance ?? .max {
      best = (candidate, distance)
    }
  }
  return best?.name
}

/// Optimal string alignment distance (Damerau, F. J. (1964), Communications of the ACM 7(3)).
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var rows = [Array(0...right.count)]
  for i in 1..<(left.count + 1) {
    var row = [i]
    for j in 1..<(right.count + 1) {
      let replaced = rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
      var least = min(replaced, rows[i - 1][j] + 1, row[j - 1] + 1)
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
        least = min(least, rows[i - 2][j - 2] + 1)
      }
      row.append(least)
    }
    rows.append(row)
  }
  return rows[left.count][right.count]
}
