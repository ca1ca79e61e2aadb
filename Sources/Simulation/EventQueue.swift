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
    var next = 0
    var key = Int.max

    mutating func advance() {
      key = next < rows.count ? EventQueue.key(rows[next], phase) : Int.max
      next += 1
    }
  }

  private var sources: [Source] = []
  private var scheduled: [(key: Int, event: Event)] = []  // last is next
  private var running = 0

  /// A queue without events.
  public init() {}

  /// Adds events of one phase on ascending rows.
  public mutating func add(_ phase: Phase, on rows: [Int], subject: Int = 0) {
    guard !rows.isEmpty else { return }
    var source = Source(rows: rows, phase: phase, subject: subject, number: running)
    running += 1
    source.advance()
    sources.append(source)
  }

  /// Adds one event. It must not lie before one that has already been taken.
  public mutating func schedule(_ phase: Phase, on row: Int) {
    let event = Event(row: row, phase: phase, subject: 0, number: running)
    running += 1
    let key = Self.key(row, phase)
    let place = scheduled.lastIndex { $0.key > key } ?? -1
    scheduled.insert((key, event), at: place + 1)
  }

  /// Takes the next event, or nil when none is left.
  public mutating func next() -> Event? {
    var first = -1
    var least = Int.max
    for index in sources.indices where sources[index].key < least {
      least = sources[index].key
      first = index
    }
    if let soonest = scheduled.last, soonest.key < least {
      scheduled.removeLast()
      return soonest.event
    }
    guard first >= 0 else { return nil }
    let source = sources[first]
    sources[first].advance()
    return Event(
      row: source.rows[source.next - 1], phase: source.phase, subject: source.subject,
      number: source.number)
  }

  private static func key(_ row: Int, _ phase: Phase) -> Int { row << 3 | phase.rawValue }
}
