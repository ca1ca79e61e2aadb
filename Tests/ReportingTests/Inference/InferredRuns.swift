import Testing
import TextFormats

@testable import Reporting

/// A report of tiny runs with made-up inference beside its numbers: each can be told from the others by its digits.
enum InferredRuns {
  /// Strategies that hold 0.5 of the risky asset, all of it, and none.
  static let names = ["fixed", "timing", "bills"]

  static func report(market: MarketDescription = .simulated(seed: 7)) throws -> Report {
    try TinyRuns.report(
      [
        TinyRuns.run(named: "fixed", shares: [0.5]), TinyRuns.run(named: "timing", shares: [1]),
        TinyRuns.run(named: "bills", shares: [0]),
      ], market: market)
  }

  /// The report as it is read back, with inference.
  ///
  /// - Parameter changed: what is done to the document before it is read.
  static func stored(
    _ report: Report, changed: (JSONDocument) -> JSONDocument = { $0 }
  ) throws -> ReportDocument {
    try ReportDocument(reading: changed(document(of: report)), file: "report.json")
  }

  static func stored() throws -> ReportDocument { try stored(report()) }

  /// A report's document with the members that inference adds.
  static func document(of report: Report) throws -> JSONDocument {
    let plain = report.document
    let groups = try plain.elements("groups").map { group in
      let strategies = try zip(group.elements("strategies"), InferredTexts.strategies).map {
        $0.replacing(with: try parsed($1))
      }
      return try group.replacing("strategies", by: .array(strategies))
        .replacing(with: parsed(InferredTexts.group))
    }
    return try plain.replacing("groups", by: .array(groups))
      .replacing(with: parsed(InferredTexts.report))
  }

  private static func parsed(_ text: String) throws -> JSONDocument {
    try #require(JSONDocument(parsing: Array(text.utf8)))
  }
}

extension JSONDocument {
  /// The object with another value under a name.
  func replacing(_ name: String, by value: JSONDocument) -> JSONDocument {
    .object(
      (members ?? []).map { $0.name == name ? JSONDocument.Member(name, value) : $0 })
  }

  /// The object with another's members in place of its own of the same names, behind the rest.
  func replacing(with other: JSONDocument) -> JSONDocument {
    .object((members ?? []).filter { other[$0.name] == nil }) + other
  }

  /// Each group with another value under a name.
  func replacing(inGroup name: String, by value: JSONDocument) -> JSONDocument {
    replacing("groups", by: .array(elements("groups").map { $0.replacing(name, by: value) }))
  }
}
