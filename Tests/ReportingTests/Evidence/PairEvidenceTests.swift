import Inference
import Performance
import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("Whether one of two is better")
struct PairEvidenceTests {
  private let names = ["one", "other"]

  /// An element of `comparisons` for two lists of monthly returns.
  private func document(
    _ one: [Double], _ other: [Double], blockLength: Int? = nil, seed: UInt64 = 1
  ) -> JSONDocument {
    let returns = [one, other].map { ExcessReturns(values: $0, periodsPerYear: 12) }
    let lags = NeweyWestLags.usual(observations: one.count)
    let samples = returns.map { returns in
      Result { () throws(Undefined) in try SharpeSample(of: returns, lags: lags) }
    }
    let drawn = BlockBootstrap(
      of: samples, blockLength: blockLength, replications: 199, seed: seed)
    return PairEvidence(
      drawn.inference(level: 0.95).differences[0], by: drawn, names: names, samples: samples,
      returns: returns, lags: lags
    ).document
  }

  /// Twelve months: returns around 2 % that take turns, and returns around 0 that do so by twos.
  private let steady = (0..<12).map { $0 % 2 == 0 ? 0.03 : 0.01 }
  private let slow = (0..<12).map { $0 % 4 < 2 ? 0.01 : -0.01 }

  /// Both deviate from their means by 1 % each month, 1 % √(12/11) with divisor 11, and are uncorrelated. So the
  /// monthly ratios are 2 √(11/12) and 0, beta is 0 and alpha 12 × 2 %; Memmel's variance is
  /// (2 + (11/3) / 2) / 12 = 23/72. As squares never vary, a ratio's influence is the standardized return; that
  /// of the difference is 0, -2, 2, 0, … with Γ₀ = 2, Γ₁ = -1, Γ₂ = 0 and two lags: Ψ = 2 - 2 × 2/3.
  @Test("By hand: twelve months of returns that take turns")
  func byHand() throws {
    let pair = document(steady, slow)
    let ratio = 2 * (11.0 / 12).squareRoot()
    let expected: [(JSONDocument?, Double)] = [
      (pair["sharpeDifference"], ratio * 12.0.squareRoot()),
      (pair["standardError"], (2.0 / 3).squareRoot()),
      (pair["jobsonKorkieMemmel"]?["z"], ratio / (23.0 / 72).squareRoot()),
      (pair["alpha"], 0.24), (pair["beta"], 0),
    ]
    for (found, expected) in expected {
      expectClose(
        try #require(found?.number), expected, within: 1e-12, because: "a dozen roundings")
    }
    #expect(pair["a"] == "one" && pair["b"] == "other")
  }

  @Test("The settings of the bootstrap stand beside its p value")
  func settings() {
    let drawn = document(steady, slow, blockLength: 2, seed: 5)["ledoitWolf"]
    #expect(drawn?["blockLength"] == 2)
    #expect(drawn?["replications"] == 199)
    #expect(drawn?["seed"] == "5")
  }

  @Test("A pair has a reason exactly when something of it is undefined")
  func reasons() {
    var draws = TestDraws(seed: 11)
    let (first, second) = (
      (0..<60).map { _ in draws.uniform(-0.02, 0.03) },
      (0..<60).map { _ in draws.uniform(-0.01, 0.01) }
    )
    #expect(document(first, second).namesOfNulls.isEmpty)
    #expect(document(first, second)["reason"] == nil)
    let flat = [Double](repeating: 0, count: 60)
    let cases: [(one: [Double], other: [Double], reason: Undefined)] = [
      (first, flat, .neverVaries), (flat, second, .neverVaries), (flat, flat, .neverVaries),
      (first, first, .proportional), (first, first.map { $0 / 4 }, .proportional),
      ([0.01], [0.02], .tooFewReturns(have: 1, need: 2)),
    ]
    for (one, other, reason) in cases {
      let pair = document(one, other)
      #expect(pair.text("reason") == reason.description)
      #expect(!pair.namesOfNulls.isEmpty)
    }
  }

  @Test("Between proportional returns the difference is zero, and nothing is said of its chance")
  func proportional() throws {
    let pair = document(steady, steady.map { $0 / 2 })
    expectClose(
      try #require(pair.double("sharpeDifference")), 0, within: 1e-13, because: "ratios near 7")
    #expect(
      pair.namesOfNulls == [
        "standardError", "interval", "z", "p", "p", "holm", "romanoWolf", "alphaT", "betaT",
      ])
    expectClose(try #require(pair.double("beta")), 2, within: 1e-13, because: "the proportion")
  }
}
