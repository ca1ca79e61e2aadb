import Testing

@testable import tenor

@Suite("The progress of a download")
struct DownloadProgressTests {
  let screen = Screen()

  @Test("After a second it says how much has come, how fast, and how long the rest will take")
  func known() {
    var progress = DownloadProgress(of: "a.csv", to: screen.outlet)
    screen.time += 0.5
    progress.show(bytes: 1_000_000, of: 16_000_000)
    #expect(screen.written.isEmpty)
    screen.time += 1.5
    progress.show(bytes: 4_000_000, of: 16_000_000)
    #expect(screen.line == "a.csv  4.0 of 16.0 MB, 2.0 MB a second, 6 s left")
    progress.clear()
    #expect(screen.line == "")
  }

  @Test("Without a length it says no time left")
  func unknown() {
    var progress = DownloadProgress(of: "a.zip", to: screen.outlet)
    screen.time += 2
    progress.show(bytes: 3_000_000, of: nil)
    #expect(screen.line == "a.zip  3.0 MB, 1.5 MB a second")
  }
}
