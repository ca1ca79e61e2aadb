/// Distances of the labels at the ends of lines, in units of the picture.
enum LabelStyle {
  /// From one label to the next.
  static let gap = 15.0
  /// From the axis' end to the sample of the line, where the leader is.
  static let leader = 10.0
  /// Length of the sample of the line.
  static let sample = 16.0
  /// From the sample to the name, and from the name to the value.
  static let space = 6.0
  /// Names are cut to it.
  static let widestName = 150.0
}
