import TextFormats

/// The files of a run directory with their hashes, schema `tenor.manifest/1`. It is written last: a
/// directory without one is not a finished run.
struct Manifest: Sendable, Equatable {
  /// One file.
  struct Entry: Sendable, Equatable {
    /// Path within the run directory.
    let path: String
    /// SHA-256 of its bytes, hexadecimal.
    let sha256: String
    /// Its size.
    let bytes: Int
  }

  static let fileName = "MANIFEST.json"
  static let schema = "tenor.manifest/1"

  /// The files, in the order in which they were written.
  let files: [Entry]

  /// The document as it is written.
  var document: JSONDocument {
    [
      "schema": .string(Self.schema),
      "files": .array(
        files.map {
          [
            "path": .string($0.path), "sha256": .string($0.sha256), "bytes": .integer($0.bytes),
          ]
        }),
    ]
  }

  init(files: [Entry]) { self.files = files }

  /// Reads a manifest back; nil for anything that is not one.
  init?(reading bytes: [UInt8]) {
    guard let value = JSONText.parse(bytes).value, let document = JSONDocument(value),
      document.text("schema") == Self.schema, case .array(let listed)? = document["files"]
    else { return nil }
    var files: [Entry] = []
    for file in listed {
      guard let path = file.text("path"), let sha256 = file.text("sha256"),
        case .integer(let bytes)? = file["bytes"]
      else { return nil }
      files.append(Entry(path: path, sha256: sha256, bytes: bytes))
    }
    self.files = files
  }
}
