public import TimeSeries

/// One picture: panels one above the other over a common time axis, as SVG.
///
/// Widths, heights and sizes of text are in units of the picture, which are CSS pixels at its own size.
public struct Figure: Picture {
  /// Name of the file without `.svg`, and what the ids within the picture begin with.
  public let name: String
  /// What the picture shows.
  public let title: String
  /// What the picture shows, in words for those who do not see it.
  public let alternative: String

  let time: TimeAxis?
  let plots: [Plot]
  let shading: [ClosedRange<Day>]
  let shadingName: String

  /// Finds the axes and writes the paths.
  ///
  /// - Parameters:
  ///   - name: unique within a page; letters, digits, `-` and `_` go into ids, others become `-`.
  ///   - title: what the picture shows.
  ///   - alternative: the same in words for those who do not see it.
  ///   - panels: from top to bottom; they share the time axis.
  ///   - shading: spans of days, drawn as vertical bands behind the marks.
  ///   - shadingName: what the bands are, such as `NBER recessions`.
  public init(
    name: String, title: String, alternative: String, panels: [Panel],
    shading: [ClosedRange<Day>] = [], shadingName: String = ""
  ) {
    (self.name, self.title, self.alternative) = (name, title, alternative)
    let time = TimeAxis(spanning: panels)
    self.time = time
    plots = time.map { time in panels.map { Plot($0, time: time) } } ?? []
    self.shading = shading.filter { span in
      time.map { span.overlaps($0.first...$0.last) } ?? false
    }
    self.shadingName = shadingName
  }

  /// A whole SVG file of its own, 760 units wide, with its style.
  public var standalone: String {
    FigureWriter(self).file
  }

  /// The figure for a page that holds `styleSheet` once: drawings for wide and narrow screens, of which
  /// the style shows one, over the same paths.
  public func inline() -> String {
    FigureWriter(self).fragment
  }

  /// The style of inline figures: light, dark (`prefers-color-scheme`) and print.
  ///
  /// All its selectors begin with `.chart`. The pictures have no background; colors are chosen for
  /// `lightBackground` and `darkBackground`.
  public static let styleSheet = StyleSheet.text(for: .page)

  /// The light background that the colors are chosen for.
  public static var lightBackground: String { Palette.background.light }
  /// The dark background that the colors are chosen for.
  public static var darkBackground: String { Palette.background.dark }

  /// Whether any mark is drawn.
  public var hasMarks: Bool { plots.contains { $0.hasMarks } }
}
