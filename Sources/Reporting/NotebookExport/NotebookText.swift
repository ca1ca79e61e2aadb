import TextFormats

/// Words of other people in the text cells of a notebook.
enum NotebookText {
  /// Text in which Markdown, HTML, mathematics and the direction of writing see nothing but text.
  ///
  /// A notebook looks for `$…$` and `\(…\)` in the finished page, where a Markdown escape is gone. It does
  /// not look across elements, so that each of these characters gets one of its own.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isSpace = Character(scalar).isNewline || scalar == "\t"
      let shown =
        scalar.steersDisplay && !isSpace ? String(scalar).shownInMessage() : String(scalar)
      return shown.unicodeScalars.map(escaped).joined()
    }.joined()
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "$", "\\": "<span>&#\(scalar.value);</span>"
    default: MarkdownTable.escaped(String(scalar))
    }
  }
}
