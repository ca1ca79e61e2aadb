/// What surrounds the drawings of a picture: the SVG element, its ids, its title and its words.
struct PictureFrame {
  /// What the ids within the picture begin with.
  let id: String
  private let title: String
  private let alternative: String

  init(_ picture: some Picture) {
    let letters = picture.name.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      default: "-"
      }
    }
    id = "figure-" + String(letters)
    (title, alternative) = (picture.title, picture.alternative)
  }

  /// Opens the element of one drawing.
  func open(
    _ markup: inout Markup, width: Double, height: Double, part: String, isFile: Bool
  ) {
    let name = id + "-" + part
    markup.append("<svg ")
    if isFile { markup.append("xmlns=\"http://www.w3.org/2000/svg\" ") }
    markup.append(raw: "class=\"chart chart-\(part)\" viewBox=\"0 0 ")
    markup.append(width)
    markup.append(" ")
    markup.append(height)
    markup.append("\" width=\"")
    markup.append(width)
    markup.append("\" height=\"")
    markup.append(height)
    markup.append(
      raw:
        "\" role=\"img\" aria-labelledby=\"\(name)-title \(name)-desc\">\n<title id=\"\(name)-title\">"
    )
    markup.append(escaped: title)
    markup.append(raw: "</title>\n<desc id=\"\(name)-desc\">")
    markup.append(escaped: alternative)
    markup.append("</desc>\n")
  }
}
