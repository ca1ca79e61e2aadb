import TestSupport
import Testing

@Suite("One series in the layouts of many providers")
struct MadeUpFilesTests {
  private static let seed: UInt64 = 1129
  private let series = MadeUpSeries(seed: Self.seed)
  private let run: MadeUpRun

  init() throws { run = try MadeUpRun(series) }

  /// The ratio of the plain file.
  private func plain(_ quoted: MadeUpLayout.Quoted) throws -> Double {
    let layout = MadeUpLayout.plain(quoted)
    let outcome = try run.outcome(of: layout.bytes(of: layout.lines(of: series)), as: layout)
    guard case .ratio(let ratio, _) = outcome else {
      Issue.record("\(outcome)")
      return .nan
    }
    return ratio
  }

  @Test("The plain file's ratio is that of the formula")
  func formula() throws {
    // 0.6 of the stock's and 0.4 of the fund's return less the fund's: 0.6 times their difference.
    let excess = zip(series.rows, series.rows.dropFirst()).map { before, row in
      0.6 * (Double(row.stock) / Double(before.stock) - Double(row.bond) / Double(before.bond))
    }
    let mean = excess.reduce(0, +) / Double(excess.count)
    let squares = excess.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
    let ratio = mean / (squares / Double(excess.count - 1)).squareRoot() * 252.0.squareRoot()
    expectClose(try plain(.price), ratio, within: 1e-12, because: "59 sums of rounded products")
  }

  @Test("There are more than 60 layouts, no two alike")
  func count() {
    #expect(MadeUpLayout.all.count >= 60)
    #expect(Set(MadeUpLayout.all.map(\.name)).count == MadeUpLayout.all.count)
    let files = MadeUpLayout.all.map { $0.bytes(of: $0.lines(of: series)) }
    #expect(Set(files).count == files.count)
  }

  @Test(
    "A strict reader finds in each layout what was written into it", arguments: MadeUpLayout.all)
  func strictReading(_ layout: MadeUpLayout) {
    let quote = WrittenQuote()
    let written = MadeUpLayout.quotes(of: series, as: layout.quoted).map {
      StrictReading.Row(day: $0.day, quote: quote.text(ofHundredths: $0.hundredths))
    }
    #expect(StrictReading(layout.bytes(of: layout.lines(of: series)), as: layout) == .rows(written))
  }

  @Test(
    "Each layout gives the plain file's Sharpe ratio to the last bit", arguments: MadeUpLayout.all)
  func sameRatio(_ layout: MadeUpLayout) throws {
    let outcome = try run.outcome(of: layout.bytes(of: layout.lines(of: series)), as: layout)
    #expect(
      outcome == .ratio(try plain(layout.quoted), warns: false), "seed \(Self.seed): \(outcome)")
  }

  @Test("No changed file is misread in silence: what it says, what it said, a warning or a refusal")
  func changedFiles() throws {
    var draws = TestDraws(seed: Self.seed)
    var counts: [String: Int] = [:]
    for number in 0..<500 {
      let layout = MadeUpLayout.all[draws.integer(below: MadeUpLayout.all.count)]
      let change = ChangedFile.Change.allCases[number % ChangedFile.Change.allCases.count]
      let file = ChangedFile(layout, series, change, &draws)
      let outcome = try run.outcome(of: file.bytes, as: layout)
      let place = "seed \(Self.seed), file \(number), \(layout.name), \(file.words)"
      switch outcome {
      case .failed(let message): Issue.record("\(place): \(message)")
      case .refused(let message):
        counts["refused", default: 0] += 1
        #expect(
          ["stock.csv", "mix.json", "group made", "returns"].contains { message.contains($0) },
          "\(place): \(message)")
      case .ratio(_, warns: true): counts["warned", default: 0] += 1
      case .ratio(let ratio, warns: false):
        switch StrictReading(file.bytes, as: layout) {
        case .rows(let rows):
          counts["as it says", default: 0] += 1
          guard case .ratio(ratio, _) = try run.outcome(of: rows, as: layout) else {
            Issue.record("\(place): \(ratio), not what it says")
            continue
          }
        case .unclear:
          counts["as it said", default: 0] += 1
          #expect(ratio == (try plain(layout.quoted)), "\(place)")
        }
      }
    }
    // A reader that refuses everything would pass all of the above.
    #expect(counts["as it says", default: 0] > 50, "\(counts)")
    #expect(counts["refused", default: 0] > 100, "\(counts)")
  }
}
