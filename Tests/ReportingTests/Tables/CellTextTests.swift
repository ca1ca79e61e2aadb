import Testing

@testable import Reporting

@Suite("A number in a cell")
struct CellTextTests {
  @Test("It is rounded once, from its exact decimal")
  func rounding() {
    // As doubles the first is a little less and the second a little more than it looks; the products with
    // 100 are rounded to ties or beyond, and would end in 7 and in 8.
    #expect(CellText.percent(decimals: 2).text(of: 0.00065) == "0.06")
    #expect(CellText.percent(decimals: 2).text(of: 0.00185) == "0.19")
    #expect(CellText.number(decimals: 2).text(of: -0.375) == "-0.38")
    #expect(CellText.count.text(of: 12_938) == "12,938")
  }

  @Test("A probability that is neither 0 nor 1 never looks like it")
  func probability() {
    let texts = [0, 0.00004, 0.0001, 0.78275, 0.99994, 0.99996, 1].map(
      CellText.probability.text(of:))
    #expect(texts == ["0.0000", "<0.0001", "0.0001", "0.7827", "0.9999", ">0.9999", "1.0000"])
  }

  @Test("What is undefined is n/a in every form")
  func undefined() {
    for cell in [CellText.number(decimals: 1), .percent(decimals: 1), .probability, .count] {
      #expect(cell.text(of: nil) == "n/a")
    }
  }
}
