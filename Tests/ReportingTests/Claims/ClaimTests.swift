import Testing
import TextFormats

@testable import Reporting

@Suite("Claims in plain words")
struct ClaimTests {
  private func claim(
    difference: Double = 0.01, interval: ClosedRange<Double>? = -0.15...0.17,
    adjustedP: Double? = 0.93, comparisons: Int = 3, survived: Int = 20, counted: Int = 53,
    later: Double? = nil, breakEven: Double? = nil, simulated: Bool = false
  ) -> Claim {
    Claim(
      winner: "beta-timing", loser: "fixed-forty", sharpeDifference: difference,
      interval: interval, p: 0.9, adjustedP: adjustedP, comparisons: comparisons,
      survived: survived, counted: counted, leadOneDayLater: later, breakEvenCost: breakEven,
      isSimulated: simulated)
  }

  @Test("A lead that a day of delay erases")
  func delayed() {
    #expect(
      claim(later: -0.02).sentence
        == "Not shown: beta-timing beats fixed-forty. Its Sharpe ratio is higher by 0.01 (95 % interval -0.15 to "
        + "0.17; p 0.93 after adjusting for 3 comparisons); the lead survives 20 of 53 variations; one day of delay "
        + "erases it.")
  }

  @Test("A lead that survives, with the cost that erases it")
  func shown() {
    #expect(
      claim(
        difference: 0.3, interval: 0.1...0.5, adjustedP: 0.0004, comparisons: 1, survived: 53,
        later: 0.2, breakEven: 12.34
      ).sentence
        == "Shown: beta-timing beats fixed-forty. Its Sharpe ratio is higher by 0.30 (95 % interval 0.10 to 0.50; p "
        + "below 0.001); the lead survives all 53 variations; a cost of 12.3 basis points of each trade erases it."
    )
  }

  @Test("What is undefined or was not tried is said")
  func undefined() {
    #expect(
      claim(difference: 0.004, interval: nil, adjustedP: nil, survived: 0, counted: 0).sentence
        == "Not shown: beta-timing beats fixed-forty. Its Sharpe ratio is higher by less than 0.01 (95 % interval not "
        + "defined; p not defined); no variation of the settings was tried.")
  }

  @Test("Equal ratios have no lead to erase")
  func equal() {
    let sentence = claim(difference: 0, survived: 0, later: 0).sentence
    #expect(sentence.contains("Their Sharpe ratios are equal (95 % interval"))
    #expect(sentence.hasSuffix("the lead survives none of 53 variations."))
  }

  @Test("A simulated market is named, whatever is shown on it")
  func simulated() {
    #expect(
      claim(adjustedP: 0.001, survived: 53, simulated: true).sentence
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
    #expect(stored.interval?.low == -0.15 && stored.adjustedP == 0.93)
    #expect(stored.verdict(isSimulated: false) == claim.verdict)
    #expect(claim.document["holds"] == .bool(false))
  }
}
