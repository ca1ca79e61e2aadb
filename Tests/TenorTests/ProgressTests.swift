import Testing

@testable import tenor

@Suite("Progress")
struct ProgressTests {
  let screen = Screen()

  private func progress(of total: Int) -> Progress {
    Progress(of: total, "strategies", rateOf: "days", to: screen.outlet)
  }

  @Test("Nothing is written during the first second, and nothing is taken away then")
  func firstSecond() {
    var progress = progress(of: 50)
    for _ in 0..<9 {
      screen.time += 0.11
      progress.advance(by: 13_172)
    }
    progress.clear()
    #expect(screen.written.isEmpty)
  }

  @Test("Then the line says how much is done, how fast, and how long it will take")
  func line() {
    var progress = progress(of: 60)
    for _ in 0..<12 {
      screen.time += 0.125
      progress.advance(by: 13_000)
    }
    #expect(screen.line == "12 of 60 strategies, 104,000 days a second, 6 s left")
  }

  @Test("Minutes are counted from sixty seconds on")
  func minutes() {
    var progress = progress(of: 100)
    screen.time += 2
    progress.advance(by: 10)
    #expect(screen.line == "1 of 100 strategies, 5 days a second, 3 min 18 s left")
  }

  @Test("It is written at most ten times a second")
  func seldom() {
    var progress = progress(of: 10_000)
    screen.time += 1
    for _ in 0..<1000 {
      screen.time += 0.001
      progress.advance(by: 1)
    }
    #expect((9...11).contains(screen.written.count))
  }

  @Test("A shorter line covers a longer one, and the end leaves nothing")
  func cleared() {
    var progress = progress(of: 3)
    screen.time += 90
    progress.advance(by: 9_000_000)
    let first = screen.line
    screen.time += 1
    progress.advance(by: 0)
    #expect(screen.line.utf8.count < first.utf8.count)
    #expect(screen.line == "2 of 3 strategies, 98,901 days a second, 46 s left")
    progress.clear()
    #expect(screen.line == "")
    #expect(!screen.written.joined().contains("\u{1B}"))
    #expect(screen.written.last == "\r")
  }
}
