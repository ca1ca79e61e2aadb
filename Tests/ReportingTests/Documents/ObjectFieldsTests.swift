import Testing
import TextFormats

@testable import Reporting

@Suite("The members of an object, described once")
struct ObjectFieldsTests {
  struct Part: Equatable, DocumentObject {
    let low: Double?

    static let fields = ObjectFields<Self>(
      .init("low", .numberOrNull, \.low, "The lower end."), make: Self.init)
  }

  struct Whole: DocumentObject {
    let name: String
    let count: Int?
    let ratio: Undefinable<Double>
    let list: [String]
    let part: Part
    let extra: Part?
    let late: [Double]

    static let fields = ObjectFields<Self>(
      tag: "tenor.test/1",
      .init("name", .text, \.name, "Its name."),
      .optional("count", .count, \.count, "How many."),
      .undefinable("ratio", .number, \.ratio, "A ratio."),
      .optional("list", list: .text, \.list, "Some words."),
      .init("part", .object, \.part, "A part."),
      .embedded(\.extra, if: "low"),
      .init("late", .list(.number), \.late, "What came later.", absent: []), make: Self.init)
  }

  private let whole = Whole(
    name: "a", count: nil, ratio: Undefinable(because: "too short"), list: [],
    part: Part(low: nil), extra: Part(low: 0.5), late: [1])

  private func read(_ document: JSONDocument) throws -> Whole {
    try Whole.fields.read(JSONPlace(document, file: "x.json"))
  }

  @Test(
    "Members stand in the order of the list; what is absent is not written, what is null says why")
  func written() {
    #expect(
      whole.document == [
        "schema": "tenor.test/1", "name": "a", "ratio": nil, "ratioReason": "too short",
        "part": ["low": nil], "low": 0.5, "late": [1.0],
      ])
  }

  @Test("What was written reads back the same")
  func roundTrip() throws {
    let back = try read(whole.document)
    #expect(back.name == "a" && back.count == nil && back.list == [])
    #expect(back.ratio == whole.ratio && back.part == whole.part && back.extra == whole.extra)
    #expect(back.late == [1])
    #expect(back.document == whole.document)
  }

  @Test("An older document may lack what is optional or late, and what is embedded")
  func older() throws {
    let old = try read(
      ["schema": "tenor.test/1", "name": "a", "ratio": 2, "part": ["low": 1], "more": true])
    #expect(old.ratio.value == 2 && old.extra == nil && old.late == [])
  }

  @Test("What is missing or something else is named with its place")
  func refused() {
    let cases: [(JSONDocument, String)] = [
      (["schema": "tenor.test/2"], "x.json: schema: expected \"tenor.test/1\""),
      (["schema": "tenor.test/1"], "x.json: the whole: expected a member name"),
      (["schema": "tenor.test/1", "name": 1], "x.json: name: expected a text"),
      (
        ["schema": "tenor.test/1", "name": "", "ratio": 1, "part": ["low": "x"]],
        "x.json: part.low: expected a number"
      ),
    ]
    for (document, message) in cases {
      let error = #expect(throws: StoredRunError.self) { try read(document) }
      #expect(error?.description.hasPrefix(message + ";") == true)
    }
  }

  @Test(
    "Its schema has the same members, requires those that are always there, and asks for reasons")
  func schema() {
    let schema = Whole.fields.schema(of: "A test")
    #expect(schema["title"] == "A test (tenor.test/1)")
    #expect(
      schema["properties"]?.members?.map(\.name) == [
        "schema", "name", "count", "ratio", "ratioReason", "list", "part", "low", "late",
      ])
    #expect(schema["required"] == ["schema", "name", "ratio", "part"])
    #expect(schema.elements("allOf").count == 1)
    #expect(schema["properties"]?["count"]?["description"] == "How many.")
  }
}
