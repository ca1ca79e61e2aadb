import Inference
import TextFormats

extension GroupEvidence {
  /// The members that a group's object in a report has for it.
  var members: [JSONDocument.Member] {
    [
      .init("benchmark", .string(names[benchmark])), .init("neweyWestLags", .integer(lags)),
      .init("blockLength", .integer(bootstrap.blockLength)),
      .init("blocks", .integer(bootstrap.blocks)),
      .init(
        "comparisons", .array(pairs.map { $0.document(names: names, bootstrap: bootstrap) })),
      .init("claims", .array(claims.map(\.document))),
      .init("sensitivity", sensitivity.document(names: names, benchmark: names[benchmark])),
    ] + StrategyReport.object("overfitting", overfitting.map(\.document))
  }
}

extension OverfittingProbability {
  fileprivate var document: JSONDocument {
    [
      "probability": .number(probability), "configurations": .integer(configurations),
      "blocks": .integer(blocks), "splits": .integer(splits),
    ]
  }
}
