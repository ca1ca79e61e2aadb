import Testing
import TextFormats

@testable import Reporting

@Suite("Claims in plain words")
struct ClaimTests {
  private func claim(
    ratios: (Double, Double) = (0.5574, 0.5451), interval: ClosedRange<Double>? = -0.15...0.17,
    adjustedP: Double? = 0.93, comparisons: Int = 3,
    survival: [Survival] = [
      Survival(kind: "delay", survived: 0, counted: 3),
      Survival(kind: "start", survived: 20, counted: 50),
    ], later: DelayedLead? = nil, breakEven: Double? = nil, simulated: Bool = false
  ) -> Claim {
    Claim(
      winner: "beta-timing", loser: "fixed-forty", sharpeRatios: ratios,
      interval: interval, p: 0.9, adjustedP: adjustedP, comparisons: comparisons,
      survival: survival, leadOneDayLater: later, breakEvenCost: breakEven,
      isSimulated: simulated)
  }

  private static let everywhere = [Survival(kind: "start", survived: 50, counted: 50)]

  @Test("A lead that a day of delay takes away")
  func delayed() {
    #expect(
      claim(later: DelayedLead(delayed: -0.02, asRun: 0.01, periods: 1234)).sentence
        == "Not shown: beta-timing beats fixed-forty. Its Sharpe ratio is higher by 0.0123, 0.5574 against "
        + "0.5451 (95 % interval of this pair alone -0.15 to 0.17; p 0.93 after adjusting for 3 comparisons). It is "
        + "ahead in 0 of 3 delays and 20 of 50 later starts. Traded a day later, it has no lead, where as run it leads "
        + "by 0.0100 (both on the 1,234 periods that the two have in common).")
  }

  @Test(
    "A lead of which a day of delay leaves less than half is told with both numbers, one of which it leaves more is not"
  )
  func halved() {
    #expect(
      claim(later: DelayedLead(delayed: 0.0004, asRun: 0.0125, periods: 1)).sentence
        .hasSuffix(
          " Traded a day later, it leads by 0.0004 and not by 0.0125 (both on the 1 period that the two have in "
            + "common)."))
    let most = claim(later: DelayedLead(delayed: 0.0063, asRun: 0.0125, periods: 9))
    #expect(!most.sentence.contains("later, it"))
    let none = claim(later: DelayedLead(delayed: -0.2, asRun: -0.1, periods: 9))
    #expect(!none.sentence.contains("later, it"), "on those days it had none")
  }

  @Test("A lead that survives, with the cost that takes it away")
  func shown() {
    #expect(
      claim(
        ratios: (0.75, 0.45), interval: 0.1...0.5, adjustedP: 0.0004, comparisons: 1,
        survival: Self.everywhere, later: DelayedLead(delayed: 0.2, asRun: 0.3, periods: 9),
        breakEven: 12.34
      ).sentence
        == "Shown: beta-timing beats fixed-forty. Its Sharpe ratio is higher by 0.3000, 0.7500 against 0.4500 "
        + "(95 % interval 0.10 to 0.50; p below 0.001). It is ahead in 50 of 50 later starts. A cost of 12.3 basis points of each trade takes the "
        + "lead away.")
  }

  @Test("What is undefined or was not tried is said")
  func undefined() {
    #expect(
      claim(ratios: (0.00002, 0), interval: nil, adjustedP: nil, survival: []).sentence
        == "Not shown: beta-timing beats fixed-forty. Its Sharpe ratio is higher by less than 0.0001, 0.0000 against "
        + "0.0000 (95 % interval not defined; p not defined). No variation of the settings was tried."
    )
  }

  /// 0.55746 - 0.54508 = 0.01238; as printed 0.5575 - 0.5451 = 0.0124, and the difference is 0.0124. 0.55744 -
  /// 0.54515 = 0.01229 is 0.0123, but as printed 0.5574 - 0.5452 = 0.0122: both are 0.012.
  @Test(
    "A difference has no digit that a reader who subtracts the printed ratios would not find",
    arguments: [
      ((0.55746, 0.54508), "0.0124"), ((0.55744, 0.54515), "0.012"), ((0.5, 0.25), "0.2500"),
      ((0.00006, -0.00003), "0.0001"), ((1e-7, 0), "less than 0.0001"),
    ])
  func agreeing(_ ratios: (Double, Double), _ words: String) {
    #expect(ClaimSentence.difference(of: ratios) == words)
  }

  @Test("Equal ratios have no lead to take away")
  func equal() {
    let sentence = claim(
      ratios: (0.25, 0.25), later: DelayedLead(delayed: 0, asRun: 0, periods: 9)
    ).sentence
    #expect(sentence.contains("Their Sharpe ratios are equal, 0.2500 (95 % interval"))
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
    let document = ReportedClaim(claim).document
    let stored = try ReportedClaim.fields.read(JSONPlace(document, file: "report.json"))
    #expect(stored.sentence == claim.sentence && stored.survived == 20 && stored.counted == 53)
    #expect(stored.survival == claim.survival)
    #expect(stored.interval?.low == -0.15 && stored.adjustedP == 0.93)
    #expect(stored.verdict(isSimulated: false) == claim.verdict)
    #expect(document["holds"] == .bool(false))
  }
}
