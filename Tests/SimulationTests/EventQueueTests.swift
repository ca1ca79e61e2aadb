import Simulation
import TestSupport
import Testing

@Suite("Event queue")
struct EventQueueTests {
  func drain(_ queue: EventQueue) -> [Event] {
    var queue = queue
    var events: [Event] = []
    while let event = queue.next() { events.append(event) }
    return events
  }

  @Test("Events come by row, then by phase, whatever source they are in")
  func order() {
    var queue = EventQueue()
    queue.add(.record, on: [0, 1, 2])
    queue.add(.valuation, on: [1, 2])
    queue.add(.roll, on: [1], subject: 3)
    queue.schedule(.decision, on: 1)
    queue.schedule(.trading, on: 0)
    let found = drain(queue).map { "\($0.row) \($0.phase)" }
    #expect(
      found == [
        "0 trading", "0 record", "1 valuation", "1 roll", "1 decision", "1 record", "2 valuation",
        "2 record",
      ])
  }

  @Test("Of two events of one row and phase, the one scheduled first comes first")
  func ties() {
    var queue = EventQueue()
    queue.add(.roll, on: [5], subject: 1)
    queue.add(.roll, on: [5], subject: 0)
    queue.schedule(.trading, on: 5)
    queue.schedule(.trading, on: 5)
    let events = drain(queue)
    #expect(events.map(\.subject) == [1, 0, 0, 0])
    #expect(events.map(\.number) == events.map(\.number).sorted())
  }

  @Test("What is scheduled while events are taken falls into its place")
  func scheduling() {
    var queue = EventQueue()
    queue.add(.record, on: [0, 1, 2, 3])
    var found: [String] = []
    while let event = queue.next() {
      found.append("\(event.row) \(event.phase)")
      if event.phase == .record, event.row == 0 {
        queue.schedule(.trading, on: 3)
        queue.schedule(.decision, on: 1)
      }
    }
    #expect(found == ["0 record", "1 decision", "1 record", "2 record", "3 trading", "3 record"])
  }

  @Test("Merged sources give the order of one sorted list")
  func merge() {
    let seed: UInt64 = 7
    var draws = TestDraws(seed: seed)
    for _ in 0..<200 {
      var queue = EventQueue()
      var all: [(Int, Int)] = []
      for phase in Phase.allCases {
        let rows = (0..<Int(draws.uniform(0, 30))).map { _ in Int(draws.uniform(0, 50)) }
        let sorted = Array(Set(rows)).sorted()
        queue.add(phase, on: sorted)
        all += sorted.map { ($0, phase.rawValue) }
      }
      let found = drain(queue).map { ($0.row, $0.phase.rawValue) }
      #expect(found.elementsEqual(all.sorted(by: <), by: ==), "seed \(seed)")
    }
  }
}
