import MarketData
import TestSupport
import Testing
import TextFormats

@Suite("Where files were fetched from")
struct ProvenanceTests {
  private func entry(_ file: String, from address: String = "https://here/x") -> Provenance.Entry {
    Provenance.Entry(
      file: file, address: address, fetched: "2025-11-21T09:30:00Z",
      digest: FileDigest(sha256: String(repeating: "0a", count: 32), bytes: 17))
  }

  @Test("The document is read back as it was written")
  func document() {
    let provenance = Provenance([entry("a.csv"), entry("b.csv")])
    let bytes = JSONWriter.indented(provenance.document)
    #expect(
      String(decoding: JSONWriter.compact(Provenance([entry("a.csv")]).document), as: UTF8.self)
        == #"{"schema":"tenor.provenance/1","files":[{"file":"a.csv","address":"https://here/x","#
        + #""fetched":"2025-11-21T09:30:00Z","sha256":""# + String(repeating: "0a", count: 32)
        + #"","bytes":17}]}"#)
    #expect(Provenance(reading: bytes) == provenance)
  }

  @Test(
    "Anything else is no such document",
    arguments: [
      "", "[]", "{", #"{"schema": "tenor.manifest/1", "files": []}"#,
      #"{"schema": "tenor.provenance/1"}"#,
      #"{"schema": "tenor.provenance/1", "files": [{"file": "a.csv"}]}"#,
    ])
  func otherDocuments(_ text: String) { #expect(Provenance(reading: Array(text.utf8)) == nil) }

  @Test("A file that is fetched again keeps its place and gets its new entry")
  func recording() {
    var provenance = Provenance([entry("a.csv"), entry("b.csv")])
    provenance.record(entry("a.csv", from: "https://there/x"))
    provenance.record(entry("c.csv"))
    #expect(provenance.entries.map(\.file) == ["a.csv", "b.csv", "c.csv"])
    #expect(provenance["a.csv"]?.address == "https://there/x")
    #expect(provenance["d.csv"] == nil)
  }

  @Test("In a data folder the note is no data file, not even an unknown one")
  func folder() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("{}\n", to: Provenance.fileName)
    _ = try folder.write("hello\n", to: "notes.txt")
    #expect(try MarketFolder.scan(folder.path).files.map(\.name) == ["notes.txt"])
  }
}
