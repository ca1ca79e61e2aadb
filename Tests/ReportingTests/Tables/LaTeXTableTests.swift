import TestSupport
import Testing

@testable import Reporting

@Suite("Tables in LaTeX")
struct LaTeXTableTests {
  @Test(
    "A table is as wide as the line, with booktabs' rules, aligned points and a paragraph of notes")
  func whole() {
    let columns = [
      TableColumn(heading: "strategy", side: .left, cells: ["a_b", "c"]),
      TableColumn(
        heading: "mean %", side: .right, cells: ["-1.50", "n/a"], stacked: ["Mean", "(%)"]),
      TableColumn(heading: "n", side: .right, cells: ["-12", "1,234"]),
    ]
    #expect(
      LaTeXTable.text(
        of: columns, title: "a_b, 1999", note: "5 % of it.", comments: ["R&D.", "a\nb"]) == #"""
          % Needs \usepackage{booktabs,dcolumn}.
          \noindent\begin{minipage}{\linewidth}\sloppy\frenchspacing
          \textbf{a\_b, 1999}\par\medskip
          \footnotesize\setlength{\tabcolsep}{0.25em}%
          \begin{tabular*}{\linewidth}{@{\extracolsep{\fill}}lD{.}{.}{3.2}r@{}}
          \toprule
          strategy & \multicolumn{1}{c}{\begin{tabular}[b]{@{}c@{}}Mean\\(\%)\end{tabular}} & \multicolumn{1}{c}{n} \\
          \midrule
          a\_b & -1.50 & $-12$ \\
          c & \multicolumn{1}{c}{n/a} & $1{,}234$ \\
          \bottomrule
          \end{tabular*}\par\smallskip
          \emph{Notes:} 5 \% of it.
          \end{minipage}
          % R&D.
          % a\nb

          """#)
  }

  private func fit(names: [String], numbers: Int) -> LaTeXFit {
    let column = TableColumn(heading: "x", side: .right, cells: ["-12.3456"])
    return LaTeXFit(
      ([TableColumn(heading: "s", side: .left, cells: names)]
        + Array(repeating: column, count: numbers)).map(LaTeXColumn.init))
  }

  /// A number column takes 4 + 4 + 0.6 digits and one for its gap; `nnnn` 4.2.
  @Test(
    "Texts that do not fit are broken, and when too little is left for them the print gets smaller")
  func fitting() {
    #expect(fit(names: ["nnnn"], numbers: 6).size == "footnotesize")
    #expect(fit(names: ["nnnn"], numbers: 6).textWidth == .infinity)
    let long = String(repeating: "n", count: 64)
    #expect(fit(names: [long], numbers: 5).size == "footnotesize")
    expectClose(
      fit(names: [long], numbers: 5).textWidth, 77 - 5 * 9.6, within: 1e-12,
      because: "a few sums of numbers below 100")
    #expect(fit(names: [long], numbers: 7).size == "scriptsize")
    #expect(fit(names: [long], numbers: 8).size == "tiny")
    #expect(fit(names: [long], numbers: 20).textWidth == 13)
  }
}
