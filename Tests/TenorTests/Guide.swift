import Glibc
import TestSupport
import Testing

/// A page for users, README.md or an article of a `.docc` folder, with the blocks of code in it.
struct Guide: CustomStringConvertible, Sendable {
  /// A fenced block.
  struct Block: Sendable {
    /// The word after the fence: `console`, `json`, `python`, `text` or `sh`.
    let language: String
    let text: String
  }

  /// Its path in the repository.
  let path: String
  let text: String
  let blocks: [Block]

  var description: String { path }

  init(_ path: String) throws {
    self.path = path
    text = try WholeFile.text(of: Checkout.path(of: path))
    blocks = Self.blocks(of: text)
  }

  /// The README and all articles.
  static let all: [Guide] = {
    do {
      return try (["README.md"] + articlePaths).map { try Guide($0) }
    } catch {
      return []  // Guides.all finds them missing.
    }
  }()

  /// The commands of its `console` blocks, which run in one folder, one after another.
  var commands: [ShownCommand] {
    blocks.filter { $0.language == "console" }.flatMap { ShownCommand.all(in: $0.text) }
  }

  /// Whether a command reads the folder `market`, in which the real files lie.
  var readsRealFiles: Bool {
    commands.contains { $0.line.split(separator: " ").contains("market") }
  }

  /// The texts of all blocks in a language.
  func texts(in language: String) -> [String] {
    blocks.filter { $0.language == language }.map(\.text)
  }

  private static var articlePaths: [String] {
    let pattern = Checkout.path(of: "Sources/*/*.docc/*.md")
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0] }.map {
      String(String(cString: $0).dropFirst(Checkout.folder.count + 1))
    }
  }

  private static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    var language: String?
    var lines = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let language { blocks.append(Block(language: language, text: lines)) }
        (language, lines) = (language == nil ? String(line.dropFirst(3)) : nil, "")
      } else if language != nil {
        lines += line + "\n"
      }
    }
    return blocks
  }
}
