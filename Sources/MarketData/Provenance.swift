public import TextFormats

/// Where the files of a data folder were fetched from, schema `tenor.provenance/1`.
public struct Provenance: Sendable, Equatable {
  /// One file of the folder.
  public struct Entry: Sendable, Equatable {
    /// Its name in the folder.
    public let file: String
    /// The address it came from, that of the archive when it came in one.
    public let address: String
    /// When it came: UTC, ISO 8601.
    public let fetched: String
    /// Length and hash of the file as it was put into the folder.
    public let digest: FileDigest

    /// What is known of a file.
    public init(file: String, address: String, fetched: String, digest: FileDigest) {
      (self.file, self.address) = (file, address)
      (self.fetched, self.digest) = (fetched, digest)
    }
  }

  /// The name of the document in a data folder, where it is never taken for data.
  public static let fileName = "provenance.json"
  /// The name of its schema.
  public static let schema = "tenor.provenance/1"

  /// The files, in the order in which they were fetched first.
  public private(set) var entries: [Entry]

  /// The provenance of files.
  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// What is known of a file, or nil.
  public subscript(file: String) -> Entry? { entries.first { $0.file == file } }

  /// Puts an entry in place of the older one of the same file, or behind all others.
  public mutating func record(_ entry: Entry) {
    if let place = entries.firstIndex(where: { $0.file == entry.file }) {
      entries[place] = entry
    } else {
      entries.append(entry)
    }
  }

  /// The document as it is written.
  public var document: JSONDocument {
    ["schema": .string(Self.schema), "files": .array(entries.map(\.document))]
  }

  /// Reads a document back; nil for anything that is not one.
  public init?(reading bytes: [UInt8]) {
    guard let document = JSONDocument(parsing: bytes),
      document.text("schema") == Self.schema, let listed = document["files"]?.elements
    else { return nil }
    entries = listed.compactMap(Entry.init)
    guard entries.count == listed.count else { return nil }
  }
}

extension Provenance.Entry {
  fileprivate var document: JSONDocument {
    [
      "file": .string(file), "address": .string(address), "fetched": .string(fetched),
      "sha256": .string(digest.sha256), "bytes": .integer(digest.bytes),
    ]
  }

  fileprivate init?(_ document: JSONDocument) {
    guard let file = document.text("file"), let address = document.text("address"),
      let fetched = document.text("fetched"), let sha256 = document.text("sha256"),
      case .integer(let bytes)? = document["bytes"]
    else { return nil }
    self.init(
      file: file, address: address, fetched: fetched,
      digest: FileDigest(sha256: sha256, bytes: bytes))
  }
}
