import Glibc

/// A file as a sequence of blocks of whole lines, each line ended by a newline.
///
/// A partial line at a block's end is carried over to the next; a last line without a newline
/// gets one. The bytes are read, never mapped: a file cut short underneath is an error, no crash.
struct LineBlocks: ~Copyable {
  /// Bytes that may be read behind a block's end, so that lines can be scanned words at a time.
  static let slack = 64

  private var source: ByteSource
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private let longestLine: Int
  private var filled = 0
  private var carried = 0  // where the bytes that were not handed out yet begin
  private var isAtEnd = false

  init(path: String, bufferSize: Int, longestLine: Int) throws(DelimitedTextError) {
    source = try ByteSource(path: path)
    capacity = bufferSize
    buffer = .allocate(capacity: bufferSize + LineBlocks.slack)
    buffer.initialize(repeating: 0, count: bufferSize + LineBlocks.slack)
    self.longestLine = longestLine
  }

  deinit { buffer.deallocate() }

  /// The next whole lines, or nil at the end; they stay valid until the next call.
  mutating func next() throws(LineBlockError) -> UnsafeBufferPointer<UInt8>? {
    carryOver()
    while true {
      if isAtEnd { return lastLine() }
      if filled == capacity { try grow() }
      let free = UnsafeMutableRawBufferPointer(start: buffer + filled, count: capacity - filled)
      let count = try readMore(into: free)
      isAtEnd = count == 0
      let fresh = buffer + filled
      filled += count
      let bytes = UnsafeBufferPointer(start: fresh, count: count)
      guard let newline = bytes.lastIndex(of: ASCII.newline) else { continue }
      carried = filled - count + newline + 1
      return UnsafeBufferPointer(start: buffer, count: carried)
    }
  }

  /// Length of the file when it was opened.
  var bytesAtOpening: Int { source.bytesAtOpening }

  /// Length and hash of the whole file, once `next()` has returned nil.
  func digest() throws(DelimitedTextError) -> FileDigest { try source.digest() }

  private mutating func readMore(
    into free: UnsafeMutableRawBufferPointer
  ) throws(LineBlockError) -> Int {
    do { return try source.read(into: free) } catch { throw .reading(error) }
  }

  private mutating func carryOver() {
    filled -= carried
    if carried > 0, filled > 0 { memmove(buffer, buffer + carried, filled) }
    carried = 0
  }

  private mutating func lastLine() -> UnsafeBufferPointer<UInt8>? {
    guard filled > 0 else { return nil }
    buffer[filled] = ASCII.newline  // the slack has room for it
    carried = filled
    return UnsafeBufferPointer(start: buffer, count: filled + 1)
  }

  /// Makes room for a longer line, up to the longest and its newline.
  private mutating func grow() throws(LineBlockError) {
    guard capacity <= longestLine else { throw .lineTooLong }
    let wider = min(capacity * 2, longestLine + 1)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: wider + LineBlocks.slack)
    moved.initialize(repeating: 0, count: wider + LineBlocks.slack)
    memcpy(moved, buffer, filled)
    buffer.deallocate()
    (buffer, capacity) = (moved, wider)
  }
}

/// Why the next block of lines cannot be had.
enum LineBlockError: Error {
  case reading(DelimitedTextError)
  case lineTooLong
}
