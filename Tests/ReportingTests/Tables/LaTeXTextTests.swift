import Testing

@testable import Reporting

@Suite("Text for LaTeX")
struct LaTeXTextTests {
  @Test(
    "Text stays text",
    arguments: [
      (##"a&b%c$d#e_f{g}"##, ##"a\&b\%c\$d\#e\_f\{g\}"##),
      (#"\input{x}"#, #"\textbackslash{}input\{x\}"#),
      ("~^", #"\textasciitilde{}\textasciicircum{}"#),
      ("a < b > c | d", #"a \textless{} b \textgreater{} c \textbar{} d"#),
      ("\"q\" `x`", #"\texttt{\symbol{34}}q\texttt{\symbol{34}} \`{}x\`{}"#),
      ("a\nb\r\nc\td", "a b c d"), ("n \u{2212} 1", "n $-$ 1"),
    ])
  func escaped(_ text: String, becomes escaped: String) {
    #expect(LaTeXText.escaped(text) == escaped)
  }

  @Test("Signs are not joined to other signs", arguments: [("--", "-{}-"), ("'',,", "'{}',{},")])
  func ligatures(_ text: String, becomes escaped: String) {
    #expect(LaTeXText.escaped(text) == escaped)
  }

  @Test(
    "Letters stay where every document has them, and are shown as numbers otherwise",
    arguments: [
      ("Größe e\u{301}", "Größe é"), ("日", #"\penalty5000{}U+65E5"#),
      ("x\u{202E}y", #"x\penalty5000{}U+202Ey"#),
      ("\u{1B}", #"\penalty5000{}U+001B"#),
    ])
  func letters(_ text: String, becomes escaped: String) {
    #expect(LaTeXText.escaped(text) == escaped)
  }

  @Test("Long words may be broken after signs, or else after six characters; days are not broken")
  func breaks() {
    #expect(
      LaTeXText.escaped("long_file_name_with_abcdefgh")
        == #"long\_\allowbreak{}f\penalty5000{}ile\_\allowbreak{}na\penalty5000{}me\_\allowbreak{}wit\penalty5000{}h\_\allowbreak{}abcd\penalty5000{}efgh"#
    )
    #expect(LaTeXText.escaped("sixteen-letters-") == "sixteen-letters-")
    #expect(LaTeXText.escaped("to 1999-02-08.") == #"to \mbox{1999-02-08.}"#)
  }
}
