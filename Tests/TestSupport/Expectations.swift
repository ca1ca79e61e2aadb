public import Testing

/// Expects a number within an absolute distance of another, and says why that distance is right.
public func expectClose(
  _ found: Double, _ expected: Double, within tolerance: Double, because reason: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    abs(found - expected) <= tolerance,
    "found \(found), expected \(expected) within \(tolerance): \(reason)",
    sourceLocation: sourceLocation)
}

/// Expects a number within a relative distance of another, and says why that distance is right.
public func expectClose(
  _ found: Double, _ expected: Double, relative tolerance: Double, because reason: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    abs(found - expected) <= tolerance * abs(expected),
    "found \(found), expected \(expected) within a share of \(tolerance): \(reason)",
    sourceLocation: sourceLocation)
}
