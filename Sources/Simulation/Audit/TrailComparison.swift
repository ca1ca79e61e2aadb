import Glibc
import TimeSeries

/// What came of a run and the same run on disturbed data, up to the cut and including it.
struct TrailComparison {
  /// Facts that were compared.
  let compared: Int
  /// The first that differs, bit for bit; nil when none does.
  let difference: TrailDifference?
  /// Whether what was decided at the cut differs only because the one calendar knows that the month is over
  /// there, and the other does not.
  let hangsOnMonthEnd: Bool

  /// Compares trails by days: rows may be others after the cut.
  init(_ run: RunTrail, _ disturbed: RunTrail, through cut: Day) {
    let end = TrailKey.after(cut)
    let limit = run.isSureOfMonthEnd(as: disturbed, at: cut) ? end : run.firstByMonthEnd(at: cut)
    let counts = (run.count(before: limit), disturbed.count(before: limit))
    compared = counts.0
    let found = [
      run.failing(unlike: disturbed, through: cut), run.firstDifference(from: disturbed, counts),
    ]
    difference = found.compactMap { $0 }.min { $0.day < $1.day }
    let all = (run.count(before: end), disturbed.count(before: end))
    hangsOnMonthEnd = difference == nil && run.firstDifference(from: disturbed, all) != nil
  }
}

extension RunTrail {
  /// Whether both calendars say the same of the cut: that it ends a month, or that it does not. A day ends
  /// a month when a later one is of another month; after an unscheduled closing nothing else tells.
  fileprivate func isSureOfMonthEnd(as other: RunTrail, at cut: Day) -> Bool {
    endsMonth(cut) == other.endsMonth(cut)
  }

  /// The first fact of a day that is there because a month ends: the decision, or the trade that puts
  /// weights back.
  fileprivate func firstByMonthEnd(at cut: Day) -> TrailKey {
    if schedule.unit == .month { return TrailKey(cut, .decision) }
    return schedule.hold == .resetMonthly ? TrailKey(cut, .fill) : TrailKey.after(cut)
  }

  /// The failure of the other run where this one goes on; nil when it fails after the cut.
  fileprivate func failing(unlike other: RunTrail, through cut: Day) -> TrailDifference? {
    guard let failure = other.failure, let day = failure.day, day <= cut else { return nil }
    return TrailDifference(
      day: day, what: "the run, which fails: \(failure)", before: nil, after: nil)
  }

  /// The first fact in which the beginnings of two trails differ.
  fileprivate func firstDifference(
    from other: RunTrail, _ counts: (Int, Int)
  ) -> TrailDifference? {
    let common = min(counts.0, counts.1)
    if counts.0 == counts.1, keys.starts(as: other.keys, common),
      bits.starts(as: other.bits, common)
    {
      return nil
    }
    let place = (0..<common).first { keys[$0] != other.keys[$0] || bits[$0] != other.bits[$0] }
    return difference(from: other, at: place ?? common, counts)
  }

  private func difference(
    from other: RunTrail, at place: Int, _ counts: (Int, Int)
  ) -> TrailDifference? {
    let mine = place < counts.0 ? TrailKey(bits: keys[place]) : nil
    let others = place < counts.1 ? TrailKey(bits: other.keys[place]) : nil
    guard let first = [mine, others].compactMap({ $0 }).min() else { return nil }
    let asset = first.asset < assets.count ? assets[first.asset] : ""
    return TrailDifference(
      day: first.day, what: first.fact?.text(asset: asset) ?? "",
      before: mine == first ? Double(bitPattern: bits[place]) : nil,
      after: others == first ? Double(bitPattern: other.bits[place]) : nil)
  }
}

extension [UInt64] {
  /// Whether the first numbers are the same as another list's.
  fileprivate func starts(as other: [UInt64], _ count: Int) -> Bool {
    withUnsafeBytes { mine in
      other.withUnsafeBytes { others in
        guard count > 0, let mine = mine.baseAddress, let others = others.baseAddress else {
          return true
        }
        return memcmp(mine, others, count * MemoryLayout<UInt64>.size) == 0
      }
    }
  }
}
