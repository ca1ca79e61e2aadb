import Charts

/// A name and its value.
struct PageFact {
  let name: String
  let value: String
}

/// A figure as its template takes it.
struct PagePicture {
  let id: String
  let title: String
  let drawing: String
  let caption: String

  init(_ captioned: CaptionedFigure) {
    (id, title) = ("figure-\(captioned.figure.name)", captioned.figure.title)
    (drawing, caption) = (captioned.figure.inline(), captioned.caption)
  }
}

/// Lines in small print.
struct PageNotes {
  let lines: [String]
  let hasLines: Bool

  init(_ lines: [String]) { (self.lines, hasLines) = (lines, !lines.isEmpty) }
}
