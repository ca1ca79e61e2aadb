/// Something that is drawn as SVG, for a page or as a file of its own.
public protocol Picture: Sendable {
  /// Name of the file without `.svg`, and what the ids within the picture begin with.
  var name: String { get }
  /// What the picture shows.
  var title: String { get }
  /// What the picture shows, in words for those who do not see it.
  var alternative: String { get }
  /// A whole SVG file of its own, 760 units wide, with its style.
  var standalone: String { get }
  /// The picture for a page that holds ``Figure/styleSheet`` once: a drawing for wide screens and one for narrow
  /// ones, of which the style shows one.
  func inline() -> String
}
