import Testing

@testable import Reporting

@Suite("Verdicts on claims")
struct VerdictTests {
  private func verdict(
    p: Double?, survived: Int, of counted: Int = 50, simulated: Bool = false
  ) -> Verdict {
    Verdict(
      adjustedP: p, survival: [Survival(kind: "start", survived: survived, counted: counted)],
      isSimulated: simulated)
  }

  @Test("A claim is shown only below 5 percent and ahead in at least nine tenths of the variations")
  func shown() {
    #expect(verdict(p: 0.0499, survived: 45) == .shown)
    #expect(verdict(p: 0.0499, survived: 44) == .fragile)
    #expect(verdict(p: 0.05, survived: 50) == .notShown)
    #expect(verdict(p: nil, survived: 50) == .notShown)
  }

  @Test("Nothing is more than fragile that was tried under no other setting")
  func untried() {
    #expect(verdict(p: 0.001, survived: 0, of: 0) == .fragile)
  }

  @Test(
    "A lead that half of one kind of variations takes away is fragile, however many others it survives"
  )
  func kinds() {
    let survival = [
      Survival(kind: "start", survived: 42, counted: 42),
      Survival(kind: "cost", survived: 1, counted: 2),
    ]
    #expect(Verdict(adjustedP: 0.001, survival: survival, isSimulated: false) == .fragile)
  }

  @Test("On a simulated market the words say so")
  func simulated() {
    #expect(verdict(p: 0.001, survived: 50, simulated: true) == .shownOnSimulatedMarket)
    #expect(
      verdict(p: 0.001, survived: 50, simulated: true).words == "Shown on this simulated market")
    #expect(verdict(p: 0.2, survived: 50, simulated: true) == .notShown)
  }

  @Test("Only what is shown holds")
  func holds() {
    #expect(Verdict.shown.holds && Verdict.shownOnSimulatedMarket.holds)
    #expect(!Verdict.fragile.holds && !Verdict.notShown.holds)
  }
}
