/// How complete a file of minute bars is.
public struct MinuteBarCounts: Sendable, Equatable {
  /// Days with a bar.
  public let days: Int
  /// Bars whose stamp an earlier bar of the same day has already.
  public let repeatedStamps: Int
  /// Minutes without a bar between the first and the last bar of their day.
  public let missingMinutes: Int
  /// Bars whose stamp is earlier than that of the bar before.
  public let stampsOutOfOrder: Int
}

extension MinuteBarCounts {
  /// Counts the stamps of a file's rows, given as 20200114 and minutes after midnight.
  init(dates: [Int32], minutes: [Int32]) {
    let stamps = zip(dates, minutes).map { Int($0) * 10_000 + Int($1) }
    let distinct = Set(stamps).sorted()
    let byDay = distinct.split { $0 / 10_000 != $1 / 10_000 }
    days = byDay.count
    repeatedStamps = stamps.count - distinct.count
    missingMinutes = byDay.reduce(0) { $0 + $1[$1.endIndex - 1] - $1[$1.startIndex] + 1 - $1.count }
    stampsOutOfOrder = zip(stamps, stamps.dropFirst()).count { $0 > $1 }
  }

  /// What is odd, in words.
  var warnings: [String] {
    var warnings: [String] = []
    if repeatedStamps > 0 {
      warnings.append("bars with the stamp of an earlier one: \(repeatedStamps)")
    }
    if missingMinutes > 0 { warnings.append("minutes without a bar: \(missingMinutes)") }
    if stampsOutOfOrder > 0 { warnings.append("bars out of order: \(stampsOutOfOrder)") }
    return warnings
  }
}

extension [Int] {
  /// The runs of neighbors that `areApart` does not separate.
  fileprivate func split(where areApart: (Int, Int) -> Bool) -> [ArraySlice<Int>] {
    var runs: [ArraySlice<Int>] = []
    var start = startIndex
    for index in indices.dropFirst() where areApart(self[index - 1], self[index]) {
      runs.append(self[start..<index])
      start = index
    }
    return isEmpty ? [] : runs + [self[start...]]
  }
}
