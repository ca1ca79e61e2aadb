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
    let counts = /^[a-z-]+: figures (\d+)$/
    complaints = lines.filter { $0.firstMatch(of: counts) == nil }.map { String($0) }
    figures = lines.compactMap { line in line.firstMatch(of: counts).flatMap { Int($0.1) } }
    try #require(figures.count == 5, "look.py has five views: \(outcome.text)")
  }
}
