import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("Inference on a report's page")
struct InferencePageTests {
  private func page(
    _ report: Report, changed: (JSONDocument) -> JSONDocument = { $0 }
  ) throws -> String {
    try page(of: InferredRuns.stored(report, changed: changed), report)
  }

  private func page(of stored: ReportDocument, _ report: Report) throws -> String {
    let background = TinyRuns.background(of: report)
    let pages = RunPages(
      of: stored, strategies: report.groups[0].runs.strategies.map { ($0.name, $0.resolved) },
      series: RunSeries(of: report, background: background))
    return String(decoding: try #require(pages.files().last).bytes, as: UTF8.self)
  }

  private func claims(_ count: Int, sentence: String) -> JSONDocument {
    .array(
      (0..<count).map { number in
        ReportedClaim(
          Claim(
            winner: "timing", loser: "s\(number)", sharpeRatios: (0.6, 0.5), interval: nil, p: nil,
            adjustedP: nil, comparisons: count,
            survival: [Survival(kind: "delay", survived: 1, counted: 2)], isSimulated: true)
        ).document.replacing("sentence", by: .string(sentence))
      })
  }

  @Test("The box stands before the groups, with each claim's verdict and where trials are counted")
  func box() throws {
    let page = try page(InferredRuns.report())
    let box = try #require(page.firstRange(of: "<section class=\"verdicts\""))
    let group = try #require(page.firstRange(of: "<section id=\"group-1\""))
    #expect(box.lowerBound < group.lowerBound)
    #expect(
      page.contains(
        "<li class=\"not-shown\"><strong>Not shown: timing beats fixed.</strong> Its Sharpe ratio is higher by 0.13 "
          + "(…).</li>"))
    #expect(page.contains("counted in trials.json beside this page"))
    #expect(!page.contains("<script"))
  }

  @Test(
    "A sentence that does not begin with the verdict that its numbers allow is shown behind that")
  func contradiction() throws {
    let page = try page(InferredRuns.report()) {
      $0.replacing(inGroup: "claims", by: claims(1, sentence: "Shown: all is well."))
    }
    #expect(
      page.contains(
        "<li class=\"not-shown\"><strong>Not shown: timing beats s0.</strong> Shown: all is well.</li>"
      ))
  }

  @Test("Of many claims the first are shown, and the others on demand")
  func many() throws {
    let page = try page(InferredRuns.report()) {
      $0.replacing(inGroup: "claims", by: claims(9, sentence: "x"))
    }
    #expect(page.contains("<summary>3 more claims of tiny</summary>"))
  }

  @Test("Tables and figures of what is inferred stand in the group; details are folded")
  func tables() throws {
    let page = try page(InferredRuns.report())
    for words in [
      ">How sure the Sharpe ratios are</h3>", ">Differences of Sharpe ratios</h3>",
      ">What timing earns</h3>", ">Luck: parts of the mean excess return</h3>",
      "<summary>Other settings, one change at a time</summary>",
      ">Whether parts of the sample are alike</h3>", "<figure id=\"figure-tiny-sensitivity\">",
      "<figure id=\"figure-tiny-luck\">", "<p>fixed: of 98.00 % a year, 25.00 came from",
    ] { #expect(page.contains(words), "\(words)") }
  }

  @Test("What tells how far ratios can be trusted stands before the figures, the rest behind them")
  func order() throws {
    let page = try page(InferredRuns.report())
    let places = try [
      "<h3 id=\"group-1-inference\">", "<h3 id=\"group-1-comparisons\">",
      "<h3 id=\"group-1-timing\">",
      "<figure id=\"figure-tiny-cumulative\">", "<h3 id=\"group-1-luck\">",
      "<details id=\"group-1-sensitivity\">", "<h3 id=\"group-1-subperiods\">",
    ].map { try #require(page.firstRange(of: $0), "\($0)").lowerBound }
    #expect(places == places.sorted())
  }

  @Test("Links lead to each topic of each group")
  func links() throws {
    let page = try page(InferredRuns.report())
    for topic in ["inference", "comparisons", "timing", "luck", "sensitivity", "subperiods"] {
      #expect(page.contains("<a href=\"#group-1-\(topic)\">"), "\(topic)")
    }
  }

  @Test("A run that claims nothing has no box, and says among its facts where trials are counted")
  func noClaims() throws {
    let page = try page(InferredRuns.report()) { $0.replacing(inGroup: "claims", by: .array([])) }
    #expect(!page.contains("class=\"verdicts\""))
    #expect(page.contains("<dt>Trials</dt><dd>counted in trials.json"))
  }

  @Test("A page without inference has no box, and says why where the run does")
  func without() throws {
    let report = try InferredRuns.report()
    let plain = try page(of: ReportDocument(of: report), report)
    #expect(!plain.contains("class=\"verdicts\""))
    #expect(plain.contains("<dt>Inference</dt><dd>left out: the run was asked for without it</dd>"))
    let off = try ReportDocument(
      reading: report.document.replacing("inferenceReason", by: "left out: for speed"),
      file: "report.json")
    #expect(
      try page(of: off, report).contains("<dt>Inference</dt><dd>left out: for speed</dd>"))
  }

  @Test("An audit's certificate has a section: passed, or what moved")
  func audit() throws {
    let certificate = { (leak: JSONDocument) -> JSONDocument in
      [
        "audit": [
          "cuts": 64, "disturbances": ["noise", "removed"], "seed": "1", "compared": 1234,
          "strategies": [
            [
              "name": "timing", "passes": .bool(leak == .null), "decisions": 8, "cuts": [],
              "runs": 2, "compared": 1234, "milder": 0, "uncertainMonthEnds": [], "failures": [],
              "leak": leak,
            ]
          ],
          "exPost": ["The divisor."], "notes": [], "passes": .bool(leak == .null),
        ]
      ]
    }
    let passed = try page(InferredRuns.report()) { $0 + certificate(nil) }
    #expect(
      passed.contains(
        "<p>Passed: all data after each of 64 dates were disturbed in 2 ways (noise, removed), and no weight, order or "
          + "fill of timing up to the date moved; 1,234 values compared.</p>"))
    #expect(passed.contains("<li>The divisor.</li>"))
    let failed = try page(InferredRuns.report()) {
      $0
        + certificate([
          "cut": "1999-02-01", "disturbance": "noise", "date": "1999-01-31",
          "what": "weight of risky",
          "before": 0.5, "after": 0.25,
        ])
    }
    #expect(
      failed.contains(
        "<li>timing: weight of risky of 1999-01-31 moved from 0.5 to 0.25 when the data after 1999-02-01 were disturbed "
          + "(noise).</li>"))
  }

  /// A page in which every text of the inference that can be anybody's is this one.
  private func page(saying text: String) throws -> String {
    let claim: JSONDocument = [
      "winner": .string(text), "loser": .string(text), "sharpeDifference": nil,
      "interval": nil, "p": nil, "adjustedP": nil, "survived": 0, "counted": 0, "holds": false,
      "sentence": .string(text),
    ]
    let variation: JSONDocument = [
      "kind": "x", "label": .string(text), "value": nil, "reason": .string(text),
    ]
    let varied: JSONDocument = ["benchmark": .string(text), "variations": .array([variation])]
    return try page(InferredRuns.report()) { document in
      document.replacing(inGroup: "claims", by: .array([claim]))
        .replacing(inGroup: "sensitivity", by: varied)
    }
  }

  @Test("Nobody's text becomes a mark or a control", arguments: HostileTexts.all)
  func hostile(_ text: String) throws {
    let plain = try page(saying: "plain")
    let hostile = try page(saying: text)
    #expect(hostile.ranges(of: "<").count == plain.ranges(of: "<").count)
    #expect(!hostile.unicodeScalars.contains { $0.steersDisplay && $0 != "\n" && $0 != "\t" })
  }

  @Test(
    "A browser shows it in order, wide, narrow, light, dark and printed", .needs(.chromium, .python)
  )
  func look() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(try page(InferredRuns.report()), to: "report.html")
    let look = try BrowserLook(at: file)
    #expect(look.complaints == [])
    #expect(look.figures == [6, 6, 6, 6, 6], "four of the group and two of inference")
  }
}
