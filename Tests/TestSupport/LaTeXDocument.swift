import Testing

/// A document that pdflatex sets, and what came of it.
public struct LaTeXDocument {
  /// How pdflatex ended.
  public let code: Int32?
  /// What it had to say.
  public let log: String
  /// The words of its pages, as pdftotext reads them, pages and lines joined.
  public let text: String

  /// Sets a document in a folder of its own; the first mistake ends it.
  ///
  /// - Parameters:
  ///   - options: of the class article, such as `a4paper,12pt`.
  ///   - preamble: what follows the packages booktabs and dcolumn.
  public init(_ body: String, options: String = "a4paper", preamble: String = "") throws {
    let folder = try TemporaryFolder()
    let source = """
      \\documentclass[\(options)]{article}
      \\usepackage{booktabs,dcolumn}
      \(preamble)
      \\begin{document}
      \(body)
      \\end{document}
      """
    _ = try folder.write(source, to: "paper.tex")
    let program = ChildProgram(
      in: folder.path,
      environment: ["PATH=/usr/bin:/bin", "HOME=\(folder.path)", "max_print_line=10000"])
    let latex = try #require(OutsideTool.pdflatex.path)
    code = try program.run(
      [latex, "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "paper.tex"]
    ).code
    log = try folder.text(of: "paper.log")
    guard code == 0 else {
      text = ""
      return
    }
    let reader = try #require(OutsideTool.pdftotext.path)
    text = try program.run([reader, "-enc", "UTF-8", "-raw", "paper.pdf", "-"]).text
  }

  /// Lines of the log that tell of a mistake, of something undefined or of what stands out of its line.
  public var complaints: [Substring] {
    let words = ["! ", "Overfull", "Warning", "Missing character", "undefined"]
    return log.split(separator: "\n").filter { line in words.contains { line.contains($0) } }
  }
}
