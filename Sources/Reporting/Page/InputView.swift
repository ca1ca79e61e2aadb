import TextFormats

/// An input file's part of the page.
struct InputView {
  let name: String
  let facts: [PageFact]

  init(_ input: JSONDocument) {
    name = input.text("file") ?? ""
    facts = (input.members ?? []).filter { !["file", "warnings"].contains($0.name) }.map {
      PageFact($0)
    }
  }
}
