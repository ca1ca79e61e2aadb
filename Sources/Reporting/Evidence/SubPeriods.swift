import Inference
import Performance
import TextFormats

/// A strategy's results in the parts of one way to cut its sample, and whether they differ by more than chance: an
/// element of a strategy's `subPeriods` in a report.
struct SubPeriods: Sendable {
  /// One part of the sample.
  struct Part: Sendable {
    let name: String
    let periods: Int
    let moments: ReturnMoments
  }

  /// The criterion's name.
  let by: String
  let parts: [Part]
  let equalMeans: Undefinable<EqualityTest>
  let equalSharpeRatios: Undefinable<EqualityTest>
  /// Parts that the tests leave out, and why.
  let leftOut: [String]
}

extension SubPeriods: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init(
      "by",
      .words([SampleSplit.Criterion.decade, .year1998, .recession].map(\.rawValue)), \.by,
      "What cuts the sample: calendar decades, the first of January 1998, or contractions as dated by the NBER (never on simulated data)."
    ),
    .init("parts", .list(.object, atLeast: 2), \.parts, "The parts that have periods."),
    .undefinable(
      "equalMeans", .object, \.equalMeans, "Whether the mean is the same in all parts."),
    .undefinable(
      "equalSharpeRatios", .object, \.equalSharpeRatios,
      "Whether the Sharpe ratio is the same in all parts."),
    .optional(
      "leftOut", list: .text, atLeast: 1, \.leftOut,
      "Parts that the two tests leave out, each with the reason; absent where there is none."),
    make: Self.init(by:parts:equalMeans:equalSharpeRatios:leftOut:))
}

extension SubPeriods.Part: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("name", .text, \.name, "Which part: 1980s, since 1998, recessions."),
    .init("periods", .count(atLeast: 1), \.periods, "Periods that end in it."),
    .embedded(\.moments), make: Self.init)
}

extension EqualityTest: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("statistic", .number, \.statistic, "Wald statistic with Newey-West covariances."),
    .init(
      "degreesOfFreedom", .count(atLeast: 1), \.degreesOfFreedom,
      "Parts that are compared, less one."),
    .init("p", .number, \.p, "Its p-value by the chi-squared distribution."),
    make: Self.init(statistic:degreesOfFreedom:p:))
}

extension SubPeriods {
  /// The results of some returns.
  init(of returns: ExcessReturns, split: SampleSplit, lags: Int) {
    by = split.by.rawValue
    parts = split.names.enumerated().map { part, name in
      let values = returns.values.indices.filter { split.parts[$0] == part }.map {
        returns.values[$0]
      }
      return Part(
        name: name, periods: values.count,
        moments: ReturnMoments(
          of: ExcessReturns(values: values, periodsPerYear: returns.periodsPerYear)))
    }
    let compared = SampleParts(of: returns, numbers: split.parts, lags: lags)
    equalMeans = Undefinable(Result { () throws(Undefined) in try compared.equalMeans() })
    equalSharpeRatios = Undefinable(
      Result { () throws(Undefined) in try compared.equalSharpeRatios() })
    leftOut = compared.leftOut.map { "\(split.names[$0.part]): \($0.reason)" }
  }
}
