import Inference
import Performance
import TextFormats

/// A strategy's results in the parts of its sample, and whether they differ by more than chance.
struct SubPeriods: Sendable {
  let split: SampleSplit
  /// The excess returns of each part.
  let parts: [ExcessReturns]
  let equalMeans: Result<EqualityTest, Undefined>
  let equalSharpeRatios: Result<EqualityTest, Undefined>
  /// Parts that the tests leave out, and why.
  private let leftOut: [String]

  init(of returns: ExcessReturns, split: SampleSplit, lags: Int) {
    self.split = split
    parts = split.names.indices.map { part in
      ExcessReturns(
        values: returns.values.indices.filter { split.parts[$0] == part }.map {
          returns.values[$0]
        },
        periodsPerYear: returns.periodsPerYear)
    }
    let compared = SampleParts(of: returns, numbers: split.parts, lags: lags)
    equalMeans = Result { () throws(Undefined) in try compared.equalMeans() }
    equalSharpeRatios = Result { () throws(Undefined) in try compared.equalSharpeRatios() }
    leftOut = compared.leftOut.map { "\(split.names[$0.part]): \($0.reason)" }
  }
}

extension SubPeriods {
  /// An element of a strategy's `subPeriods` in a report.
  var document: JSONDocument {
    .object(
      [
        .init("by", .string(split.by.rawValue)),
        .init(
          "parts", .array(zip(split.names, parts).map { Self.document(of: $1, named: $0) })),
      ] + StrategyReport.object("equalMeans", equalMeans.map(\.document))
        + StrategyReport.object("equalSharpeRatios", equalSharpeRatios.map(\.document))
        + leftOutMember)
  }

  private static func document(of part: ExcessReturns, named name: String) -> JSONDocument {
    .object(
      [
        .init("name", .string(name)), .init("periods", .integer(part.values.count)),
        .init("mean", part.annualizedMean.map { .number($0) } ?? .null),
        .init("standardDeviation", part.annualizedStandardDeviation.map { .number($0) } ?? .null),
      ] + StrategyReport.defined("sharpeRatio", part.sharpeRatio))
  }

  /// Which parts were not compared, and why; absent where all were.
  private var leftOutMember: [JSONDocument.Member] {
    leftOut.isEmpty ? [] : [.init("leftOut", .array(leftOut.map { .string($0) }))]
  }
}

extension EqualityTest {
  fileprivate var document: JSONDocument {
    [
      "statistic": .number(statistic), "degreesOfFreedom": .integer(degreesOfFreedom),
      "p": .number(p),
    ]
  }
}
