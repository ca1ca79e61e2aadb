import Glibc
import Testing

@testable import Threads

@Suite("A thread's share of some work")
struct ThreadShareTests {
  @Test("It is done by another thread when started, and by the one that asks otherwise")
  func threads() {
    let started = ThreadShare { [pthread_self()] }
    started.start()
    let own = ThreadShare { [pthread_self()] }
    #expect(own.outputs() == [pthread_self()])
    #expect(started.outputs() != [pthread_self()])
  }

  @Test("What came of it can be asked for again")
  func repeated() {
    let share = ThreadShare { [1, 2, 3] }
    share.start()
    #expect(share.outputs() == [1, 2, 3])
    #expect(share.outputs() == [1, 2, 3])
  }
}
