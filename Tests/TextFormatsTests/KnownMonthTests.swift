import Testing

@testable import TextFormats

@Suite("A month that is known")
struct KnownMonthTests {
  private func withField<Outcome>(
    _ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Outcome
  ) -> Outcome {
    Array(text.utf8).withUnsafeBufferPointer(body)
  }

  private func month() throws -> KnownMonth {
    try #require(withField("1971-08-16") { KnownMonth(of: $0, read: 19_710_816) })
  }

  @Test("Its first 28 days are read", arguments: [1, 9, 16, 28] as [Int32])
  func days(day: Int32) throws {
    let text = day < 10 ? "1971-08-0\(day)" : "1971-08-\(day)"
    let month = try month()
    #expect(withField(text, month.date) == 19_710_800 + day)
  }

  @Test(
    "Anything else is for the calendar to decide",
    arguments: [
      "1971-08-00", "1971-08-29", "1971-08-31", "1971-09-01", "1971/08/16", "1971-08-1x",
      "1971-08-1", "1971-08-16 ", "19710816", "",
    ])
  func others(text: String) throws {
    let month = try month()
    #expect(withField(text, month.date) == nil)
  }

  @Test("A date without hyphens makes no month known")
  func compact() {
    #expect(withField("19710816") { KnownMonth(of: $0, read: 19_710_816) } == nil)
  }
}
