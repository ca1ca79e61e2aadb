import Glibc

/// Small files, read at once.
enum WholeFile {
  /// All bytes of a file.
  static func bytes(of path: String) throws(BenchmarkError) -> [UInt8] {
    guard let stream = fopen(path, "r") else { throw .system("reading \(path)") }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while true {
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        count = fread(buffer.baseAddress, 1, buffer.count, stream)
      }
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

  /// Length in bytes; 0 for a file that is not there.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
