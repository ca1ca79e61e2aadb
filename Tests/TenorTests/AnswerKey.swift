import TestSupport
import Testing
import TextFormats

/// The answer key of the lecture's tables: numbers that an independent program found.
///
/// A test hands in a tree of what the engine found. The tree must have the same members as its part
/// of the key, no more and no fewer: no number of the key can be left out without a failure.
enum AnswerKey {
  private static let lecture = read("lecture7.json")
  private static let formulas = read("lecture7-formulas.json")

  private static func read(_ name: String) -> Result<JSONDocument, any Error> {
    Result {
      let path = try #require(SharedFiles.folder) + "/golden/" + name
      return try #require(JSONDocument(parsing: WholeFile.bytes(of: path)))
    }
  }

  /// Part of the key. In it beta timing has the intercept 0.6, and curvature is twice the lecture's.
  static func part(_ names: String...) throws -> JSONDocument { try part(names, of: lecture) }

  /// Part of the key made with the lecture's own formulas of beta timing and curvature.
  static func formulas(_ names: String...) throws -> JSONDocument { try part(names, of: formulas) }

  private static func part(
    _ names: [String], of key: Result<JSONDocument, any Error>
  ) throws -> JSONDocument {
    try names.reduce(key.get()) { tree, name in try #require(tree[name], "no \(name)") }
  }

  /// Expects a tree to hold the numbers of a part of the key.
  ///
  /// Whole numbers, words and truths must be equal; other numbers within the relative distance, or
  /// within the absolute `floor` that their own name (`const`) is given.
  static func expect(
    _ found: JSONDocument, agreesWith part: JSONDocument, relative: Double = 1e-10,
    floors: [String: Double] = [:],
    because reason: String = "the tolerance of the numerical contract",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let comparison = Comparison(found, part, tolerance: .init(relative: relative, floors: floors))
    #expect(
      comparison.differences.isEmpty, "\(reason)\n\(comparison.shown)",
      sourceLocation: sourceLocation)
  }
}
