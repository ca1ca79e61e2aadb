import Testing
import TextFormats

@testable import Reporting

@Suite("The record of an export")
struct ExportRecordTests {
  @Test("It names the run and each file, and reads back")
  func whole() throws {
    let record = ExportRecord(
      runId: "abc", files: [Manifest.Entry(path: "a.csv", sha256: "12", bytes: 3)])
    let bytes = JSONWriter.indented(record.document)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
          "schema": "tenor.export/1",
          "runId": "abc",
          "files": [{ "path": "a.csv", "sha256": "12", "bytes": 3 }]
        }

        """)
    let back = try #require(ExportRecord(reading: bytes))
    #expect(back.runId == "abc")
    #expect(back.files == record.files)
  }

  @Test(
    "Anything else is no record",
    arguments: [
      "", "{}", #"{ "schema": "tenor.manifest/1", "runId": "abc", "files": [] }"#,
      #"{ "schema": "tenor.export/1", "files": [] }"#,
      #"{ "schema": "tenor.export/1", "runId": "abc", "files": [{ "path": "a" }] }"#,
    ])
  func other(_ text: String) { #expect(ExportRecord(reading: Array(text.utf8)) == nil) }
}
