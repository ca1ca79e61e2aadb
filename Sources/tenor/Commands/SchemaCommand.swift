import ArgumentParser
import TextFormats

/// `tenor schema KIND`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of a file that Tenor reads or writes, or lists them.",
    discussion: """
      Examples:
        tenor schema
        tenor schema strategy > strategy.schema.json
      """)

  @Argument(
    help: ArgumentHelp(
      "What the schema describes; without it, the schemas are listed.", valueName: "kind"),
    completion: .list(PublishedSchema.allCases.map(\.rawValue)),
    transform: Self.kind)
  var kind: PublishedSchema?

  func run() throws {
    if let kind {
      Terminal.print(JSONWriter.indented(kind.document))
    } else {
      Terminal.print(Array(Self.list.utf8))
    }
  }

  private static func kind(_ text: String) throws -> PublishedSchema {
    if let kind = PublishedSchema(rawValue: text) { return kind }
    throw ValidationError(
      NearestName.refusal(of: text, among: PublishedSchema.allCases.map(\.rawValue)))
  }

  private static var list: String {
    let names = PublishedSchema.allCases.map(\.rawValue)
    let width = names.map(\.count).max() ?? 0
    return PublishedSchema.allCases.map { schema in
      let gap = String(repeating: " ", count: width - schema.rawValue.count)
      return "\(schema.rawValue)\(gap)  \(schema.summary)\n"
    }.joined()
  }
}
