import Testing
import TextFormats

@Suite("How the answer key is compared")
struct AnswerKeyTests {
  private let part: JSONDocument = [
    "nobs": 622, "sharpe": 0.5, "coef": [1.0, -2.0], "last": "2023-06-30",
  ]

  private func differences(from found: JSONDocument) -> [String] {
    AnswerKey.Comparison(found, part, tolerance: .init(relative: 1e-10, floors: [:])).differences
  }

  @Test("Numbers within the distance agree")
  func agrees() {
    #expect(
      differences(from: [
        "nobs": 622, "sharpe": 0.500_000_000_01, "coef": [1.0, -2.0], "last": "2023-06-30",
      ]) == [])
  }

  @Test("A number left out, one too many, a wrong one and a shorter list are four differences")
  func disagrees() {
    #expect(
      differences(from: ["nobs": 621, "coef": [1.0], "last": "2023-06-30", "first": 1.0]).map {
        String($0.prefix { $0 != ":" })
      } == [".nobs", ".sharpe", ".coef", ".first"])
  }

  @Test("A number beyond the distance differs, unless its name has a floor")
  func distance() {
    let found: JSONDocument = [
      "nobs": 622, "sharpe": 0.5, "coef": [1.0, -2.000_000_001], "last": "2023-06-30",
    ]
    #expect(differences(from: found).count == 1)
    let floored = AnswerKey.Comparison(
      found, part, tolerance: .init(relative: 1e-10, floors: ["coef": 1e-8]))
    #expect(floored.differences == [])
  }
}
