import Testing

@testable import Reporting

@Suite("Things numbered by what they have in common")
struct NumberedTests {
  @Test("Keys are numbered in ascending order, whenever they first come")
  func order() {
    let numbered = Numbered(["bbb", "a", "cccc", "ddd", "e"]) { $0.count }
    #expect(numbered.keys == [1, 3, 4])
    #expect(numbered.numbers == [1, 0, 2, 1, 0])
  }

  @Test("Nothing has no numbers")
  func empty() {
    let numbered = Numbered([Int]()) { $0 }
    #expect(numbered.keys.isEmpty && numbered.numbers.isEmpty)
  }
}
