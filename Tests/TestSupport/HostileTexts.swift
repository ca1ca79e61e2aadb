/// Texts that a careless writer of some format would let act: as markup, code, a formula, or by steering
/// a display. Every format must show them, or the numbers of their invisible characters, and do no more.
public enum HostileTexts {
  /// Printable text: a strategy file may have it as title, note, or name of a file or column.
  public static let printable = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "</style></title></svg><b>bold</b>",
    "]]><!-- x -->", "&lt;b&gt; &amp; &#x3C;", "\"><a href=\"javascript:alert(1)\">x</a>",
    "it's \"quoted\"",
    "=cmd|' /C calc'!A0", "+1+cmd|x", "-2+3", "@SUM(A1:A9)",
    "=HYPERLINK(\"http://x.example\",\"y\")",
    "\u{FF1D}1+1", "a,b;c\u{3B}\"d\"", "\\input{/etc/passwd}", "\\write18{touch x}",
    "\\end{document}",
    "$x^2$ & 5 % of #1 ~ _a_ {b} \\\\", "^^5cinput^^7bx^^7d", "--- '' ,, `` ?` !` << >>",
    "a | b || c",
    "*bold* __bold__ ~~gone~~", "# heading", "![picture](http://x.example/p.png)",
    "[link](javascript:alert(1))", "<http://x.example>", "https://x.example/a?b=c", "www.x.example",
    "someone@x.example", "`code` ```fence```", "$(touch x) `touch x` ${HOME}; rm x",
    "{{title}} {{{notes}}}",
    "%s %n %1$x", "\\u001b[31m", "../../up", "naïve café Größe Łódź", "Ελληνικά 日本語 עברית 🙂",
    "nan", "null", "true", "1e5", "2020-01-01",
    String(repeating: "w", count: 64), String(repeating: "long-word_", count: 12),
  ]

  /// Text with characters that move, hide or reorder other text, besides the ends of lines. Only names of
  /// files can have them: strategy files may not.
  public static let steering = [
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{07}", "bell\u{07} back\u{08} delete\u{7F}",
    "\u{9B}31m",
    "abc\u{202E}fdp.exe", "\u{2066}isolated\u{2069}", "\u{200F}right\u{200E}left\u{061C}",
    "tab\there", "line\u{2028}break\u{2029}s",
  ]

  /// Text in several lines.
  public static let lines = [
    "one\ntwo", "\n=1+1", "one\r\n% two\r\\three", "x\n\n# heading\n\n- item",
  ]

  /// Text with characters that nobody sees, and that change nothing else.
  public static let invisible = [
    "zero\u{200B}width", "\u{FEFF}mark", "soft\u{AD}hyphen", "join\u{200D}er",
  ]

  /// All of them.
  public static let all = printable + steering + lines + invisible

  /// What a file may be called on Linux: no slash, at most 255 bytes.
  public static let fileNames = all.filter { !$0.contains("/") && $0.utf8.count < 240 }
}
