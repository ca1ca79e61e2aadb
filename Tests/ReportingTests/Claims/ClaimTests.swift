import Testing
import TextFormats

@testable import Reporting

@Suite("Claims in plain words")
struct ClaimTests {
  private func claim(
    difference: Double = 0.01, interval: ClosedRange<Double>? = -0.15...0.17,
    adjustedP: Double? = 0.93, comparisons: Int = 3,
    survival: [Survival] = [
      Survival(kind: "delay", survived: 0, counted: 3),
      Survival(kind: "start", survived: 20, counted: 50),
    ], later: (Double, Double)? = nil, breakEven: Double? = nil, simulated: Bool = false
  ) -> Claim {
    Claim(
      winner: "beta-timing", loser: "fixed-forty", sharpeDifference: difference,
      interval: interval, p: 0.9, adjustedP: adjustedP, comparisons: comparisons,
      survival: survival, leadOneDayLater: later, breakEvenCost: breakEven,
      isSimulated: simulated)
  }

  private static let everywhere = [Survival(kind: "start", survived: 50, counted: 50)]

  @Test("A lead that a day of delay takes away")
  func delayed() {
    #expect(
      claim(later: (-0.02, 0.01)).sentence
        == "Not shown: beta-timing beats fixed-forty. Its Sharpe ratio is higher by 0.01 (95 % interval of this pair "
        + "alone -0.15 to 0.17; p 0.93 after adjusting for 3 comparisons). It is ahead in 0 of 3 delays and 20 of 50 "
        + "later starts. Traded a day later, it has no lead.")
  }

  @Test(
    "A lead of which a day of delay leaves less than half is told with both numbers, one of which it leaves more is not"
  )
  func halved() {
    #expect(
      claim(later: (0.0004, 0.0125)).sentence
        .hasSuffix(" Traded a day later, it leads by 0.0004 and not by 0.0125."))
    #expect(!claim(later: (0.0063, 0.0125)).sentence.contains("later, it"))
    #expect(!claim(later: (-0.2, -0.1)).sentence.contains("later, it"), "on those days it had none")
  }

  @Test("A lead that survives, with the cost that takes it away")
  func shown() {
    #expect(
      claim(
        difference: 0.3, interval: 0.1...0.5, adjustedP: 0.0004, comparisons: 1,
        survival: Self.everywhere, later: (0.2, 0.3), breakEven: 12.34
      ).sentence
        == "Shown: beta-timing beats fixed-forty. Its Sharpe ratio is higher by 0.30 (95 % interval 0.10 to 0.50; p "
        + "below 0.001). It is ahead in 50 of 50 later starts. A cost of 12.3 basis points of each trade takes the "
        + "lead away.")
  }

  @Test("What is undefined or was not tried is said")
  func undefined() {
    #expect(
      claim(difference: 0.004, interval: nil, adjustedP: nil, survival: []).sentence
        == "Not shown: beta-timing beats fixed-forty. Its Sharpe ratio is higher by less than 0.01 (95 % interval not "
        + "defined; p not defined). No variation of the settings was tried.")
  }

  @Test("Equal ratios have no lead to take away")
  func equal() {
    let sentence = claim(difference: 0, later: (0, 0)).sentence
    #expect(sentence.contains("Their Sharpe ratios are equal (95 % interval"))
    #expect(sentence.hasSuffix("It is ahead in 0 of 3 delays and 20 of 50 later starts."))
  }

  @Test("A simulated market is named, whatever is shown on it")
  func simulated() {
    #expect(
      claim(adjustedP: 0.001, survival: Self.everywhere, simulated: true).sentence
        .hasPrefix("Shown on this simulated market: beta-timing beats fixed-forty. "))
  }

  @Test(
    "A p-value has the digits that tell it from 5 percent",
    arguments: [
      (0.0004, "below 0.001"), (0.001, "0.001"), (0.0123, "0.012"), (0.0496, "0.0496"),
      (0.0504, "0.0504"), (0.087, "0.087"), (0.1, "0.10"), (1.0, "1.00"),
    ])
  func digits(_ p: Double, _ words: String) {
    #expect(ClaimSentence.words(ofP: p) == words)
  }

  @Test("Its document reads back as the claim of a stored report")
  func document() throws {
    let claim = claim()
    let stored = try StoredClaim(reading: JSONPlace(claim.document, file: "report.json"))
    #expect(stored.sentence == claim.sentence && stored.survived == 20 && stored.counted == 53)
    #expect(stored.survival == claim.survival)
    #expect(stored.interval?.low == -0.15 && stored.adjustedP == 0.93)
    #expect(stored.verdict(isSimulated: false) == claim.verdict)
    #expect(claim.document["holds"] == .bool(false))
  }
}
