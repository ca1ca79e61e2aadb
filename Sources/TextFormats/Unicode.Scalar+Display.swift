extension Unicode.Scalar {
  /// Whether showing the scalar would move, hide or reorder other text.
  ///
  /// True of the control characters (C0, delete, C1), the line and paragraph separators and the
  /// controls of writing direction.
  public var steersDisplay: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
