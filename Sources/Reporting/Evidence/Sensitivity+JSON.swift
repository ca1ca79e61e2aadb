import TextFormats
import TimeSeries

extension Sensitivity {
  /// The object `sensitivity` of a group; the ratios stand under the members' names.
  func document(names: [String], benchmark: String) -> JSONDocument {
    [
      "benchmark": .string(benchmark),
      "variations": .array(variations.map { $0.document(names: names) }),
    ]
  }
}

extension Variation {
  fileprivate func document(names: [String]) -> JSONDocument {
    let head: [JSONDocument.Member] = [
      .init("kind", .string(kind)), .init("label", .string(label)),
      .init("value", value.map { .number($0) } ?? .null),
    ]
    switch outcome {
    case .failure(let reason): return .object(head + [.init("reason", .string(reason.description))])
    case .success(let outcome):
      return .object(
        head + [
          .init("from", .string(outcome.from.description)),
          .init("to", .string(outcome.to.description)),
          .init("periods", .integer(outcome.periods)),
          .init("sharpeRatios", Self.document(of: outcome.sharpeRatios, names: names)),
        ] + (outcome.asRun.map { [.init("asRun", Self.document(of: $0, names: names))] } ?? []))
    }
  }
  private static func document(of ratios: [Double?], names: [String]) -> JSONDocument {
    .object(zip(names, ratios).map { .init($0, $1.map { .number($0) } ?? .null) })
  }
}
