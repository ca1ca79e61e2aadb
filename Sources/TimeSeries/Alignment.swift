extension [[Day]] {
  /// The days that every list has, ascending; the lists ascend. An empty list of lists has none.
  public var commonDays: [Day] {
    guard var common = first else { return [] }
    for days in dropFirst() {
      if days == common { continue }
      common = common.intersection(ascending: days)
    }
    return common
  }
}

extension [[Day]] {
  /// The days that any list has, ascending, each once; the lists ascend.
  public var allDays: [Day] {
    guard var all = first else { return [] }
    for days in dropFirst() where days != all { all = all.union(ascending: days) }
    return all
  }
}

extension [Day] {
  /// The days that are in either ascending list, each once.
  func union(ascending other: [Day]) -> [Day] {
    var both: [Day] = []
    both.reserveCapacity(Swift.max(count, other.count))
    var (left, right) = (0, 0)
    while left < count, right < other.count {
      let next = Swift.min(self[left], other[right])
      both.append(next)
      if self[left] == next { left += 1 }
      if other[right] == next { right += 1 }
    }
    return both + self[left...] + other[right...]
  }

  /// The days that are in both ascending lists.
  func intersection(ascending other: [Day]) -> [Day] {
    var both: [Day] = []
    both.reserveCapacity(Swift.min(count, other.count))
    var (left, right) = (0, 0)
    while left < count, right < other.count {
      if self[left] == other[right] {
        both.append(self[left])
        left += 1
        right += 1
      } else if self[left] < other[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return both
  }
}

/// A series of simple returns, moved onto other days, and what that joined or left out.
public struct AlignedReturns: Sendable, Equatable {
  /// One return a day of the calendar from its second day on: element 0 is dated `calendar[1]`.
  public let returns: [Double]
  /// Observations compounded into the return of a later calendar day, because their own day is not
  /// one of the calendar (`span`), or left out for the same reason (`same-day`).
  public let observationsOffCalendar: Int

  /// Returns dated the calendar's days from the second on.
  public init(returns: [Double], observationsOffCalendar: Int) {
    (self.returns, self.observationsOffCalendar) = (returns, observationsOffCalendar)
  }
}

extension Series {
  /// Simple returns compounded over every observation after the previous calendar day up to and
  /// including this one: prod(1 + x) - 1, so that no observation between two calendar days is lost
  /// (`span`).
  ///
  /// - Precondition: every calendar day has an observation.
  public func compounded(onto calendar: [Day]) -> AlignedReturns {
    aligned(onto: calendar) { span in
      if span.count == 1, let only = span.first { return only }
      return span.reduce(1) { $0 * (1 + $1) } - 1
    }
  }

  /// Simple returns of the calendar days alone; those of other days are left out (`same-day`, a
  /// diagnostic: it loses what was earned on them).
  ///
  /// - Precondition: every calendar day has an observation.
  public func onSameDays(as calendar: [Day]) -> AlignedReturns {
    aligned(onto: calendar) { span in span[span.endIndex - 1] }
  }

  private func aligned(
    onto calendar: [Day], combining: (ArraySlice<Double>) -> Double
  ) -> AlignedReturns {
    guard let start = calendar.first else {
      return AlignedReturns(returns: [], observationsOffCalendar: 0)
    }
    var returns: [Double] = []
    returns.reserveCapacity(calendar.count)
    var next = days.firstIndex(notBefore: start.advanced(by: 1))
    let first = next
    for day in calendar.dropFirst() {
      let begin = next
      while next < days.count, days[next] <= day { next += 1 }
      precondition(next > begin && days[next - 1] == day, "\(name) has no observation on \(day)")
      returns.append(combining(values[begin..<next]))
    }
    return AlignedReturns(returns: returns, observationsOffCalendar: next - first - returns.count)
  }
}
