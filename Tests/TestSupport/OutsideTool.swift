import Glibc
public import Testing

/// A program of somebody else's with which a test looks at what we write; `make tools` gets them all.
public enum OutsideTool: String, Sendable {
  case chromium, pdflatex, pdftotext, mandoc, bash, zsh, fish, curl, unzip, zip
  /// R, which `make tools` leaves to those who have it.
  case rscript = "Rscript"
  /// Python with the packages of Tests/Peers/requirements.txt.
  case python

  /// Where it is; nil where it is not installed.
  public var path: String? {
    let folders = ["/usr/bin", "/usr/local/bin", "/bin"]
    let places =
      self == .python
      ? [Checkout.path(of: ".venv/bin/python")] : folders.map { $0 + "/" + rawValue }
    let isReady = self != .python || access(Checkout.path(of: ".venv/ready"), R_OK) == 0
    return isReady ? places.first { access($0, X_OK) == 0 } : nil
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips where one of the programs is missing, and says so.
  public static func needs(_ tools: OutsideTool...) -> Self {
    let missing = tools.filter { $0.path == nil }.map(\.rawValue)
    return .enabled(
      if: missing.isEmpty,
      Comment(rawValue: "needs \(missing.joined(separator: ", ")), which make tools gets"))
  }
}
