import Charts

/// A figure with the words below it.
struct CaptionedFigure: Sendable {
  let figure: any Picture
  let caption: String

  init(_ figure: any Picture, caption: String) { (self.figure, self.caption) = (figure, caption) }

  /// A figure with recessions behind it, which the caption says last; a simulated market is named in the
  /// title, which goes with the picture wherever it is pasted.
  init(
    _ name: String, title: String, alternative: String, panels: [Charts.Panel], caption: String,
    shading: RecessionShading
  ) {
    figure = Figure(
      name: name, title: title + (shading.isSimulated ? " (simulated market)" : ""),
      alternative: alternative, panels: panels, shading: shading.spans, shadingName: shading.name)
    self.caption = "\(caption) \(shading.sentence)"
  }
}
