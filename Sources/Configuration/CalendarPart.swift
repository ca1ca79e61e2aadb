import TextFormats
public import TimeSeries

/// One of the things that a day of a group must have, and the days on which it does, within the sample.
struct CalendarPart {
  /// What sentences call it.
  let name: String
  let days: [Day]
  /// Whether it is a column of a user's file.
  var isFile = false
  /// Whether its days were made to fit the others.
  var isAccrued = false
}

/// The days that all others of a group have and one does not: what it costs the sample.
public struct Shortfall: Sendable, Equatable {
  /// What lacks the days.
  public let name: String
  /// Its first day.
  public let begins: Day
  /// How many days of the others come before its first.
  public let daysBefore: Int
  /// Its last day.
  public let ends: Day
  /// How many days of the others come after its last.
  public let daysAfter: Int
  /// Days of the others in between that it lacks.
  public let daysWithin: Int

  /// `px.csv bnd ends 2020-12-08: 252 later days of the others are left out`
  var words: String {
    let clauses = [
      daysBefore > 0 ? "begins \(begins): \(Self.count(daysBefore, "earlier"))" : nil,
      daysAfter > 0 ? "ends \(ends): \(Self.count(daysAfter, "later"))" : nil,
      daysWithin > 0
        ? "has no value on \(String(counting: daysWithin, "day")) of the others in between, left out"
        : nil,
    ]
    return "\(name) " + clauses.compactMap { $0 }.joined(separator: ", and ")
  }

  /// What a person should know where it costs more than a twentieth of so many days at an end.
  func warning(on days: Int) -> Warning? {
    guard (daysBefore + daysAfter) * 20 > days else { return nil }
    return Warning(words, of: name, on: daysAfter > 0 ? ends : begins)
  }

  private static func count(_ days: Int, _ when: String) -> String {
    "\(String(grouped: days)) \(when) \(days == 1 ? "day" : "days") of the others \(days == 1 ? "is" : "are") "
      + "left out"
  }
}

extension [CalendarPart] {
  /// What each costs the others; parts that cost nothing are left out.
  var shortfalls: [Shortfall] {
    guard count > 1 else { return [] }
    return indices.compactMap { place in
      let own = self[place].days
      var others = self
      others.remove(at: place)
      let common = others.map(\.days).commonDays
      guard let first = own.first, let last = own.last, !common.isEmpty else { return nil }
      let before = common.firstIndex(notBefore: first)
      let after = common.count - common.firstIndex(notBefore: last.advanced(by: 1))
      let lacking = common.count - [common, own].commonDays.count
      guard lacking > 0 else { return nil }
      return Shortfall(
        name: self[place].name, begins: first, daysBefore: before, ends: last, daysAfter: after,
        daysWithin: Swift.max(0, lacking - before - after))
    }
  }

  /// The least and the most frequent of the parts that are no cash made to fit, from the first day that all have
  /// to the last, of equal ones those that meet the least; nil where all come daily.
  var frequencyMix: FrequencyMix? {
    guard let first = compactMap(\.days.first).max(), let last = compactMap(\.days.last).min()
    else { return nil }
    let members = filter { !$0.isAccrued }.compactMap { part -> FrequencyMix.Member? in
      let days = part.days[part.days.places(from: first, through: last)]
      guard let frequency = try? Frequency.of(days).get() else { return nil }
      return FrequencyMix.Member(name: part.name, frequency: frequency, days: days)
    }
    guard let slow = members.max(by: { $0.frequency < $1.frequency }), !slow.frequency.isDaily,
      let fast = members.min(by: { $0.frequency < $1.frequency })
    else { return nil }
    if slow.frequency != fast.frequency { return FrequencyMix(slow: slow, fast: fast) }
    // Months that are dated on other days of theirs meet as little as months and weeks.
    return members.dropFirst().map { FrequencyMix(slow: members[0], fast: $0) }
      .min { $0.meeting < $1.meeting }
  }
}

/// Two of the things that a day of a group must have, of which at least one does not come daily.
struct FrequencyMix {
  struct Member {
    let name: String
    let frequency: Frequency
    let days: ArraySlice<Day>
  }

  let slow: Member
  let fast: Member

  /// How many days both have.
  var meeting: Int { [Array(slow.days), Array(fast.days)].commonDays.count }

  /// Refuses days that do not meet.
  func requireMeeting(in group: String) throws(PlanError) {
    let meeting = meeting
    guard meeting * 10 < slow.days.count * 9 else { return }
    throw .frequencies(
      group: group, slow: (slow.name, slow.frequency), fast: (fast.name, fast.frequency),
      meeting: meeting, days: slow.days.count)
  }

  /// What a person should know of so many days that both have; nil where both come equally often.
  func warning(on days: Int) -> Warning? {
    guard slow.frequency != fast.frequency else { return nil }
    return Warning(
      "\(slow.name) is \(slow.frequency.adjective) and \(fast.name) \(fast.frequency.adjective): only the "
        + "\(String(grouped: days)) days that both have are used, and what is earned between two of them "
        + "is one return", of: slow.name)
  }
}
