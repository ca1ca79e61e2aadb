import Testing
import TextFormats

@testable import Reporting

@Suite("A manifest")
struct ManifestTests {
  private let manifest = Manifest(files: [
    .init(path: "report.json", sha256: "00ff", bytes: 12),
    .init(path: "series/é \".csv", sha256: "", bytes: 0),
  ])

  @Test("Written and read back, it is the same")
  func roundTrip() {
    #expect(Manifest(reading: JSONWriter.indented(manifest.document)) == manifest)
    #expect(
      Manifest(reading: JSONWriter.compact(Manifest(files: []).document))?.files.isEmpty == true)
  }

  @Test("The document is the one that other programs read")
  func document() {
    #expect(
      Manifest(files: [.init(path: "a", sha256: "b", bytes: 1)]).document == [
        "schema": "tenor.manifest/1", "files": [["path": "a", "sha256": "b", "bytes": 1]],
      ])
  }

  @Test(
    "Anything else is no manifest",
    arguments: [
      "", "{}", "[]", "{\"schema\":\"tenor.manifest/2\",\"files\":[]}",
      "{\"schema\":\"tenor.manifest/1\"}", "{\"schema\":\"tenor.manifest/1\",\"files\":{}}",
      "{\"schema\":\"tenor.manifest/1\",\"files\":[{\"path\":\"a\",\"sha256\":\"b\"}]}",
      "{\"schema\":\"tenor.manifest/1\",\"files\":[{\"path\":1,\"sha256\":\"b\",\"bytes\":1}]}",
      "{\"schema\":\"tenor.manifest/1\",\"files\":[{\"path\":\"a\",\"sha256\":\"b\",\"bytes\":1}",
    ])
  func noManifest(_ text: String) {
    #expect(Manifest(reading: Array(text.utf8)) == nil)
  }
}
