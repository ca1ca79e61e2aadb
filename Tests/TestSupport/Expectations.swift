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

/// Expects as many numbers as another list has, each within an absolute distance of its partner there.
public func expectClose(
  _ found: [Double], _ expected: [Double], within tolerance: Double, because reason: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectSameCount(found, expected, sourceLocation)
  for (place, (found, expected)) in zip(found, expected).enumerated() {
    expectClose(
      found, expected, within: tolerance, because: "\(reason) (element \(place))",
      sourceLocation: sourceLocation)
  }
}

/// Expects as many numbers as another list has, each within a relative distance of its partner there.
public func expectClose(
  _ found: [Double], _ expected: [Double], relative tolerance: Double, because reason: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectSameCount(found, expected, sourceLocation)
  for (place, (found, expected)) in zip(found, expected).enumerated() {
    expectClose(
      found, expected, relative: tolerance, because: "\(reason) (element \(place))",
      sourceLocation: sourceLocation)
  }
}

private func expectSameCount(
  _ found: [Double], _ expected: [Double], _ sourceLocation: SourceLocation
) {
  #expect(
    found.count == expected.count, "found \(found.count) numbers, expected \(expected.count)",
    sourceLocation: sourceLocation)
}
