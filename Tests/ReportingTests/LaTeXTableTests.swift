import Testing

@testable import Reporting

@Suite("Tables in LaTeX")
struct LaTeXTableTests {
  @Test("A table is a tabular with booktabs' rules and its notes in small print")
  func whole() {
    let columns = [
      TableColumn(heading: "strategy", side: .left, cells: ["a_b"]),
      TableColumn(heading: "mean %", side: .right, cells: ["-1.5"]),
    ]
    #expect(
      LaTeXTable.text(of: columns, title: "a_b, 1999", notes: ["5 % of it.", "R&D"]) == #"""
        % \usepackage{booktabs}
        \noindent a\_b, 1999\par\medskip
        \noindent
        \begin{tabular}{lr}
        \toprule
        strategy & mean \% \\
        \midrule
        a\_b & $-$1.5 \\
        \bottomrule
        \end{tabular}

        {\footnotesize
        \noindent 5 \% of it.\par
        \noindent R\&D\par
        }

        """#)
  }

  @Test(
    "Text stays text",
    arguments: [
      (##"a&b%c$d#e_f{g}"##, ##"a\&b\%c\$d\#e\_f\{g\}"##),
      (#"\input{x}"#, #"\textbackslash{}input\{x\}"#),
      ("~^", #"\textasciitilde{}\textasciicircum{}"#),
      ("a < b > c | d", #"a \textless{} b \textgreater{} c \textbar{} d"#),
      ("\"q\"", #"\textquotedbl{}q\textquotedbl{}"#),
      ("a\nb", "a b"), ("-3.2", "$-$3.2"), ("n - 1", "n - 1"),
    ])
  func escaped(_ text: String, becomes escaped: String) {
    #expect(LaTeXTable.escaped(text) == escaped)
  }
}
