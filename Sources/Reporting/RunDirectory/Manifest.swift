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

  /// The files, in the order in which they were written.
  let files: [Entry]
}

extension Manifest: DocumentObject {
  static let fields = ObjectFields<Self>(
    isOpen: false, tag: "tenor.manifest/1",
    .init(
      "files", .files, \.files,
      "Every file of the run directory but the manifest and volatile.json."), make: Self.init)
}

extension Manifest.Entry: DocumentObject {
  /// Paths stay below the run directory.
  private static let below = "^(?!/)(?!(?:.*/)?\\.\\.?(?:/|$))(?!.*//).+\(JSONSchema.end)"

  static let fields = ObjectFields<Self>(
    isOpen: false,
    .init(
      "path", .text(described: JSONSchema.text(matching: below)), \.path,
      "Path within the run directory."),
    .init("sha256", .sha256, \.sha256, "SHA-256 of its bytes."),
    .init("bytes", .count, \.bytes, "Its size."), make: Self.init)
}

extension JSONType where Value == [Manifest.Entry] {
  /// Files with their hashes, each once.
  static var files: Self {
    let list = Self.list(.object, atLeast: 1)
    return list.described(list.schema() + ["uniqueItems": true])
  }
}
