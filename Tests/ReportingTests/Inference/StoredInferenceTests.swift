import Inference
import Testing
import TextFormats

@testable import Reporting

@Suite("Inference of a stored report")
struct StoredInferenceTests {
  private func error(_ changed: (JSONDocument) -> JSONDocument) throws -> String {
    let report = try InferredRuns.report()
    let error = try #require(throws: StoredRunError.self) {
      try InferredRuns.stored(report, changed: changed)
    }
    return error.description
  }

  @Test("A report without it is read as before, and says why where the run does")
  func without() throws {
    let report = try InferredRuns.report()
    let plain = try ReportDocument(reading: report.document, file: "report.json")
    #expect(plain.inference.value == nil && plain.groups[0].inference == nil)
    #expect(plain.groups[0].strategies.allSatisfy { $0.inference == nil })
    let off = try ReportDocument(
      reading: report.document.replacing("inferenceReason", by: "left out: --no-inference"),
      file: "report.json")
    #expect(off.inference.value == nil && off.inference.reason == "left out: --no-inference")
  }

  @Test("Numbers and their reasons are read; what is null is nil")
  func read() throws {
    let report = try InferredRuns.stored()
    let group = report.groups[0]
    #expect(report.inference.value?.levelInWords == "95 %")
    #expect(group.inference?.benchmark == "fixed" && group.inference?.comparisons.count == 2)
    #expect(group.inference?.comparisons[1].reason == "returns never vary")
    #expect(group.inference?.sensitivity?.variations.map(\.isBase).first == true)
    #expect(group.inference?.overfitting.value?.splits == 12870)
    #expect(group.strategies[2].inference?.meanT.value == nil)
    #expect(group.strategies[2].inference?.meanT.reason == "returns never vary")
    #expect(
      group.strategies[1].inference?.timing.value?.control.value?.weights.map(\.name) == [
        "risky", "safe",
      ])
    let timing = try #require(group.strategies[0].inference?.timing)
    #expect(timing.value == nil && timing.reason != nil)
  }

  @Test("A lead is the difference of two ratios, and nil where one is undefined")
  func leads() throws {
    let variations = try #require(InferredRuns.stored().groups[0].inference?.sensitivity).variations
    #expect(variations[1].lead(of: "timing", over: "fixed") == -0.25)
    #expect(variations[1].lead(of: "bills", over: "fixed") == nil)
    #expect(variations[4].lead(of: "timing", over: "fixed") == nil)
    #expect(variations[1].leadAsRun(of: "timing", over: "fixed") == 0.1875)
    #expect(variations[2].leadAsRun(of: "timing", over: "fixed") == nil)
  }

  @Test("A member that is something else is named with its place")
  func malformed() throws {
    #expect(
      try error { $0.replacing("inference", by: ["level": "high"]) }
        == "report.json: inference.level: expected a number; was it written by another version of tenor?"
    )
    #expect(
      try error { $0.replacing(inGroup: "claims", by: [["winner": 3]]) }
        == "report.json: groups[0].claims[0].winner: expected a text; was it written by another version of tenor?"
    )
    #expect(
      try error {
        $0.replacing(inGroup: "sensitivity", by: ["benchmark": "fixed", "variations": 4])
      }
        == "report.json: groups[0].sensitivity.variations: expected an array; was it written by another version "
        + "of tenor?")
  }
}
