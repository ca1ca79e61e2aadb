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

  static let schema = "tenor.manifest/1"

  /// The files, in the order in which they were written.
  let files: [Entry]

  /// The document as it is written.
  var document: JSONDocument {
    [
      "schema": .string(Self.schema),
      "files": .array(files.map(\.document)),
    ]
  }

  init(files: [Entry]) { self.files = files }

  /// Reads a manifest back; nil for anything that is not one.
  init?(reading bytes: [UInt8]) {
    guard let document = JSONDocument(parsing: bytes),
      document.text("schema") == Self.schema, let files = Entry.list(in: document)
    else { return nil }
    self.files = files
  }
}

extension Manifest.Entry {
  /// The entry as it is written.
  var document: JSONDocument {
    ["path": .string(path), "sha256": .string(sha256), "bytes": .integer(bytes)]
  }

  /// The entries of a document's member `files`; nil when they cannot be read.
  static func list(in document: JSONDocument) -> [Manifest.Entry]? {
    guard let listed = document["files"]?.elements else { return nil }
    var files: [Manifest.Entry] = []
    for file in listed {
      guard let path = file.text("path"), let sha256 = file.text("sha256"),
        case .integer(let bytes)? = file["bytes"]
      else { return nil }
      files.append(Manifest.Entry(path: path, sha256: sha256, bytes: bytes))
    }
    return files
  }
}
