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
  /// Its first day, and how many days of the others come before it.
  public let begins: Day
  public let daysBefore: Int
  /// Its last day, and how many days of the others come after it.
  public let ends: Day
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

  /// Refuses series of different frequencies whose days do not meet.
  func requireMeeting(in group: String) throws(PlanError) {
    guard let mix = slowAndFast, mix.meeting * 10 < mix.slow.days.count * 9 else { return }
    throw .frequencies(
      group: group, slow: (mix.slow.name, mix.slowness), fast: (mix.fast.name, mix.fastness),
      meeting: mix.meeting, days: mix.slow.days.count)
  }

  /// What a person should know of the days that all have.
  func warnings(on days: [Day], shortfalls: [Shortfall]) -> [Warning] {
    var warnings: [Warning] = []
    if let mix = slowAndFast {
      warnings.append(
        Warning(
          "\(mix.slow.name) is \(mix.slowness.adjective) and \(mix.fast.name) \(mix.fastness.adjective): only the "
            + "\(String(grouped: days.count)) days that both have are used, and what is earned between two of them "
            + "is one return", of: mix.slow.name))
    }
    for loss in shortfalls where (loss.daysBefore + loss.daysAfter) * 20 > days.count {
      warnings.append(
        Warning(loss.words, of: loss.name, on: loss.daysAfter > 0 ? loss.ends : loss.begins))
    }
    return warnings
  }

  /// The least and the most frequent of the parts that are no cash made to fit, where they differ, and how many
  /// days of the former the latter has; from the first day that all have to the last.
  private var slowAndFast:
    (
      slow: CalendarPart, slowness: Frequency, fast: CalendarPart, fastness: Frequency, meeting: Int
    )?
  {
    guard let first = compactMap(\.days.first).max(), let last = compactMap(\.days.last).min()
    else {
      return nil
    }
    let parts = filter { !$0.isAccrued }.compactMap { part -> (CalendarPart, Frequency)? in
      let days = part.days[part.days.places(from: first, through: last)]
      guard let frequency = try? Frequency.of(days).get() else { return nil }
      return (CalendarPart(name: part.name, days: [Day](days)), frequency)
    }
    guard let slow = parts.max(by: { $0.1 < $1.1 }), let fast = parts.min(by: { $0.1 < $1.1 }),
      slow.1 != fast.1, !(slow.1.isDaily && fast.1.isDaily)
    else { return nil }
    return (slow.0, slow.1, fast.0, fast.1, [slow.0.days, fast.0.days].commonDays.count)
  }
}
