import Testing

/// Python's jsonschema as a judge of documents.
public struct SchemaJudge {
  private let schema: [UInt8]

  /// - Parameter schema: the bytes of a JSON Schema.
  public init(schema: [UInt8]) { self.schema = schema }

  /// Whether the schema accepts each of some documents, and what is wrong with the others: nil is accepted.
  public func complaints(about documents: [[UInt8]]) throws -> [String?] {
    let folder = try TemporaryFolder()
    let file = try folder.write(schema, to: "schema.json")
    for (place, document) in documents.enumerated() {
      _ = try folder.write(document, to: "documents/\(100_000 + place).json")
    }
    let python = try #require(OutsideTool.python.path)
    let ended = try ChildProgram(in: folder.path, environment: [], seconds: 300).run(
      [
        python, Checkout.path(of: "Tests/Peers/schema_verdicts.py"), file,
        folder.reserve("documents"),
      ])
    #expect(ended.code == 0, "\(ended.messages)")
    let lines = ended.text.split(separator: "\n")
    try #require(lines.count == documents.count, "\(ended.messages)")
    return lines.map { line in
      let verdict = line.split(separator: "\t", maxSplits: 1).last ?? ""
      return verdict == "accepted" ? nil : String(verdict)
    }
  }
}
