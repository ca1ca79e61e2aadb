import Simulation
import Testing

@Suite("The name of a signal")
struct SignalNameTests {
  @Test("The bond of a beta is found in its name again, and in no other name")
  func bond() {
    #expect(SignalName.bond(ofBeta: SignalName.beta(bond: "2-year zero").text) == "2-year zero")
    for other in [SignalName.slope, .forecast, .excessReturnThatFollowed] {
      #expect(SignalName.bond(ofBeta: other.text) == nil)
    }
  }
}
