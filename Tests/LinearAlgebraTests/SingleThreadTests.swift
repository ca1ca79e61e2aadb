import Testing

@testable import LinearAlgebra

@Suite("Threads of the linear algebra library")
struct SingleThreadTests {
  @Test("A product leaves the library on one thread, however many cores there are")
  func oneThread() throws {
    _ = try Matrix.identity(2).times(Matrix.identity(2))
    #expect(SingleThread.threads == 1)
  }
}
