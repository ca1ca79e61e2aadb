import Inference
import Performance
import TextFormats

/// Whether one member of a group differs from another by more than chance.
struct PairEvidence: Sendable {
  /// The members' numbers in the group, the first before the second.
  let first: Int
  let second: Int
  let difference: Result<SharpeDifference, Undefined>
  let bootstrap: Result<BootstrapTest, Undefined>
  let holm: Result<Double, Undefined>
  let romanoWolf: Result<Double, Undefined>
  /// The first's returns on the second's.
  let regression: Result<ReturnRegression, Undefined>

  /// - Parameters:
  ///   - resampled: what the bootstrap says of the pair.
  ///   - samples: all members', made ready for comparisons.
  ///   - returns: all members'.
  init(
    _ resampled: BootstrapInference.Difference, samples: [Result<SharpeSample, Undefined>],
    returns: [ExcessReturns], lags: Int
  ) {
    (first, second) = (resampled.first, resampled.second)
    let (own, other) = (samples[first], samples[second])
    difference = own.flatMap { own in other.map { SharpeDifference(of: own, less: $0) } }
    bootstrap = resampled.test
    (holm, romanoWolf) = (resampled.holm, resampled.romanoWolf)
    let (explained, explaining) = (returns[first], returns[second])
    regression = Result { () throws(Undefined) in
      // A member that lost everything has its own dates.
      for sample in [own, other] where sample.failure == .lostEverything { throw .lostEverything }
      return try ReturnRegression(of: explained, on: explaining, lags: lags)
    }
  }
}

extension PairEvidence {
  /// An element of a group's `comparisons` in a report; `reason` says why numbers are null.
  func document(names: [String], bootstrap drawn: BlockBootstrap) -> JSONDocument {
    let ledoitWolf: JSONDocument = [
      "p": number(bootstrap.map(\.p)), "blockLength": .integer(drawn.blockLength),
      "replications": .integer(drawn.replications), "seed": .string(String(drawn.seed)),
    ]
    let jobsonKorkie = difference.flatMap(\.jobsonKorkieMemmel)
    return .object(
      [
        .init("a", .string(names[first])), .init("b", .string(names[second])),
        .init("sharpeDifference", number(difference.map(\.value))),
        .init("standardError", number(difference.flatMap(\.standardError))),
        .init("interval", bootstrap.flatMap(\.interval).map(\.document).value ?? .null),
        .init(
          "jobsonKorkieMemmel",
          ["z": number(jobsonKorkie.map(\.z)), "p": number(jobsonKorkie.map(\.p))]),
        .init("ledoitWolf", ledoitWolf),
        .init("holm", number(holm)), .init("romanoWolf", number(romanoWolf)),
        .init("alpha", number(regression.map(\.alpha))),
        .init("alphaT", number(regression.flatMap(\.alphaT))),
        .init("beta", number(regression.map(\.beta))),
        .init("betaT", number(regression.flatMap(\.betaT))),
      ] + (reason.map { [.init("reason", .string($0))] } ?? []))
  }

  /// Why numbers are undefined, the first reason.
  private var reason: String? {
    let reasons: [Undefined?] = [
      difference.failure, difference.flatMap(\.standardError).failure,
      difference.flatMap(\.jobsonKorkieMemmel).failure, bootstrap.failure,
      bootstrap.flatMap(\.interval).failure, regression.failure,
      regression.flatMap(\.alphaT).failure, regression.flatMap(\.betaT).failure,
    ]
    return reasons.compactMap(\.self).first?.description
  }

  private func number(_ value: Result<Double, Undefined>) -> JSONDocument {
    value.value.map { .number($0) } ?? .null
  }
}

extension Result {
  /// Why there is no value; nil for one.
  var failure: Failure? {
    guard case .failure(let reason) = self else { return nil }
    return reason
  }
}
