import Synchronization
import Testing

@testable import Reporting

@Suite("A deferred value")
struct DeferredTests {
  @Test("It is made when first asked for, and once")
  func once() {
    let count = Counter()
    let deferred = Deferred { count.next() }
    #expect(count.made.load(ordering: .relaxed) == 0)
    #expect(deferred.value == 1)
    #expect(deferred.value == 1)
    #expect(count.made.load(ordering: .relaxed) == 1)
  }

  private final class Counter: Sendable {
    let made = Atomic(0)
    func next() -> Int { made.add(1, ordering: .relaxed).newValue }
  }
}
