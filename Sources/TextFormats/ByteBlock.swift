/// Sixteen bytes compared at once.
struct ByteBlock {
  static let size = 16
  private let bytes: SIMD16<UInt8>

  /// The sixteen bytes at a place.
  @inline(__always)
  init(_ place: UnsafePointer<UInt8>) {
    bytes = UnsafeRawPointer(place).loadUnaligned(as: SIMD16<UInt8>.self)
  }

  /// How many bytes are commas, or nil when one is a newline or a quote.
  @inline(__always)
  var commasIfOnlyThese: Int? {
    let stops = bits(.init(repeating: ASCII.newline)) | bits(.init(repeating: ASCII.quote))
    guard stops[0] | stops[1] == 0 else { return nil }
    let commas = bits(.init(repeating: ASCII.comma))
    return Word.count(commas[0] & Word.highs) + Word.count(commas[1] & Word.highs)
  }

  /// All bits of the bytes that equal those of `other`.
  @inline(__always)
  private func bits(_ other: SIMD16<UInt8>) -> SIMD2<UInt64> {
    unsafeBitCast(bytes .== other, to: SIMD2<UInt64>.self)
  }
}
