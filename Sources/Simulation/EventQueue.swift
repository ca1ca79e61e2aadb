/// Events by row, then phase, then the order they were scheduled in: one run, one order.
///
/// What is known beforehand comes as sorted sources, merged by looking at the head of each; what the
/// run itself brings about is scheduled one by one. Filling one heap with every event of sixty years
/// would cost several times as much.
public struct EventQueue: Sendable {
  private struct Source {
    let rows: [Int]
    let phase: Phase
    let subject: Int
    let number: Int
  }

  /// Where a source stands: its next event's place and key; the key is .max when none is left.
  private struct Head {
    var place: Int
    var key: Int
  }

  private var sources: [Source] = []
  private var heads: [Head] = []
  private var scheduled: [(key: Int, event: Event)] = []  // last is next
  private var running = 0

  /// A queue without events.
  public init() {}

  /// Adds events of one phase on ascending rows.
  public mutating func add(_ phase: Phase, on rows: [Int], subject: Int = 0) {
    guard let first = rows.first else { return }
    sources.append(Source(rows: rows, phase: phase, subject: subject, number: running))
    heads.append(Head(place: 0, key: Self.key(first, phase)))
    running += 1
  }

  /// Adds one event. It must not lie before one that has already been taken.
  public mutating func schedule(_ phase: Phase, on row: Int) {
    let key = Self.key(row, phase)
    scheduled.append((key, Event(row: row, phase: phase, subject: 0, number: running)))
    running += 1
    var place = scheduled.count - 1
    while place > 0, scheduled[place - 1].key <= key {
      scheduled.swapAt(place, place - 1)
      place -= 1
    }
  }

  /// Takes the next event, or nil when none is left.
  public mutating func next() -> Event? {
    var first = -1
    var least = Int.max
    for index in heads.indices where heads[index].key < least {
      least = heads[index].key
      first = index
    }
    if let soonest = scheduled.last, soonest.key < least {
      scheduled.removeLast()
      return soonest.event
    }
    guard first >= 0 else { return nil }
    heads[first] = head(of: first, at: heads[first].place + 1)
    return Event(
      row: Self.row(of: least), phase: sources[first].phase, subject: sources[first].subject,
      number: sources[first].number)
  }

  private func head(of source: Int, at place: Int) -> Head {
    guard place < sources[source].rows.count else { return Head(place: place, key: .max) }
    return Head(
      place: place, key: Self.key(sources[source].rows[place], sources[source].phase))
  }

  private static func key(_ row: Int, _ phase: Phase) -> Int { row << 3 | phase.rawValue }

  private static func row(of key: Int) -> Int { key >> 3 }
}
