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
    var next = 1
  }

  private var sources: [Source] = []
  private var heads: [Int] = []  // the key of each source's next event; .max when it has none left
  private var scheduled: [(key: Int, event: Event)] = []  // last is next
  private var running = 0

  /// A queue without events.
  public init() {}

  /// Adds events of one phase on ascending rows.
  public mutating func add(_ phase: Phase, on rows: [Int], subject: Int = 0) {
    guard let first = rows.first else { return }
    sources.append(Source(rows: rows, phase: phase, subject: subject, number: running))
    heads.append(Self.key(first, phase))
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
    for index in heads.indices where heads[index] < least {
      least = heads[index]
      first = index
    }
    if let soonest = scheduled.last, soonest.key < least {
      scheduled.removeLast()
      return soonest.event
    }
    guard first >= 0 else { return nil }
    heads[first] = nextKey(of: first)
    return Event(
      row: Self.row(of: least), phase: sources[first].phase, subject: sources[first].subject,
      number: sources[first].number)
  }

  private mutating func nextKey(of index: Int) -> Int {
    let next = sources[index].next
    guard next < sources[index].rows.count else { return .max }
    sources[index].next = next + 1
    return Self.key(sources[index].rows[next], sources[index].phase)
  }

  private static func key(_ row: Int, _ phase: Phase) -> Int { row << 3 | phase.rawValue }

  private static func row(of key: Int) -> Int { key >> 3 }
}
