import Reporting
import TestSupport
import Testing

@Suite("Finished runs")
struct RunDirectoryFinishedTests {
  @Test("Those with a manifest are listed in byte order; others, hidden ones and files are not")
  func finished() throws {
    let folder = try TemporaryFolder()
    for file in [
      "results/", "results/b/", "results/B/", "results/.b.7.partial/", "results/begun/",
      "results/B/MANIFEST.json", "results/b/MANIFEST.json", "results/begun/report.json",
      "results/.b.7.partial/MANIFEST.json", "results/MANIFEST.json",
    ] {
      _ = try folder.write("", to: file.hasSuffix("/") ? file + ".keep" : file)
    }
    #expect(RunDirectory.finished(in: folder.reserve("results")) == ["B", "b"])
    #expect(RunDirectory.finished(in: folder.reserve("nowhere")) == [])
  }
}
