import Charts
import TextFormats

/// A name and its value.
struct PageFact {
  let name: String
  let value: String
}

extension PageFact {
  /// A member of an object of the report; long whole numbers have their digits in groups.
  init(_ member: JSONDocument.Member) {
    name = member.name
    if case .integer(let number) = member.value {
      value = String(grouped: number)
    } else {
      value = member.value.inWords
    }
  }
}

/// A link to a part of the page.
struct PageLink {
  let id: String
  let name: String
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
