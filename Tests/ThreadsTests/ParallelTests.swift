import Testing

@testable import Threads

@Suite("Work on several threads")
struct ParallelTests {
  private struct Refusal: Error, Equatable { let place: Int }

  @Test("Results stand in their places", arguments: [0, 1, 2, 3, 7, 100])
  func order(count: Int) {
    #expect(Parallel.map(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test("Of several errors the first one's is thrown")
  func errors() {
    #expect(throws: Refusal(place: 3)) {
      try Parallel.map(20) { (place) throws(Refusal) in
        if place >= 3 { throw Refusal(place: place) }
        return place
      }
    }
  }
}
