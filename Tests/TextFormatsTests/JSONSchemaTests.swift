import Testing
import TextFormats

@Suite("Pieces of JSON Schemas")
struct JSONSchemaTests {
  private let count = JSONSchemaProperty(
    "count", JSONSchema.wholeNumber(atLeast: 0), "How many.", isRequired: false, default: 1)

  @Test("A closed object refuses other members, an open one says nothing of them")
  func objects() {
    #expect(
      JSONSchema.object([count]) == [
        "type": "object",
        "properties": [
          "count": ["description": "How many.", "type": "integer", "minimum": 0, "default": 1]
        ],
        "required": [], "additionalProperties": false,
      ])
    #expect(JSONSchema.object([count], isOpen: true)["additionalProperties"] == nil)
  }

  @Test("A default of null is a default")
  func nullDefault() {
    let property = JSONSchemaProperty("a", JSONSchema.numberOrNull, "A.", default: .null)
    #expect(property.schema["default"] == .null)
    #expect(JSONSchemaProperty("a", JSONSchema.number, "A.").schema["default"] == nil)
  }

  @Test("The days of the calendar fit the pattern of days, and no others do")
  func days() throws {
    let pattern = try Regex(JSONSchema.dayPattern)
    for year in [1, 4, 100, 400, 1600, 1900, 1999, 2000, 2020, 2100, 9999] {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for month in 0...13 {
        for day in [0, 1, 9, 10, 28, 29, 30, 31, 32] {
          let isDay = (1...12).contains(month) && day >= 1 && day <= lengths[month - 1]
          let text = "\(String(year + 10_000).dropFirst())-\(Self.two(month))-\(Self.two(day))"
          #expect((try pattern.wholeMatch(in: text) != nil) == isDay, "\(text)")
        }
      }
    }
    #expect(try pattern.wholeMatch(in: "0000-01-01") == nil)
  }

  private static func two(_ number: Int) -> Substring { String(number + 100).dropFirst() }
}
