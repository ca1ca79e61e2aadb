extension RandomAccessCollection<Double> {
  /// Calls `body` with the values side by side in memory, copying them only when they are not.
  @inlinable
  func withValues<Result>(_ body: (Span<Double>) -> Result) -> Result {
    if let result = withContiguousStorageIfAvailable({ body($0.span) }) { return result }
    return Array(self).withUnsafeBufferPointer { body($0.span) }
  }
}
