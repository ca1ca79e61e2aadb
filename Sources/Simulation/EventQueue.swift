/// Events by row, then phase, then the order they were scheduled in: one run, one order.
///
/// What is known beforehand comes as sorted sources, merged by looking at the head of each; what the
/// run itself brings about is scheduled one by one. Filling one heap with every event of sixty years
/// would cost several times as much.
public struct EventQueue: Sendable {
  private struct Source {
    let end: Int  // in `rows`
    let phase: Phase
    let subject: Int
    let number: Int
  }

  /// Where a source stands: the place of its next event in `rows`, and its key; .max when none is left.
  private struct Head {
    var place: Int
    var key: Int
  }

  private var rows: [Int] = []  // of the first source, then of the second, …
  private var sources: [Source] = []
  private var heads: [Head] = []
  private var scheduled: [(key: Int, event: Event)] = []  // last is next
  private var running = 0

  /// A queue without events.
  public init() {}

  /// Adds events of one phase on ascending rows.
  public mutating func add(_ phase: Phase, on added: [Int], subject: Int = 0) {
    guard let first = added.first else { return }
    heads.append(Head(place: rows.count, key: Self.key(first, phase)))
    rows.append(contentsOf: added)
    sources.append(Source(end: rows.count, phase: phase, subject: subject, number: running))
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
    let source = sources[first]
    let place = heads[first].place + 1
    heads[first] = Head(
      place: place, key: place < source.end ? Self.key(rows[place], source.phase) : .max)
    return Event(
      row: Self.row(of: least), phase: source.phase, subject: source.subject,
      number: source.number)
  }

  private static func key(_ row: Int, _ phase: Phase) -> Int { row << 3 | phase.rawValue }

  private static func row(of key: Int) -> Int { key >> 3 }
}
