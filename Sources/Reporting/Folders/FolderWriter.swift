import TextFormats

/// Writes files into a folder and remembers their hashes.
struct FolderWriter {
  /// The folder, which is there.
  let folder: String
  /// What was written, in order.
  private(set) var entries: [Manifest.Entry] = []

  init(folder: String) { self.folder = folder }

  mutating func write(_ path: String, _ bytes: [UInt8]) throws(OutputError) {
    try write(path) { $0.buffer = bytes }
  }

  mutating func write(
    _ path: String, _ body: (inout FileOutput) throws(OutputError) -> Void
  ) throws(OutputError) {
    var file = try FileOutput(creating: folder + "/" + path)
    try body(&file)
    let digest = try file.finish()
    entries.append(Manifest.Entry(path: path, sha256: digest.sha256, bytes: digest.bytes))
  }
}
