import Testing

@testable import Reporting

@Suite("Things numbered by what they have in common")
struct NumberedTests {
  @Test("Keys are numbered in the order in which they first come, and keep their numbers")
  func order() {
    let numbered = Numbered(["b", "bb", "a", "bbb", "cc", "c"]) { $0.first }
    #expect(numbered.keys == ["b", "a", "c"])
    #expect(numbered.numbers == [0, 0, 1, 0, 2, 2])
  }

  @Test("Those without a key are numbered together too")
  func none() {
    let numbered = Numbered([-1, 2, -3, 2]) { $0 > 0 ? $0 : nil }
    #expect(numbered.keys == [nil, 2])
    #expect(numbered.numbers == [0, 1, 0, 1])
  }

  @Test("Nothing has no numbers")
  func empty() {
    let numbered = Numbered([Int]()) { $0 }
    #expect(numbered.keys.isEmpty && numbered.numbers.isEmpty)
  }
}
