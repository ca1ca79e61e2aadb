import Testing

/// What a browser finds when it shows a page wide, narrow, light, dark and printed.
public struct BrowserLook {
  /// Everything that is wrong, with the view in front; empty for a good page.
  public let complaints: [String]
  /// How many figures each view shows.
  public let figures: [Int]

  /// Looks at a page with Tests/Peers/look.py.
  public init(at page: String) throws {
    let folder = try TemporaryFolder()
    let python = try #require(OutsideTool.python.path)
    let outcome = try ChildProgram(
      in: folder.path, environment: ["PATH=/usr/bin:/bin", "HOME=" + folder.path], seconds: 240
    ).run([python, Checkout.path(of: "Tests/Peers/look.py"), page, "--brief"])
    try #require(outcome.code == 0, "look.py: \(outcome.messages)")
    let lines = outcome.text.split(separator: "\n")
    complaints = lines.filter { $0.contains(": ") && !$0.contains(": figures ") }.map { String($0) }
    figures = lines.compactMap { line in
      line.firstMatch(of: /: figures (\d+)$/).flatMap { Int($0.1) }
    }
  }
}
