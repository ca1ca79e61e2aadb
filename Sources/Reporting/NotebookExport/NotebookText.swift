/// Words of other people in the text cells of a notebook.
enum NotebookText {
  /// Text in which Markdown, HTML, mathematics and the direction of writing see nothing but text.
  ///
  /// A notebook looks for `$…$` and `\(…\)` in the finished page, where a Markdown escape is gone. It does
  /// not look across elements, so that each of these characters gets one of its own.
  static func escaped(_ text: String) -> String {
    MarkdownText.escaped(text) { "<span>&#\($0.value);</span>" }
  }
}
