import TextFormats

/// One cell of a notebook.
struct NotebookCell {
  /// What the cell holds.
  enum Kind: String {
    /// Words, in Markdown.
    case markdown
    /// Python.
    case code
  }

  let kind: Kind
  /// The cell's id, unique in the notebook: letters, digits and hyphens.
  let id: String
  /// What is in it, without a newline at the end.
  let source: String

  init(_ kind: Kind, _ id: String, _ source: String) {
    (self.kind, self.id, self.source) = (kind, id, source)
  }

  /// The cell as it is written, not executed.
  var document: JSONDocument {
    var members: [JSONDocument.Member] = [
      .init("cell_type", .string(kind.rawValue)), .init("id", .string(id)),
      .init("metadata", .object([])),
    ]
    if kind == .code {
      members += [.init("execution_count", .null), .init("outputs", .array([]))]
    }
    return .object(members + [.init("source", .array(lines.map { .string($0) }))])
  }

  /// The source's lines, each but the last with its newline.
  private var lines: [String] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.dropLast().map { $0 + "\n" } + lines.suffix(1)
  }
}
