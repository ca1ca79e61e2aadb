import Instruments
import Portfolios
import Testing

@Suite("Weights")
struct WeightsTests {
  @Test("Weights that do not sum to one are refused with their sum")
  func sum() {
    let error = #expect(throws: WeightsError.self) { try Weights(shares: [0.4, 0.5]) }
    #expect(error?.description == "weights sum to 0.9; they must sum to 1")
  }

  @Test("A sum within 1e-12 of one is taken, one beyond is not")
  func tolerance() throws {
    _ = try Weights(shares: [0.5, 0.5 + 9e-13])
    #expect(throws: WeightsError.self) { try Weights(shares: [0.5, 0.5 + 2e-12]) }
  }

  @Test("Timing puts the share in one asset and the rest in the other, and nothing elsewhere")
  func timing() {
    let weights = Weights.timing(1.25, in: InstrumentID(2), funding: InstrumentID(0))
    #expect(weights.shares == [-0.25, 0, 1.25])
    #expect(weights[InstrumentID(7)] == 0)
  }
}
