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

  init(of returns: ExcessReturns, split: SampleSplit, lags: Int) {
    self.split = split
    parts = split.names.indices.map { part in
      ExcessReturns(
        values: returns.values.indices.filter { split.parts[$0] == part }.map { returns.values[$0] },
        periodsPerYear: returns.periodsPerYear)
    }
    let numbers = split.parts.map { Optional($0) }
    equalMeans = Result { () throws(Undefined) in
      try EqualityTest.ofMeans(returns, parts: numbers, lags: lags)
    }
    equalSharpeRatios = Result { () throws(Undefined) in
      try EqualityTest.ofSharpeRatios(returns, parts: numbers, lags: lags)
    }
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
      ] + test("equalMeans", equalMeans) + test("equalSharpeRatios", equalSharpeRatios))
  }

  private static func document(of part: ExcessReturns, named name: String) -> JSONDocument {
    .object(
      [
        .init("name", .string(name)), .init("periods", .integer(part.values.count)),
        .init("mean", part.annualizedMean.map { .number($0) } ?? .null),
        .init("standardDeviation", part.annualizedStandardDeviation.map { .number($0) } ?? .null),
      ] + StrategyReport.defined("sharpeRatio", part.sharpeRatio))
  }

  private func test(
    _ name: String, _ result: Result<EqualityTest, Undefined>
  ) -> [JSONDocument.Member] {
    switch result {
    case .failure(let reason):
      [.init(name, .null), .init(name + "Reason", .string(reason.description))]
    case .success(let test):
      [
        .init(
          name,
          .object(
            [
              .init("statistic", .number(test.statistic)),
              .init("degreesOfFreedom", .integer(test.degreesOfFreedom)),
              .init("p", .number(test.p)),
            ] + leftOut(of: test)))
      ]
    }
  }

  /// Which parts were not compared, and why.
  private func leftOut(of test: EqualityTest) -> [JSONDocument.Member] {
    test.leftOut.isEmpty
      ? []
      : [
        .init(
          "leftOut",
          .array(test.leftOut.map { .string("\(split.names[$0.part]): \($0.reason)") }))
      ]
  }
}
