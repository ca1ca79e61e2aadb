import Testing
import TextFormats

@Suite("Documents are read from a text and asked for their parts")
struct JSONDocumentTests {
  private let document: JSONDocument = [
    "name": "short", "every": 3, "share": 0.5, "none": nil, "words": ["a", 1, "b"],
  ]

  @Test("A text without a mistake is the document that was written")
  func parsing() {
    #expect(JSONDocument(parsing: JSONWriter.indented(document)) == document)
  }

  @Test("A text with a mistake is no document, even where its meaning is plain")
  func mistakes() {
    for text in ["", "[1, 2,]", "{\"a\": 1, \"a\": 2}", "[1", "[1e999]", "[1] 2"] {
      #expect(JSONDocument(parsing: Array(text.utf8)) == nil, "\(text)")
    }
  }

  @Test("A document is what it is and nothing else")
  func kinds() {
    #expect(document.members?.map(\.name) == ["name", "every", "share", "none", "words"])
    #expect(document["words"]?.elements == ["a", 1, "b"])
    #expect(document["name"]?.text == "short")
    #expect(document["every"]?.number == 3)
    #expect(document["share"]?.number == 0.5)
    let empty: JSONDocument = nil
    #expect(empty.members == nil && empty.elements == nil)
    #expect(empty.text == nil && empty.number == nil)
  }

  @Test("A member is asked for by its name and its kind")
  func members() {
    #expect(document.text("name") == "short")
    #expect(document.text("every") == nil)
    #expect(document.double("every") == 3)
    #expect(document.double("none") == nil)
    #expect(document.elements("words") == ["a", 1, "b"])
    #expect(document.elements("name") == [])
    #expect(document.texts("words") == ["a", "b"])
    #expect(document["another"] == nil)
  }
}
