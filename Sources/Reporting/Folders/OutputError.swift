import Glibc

/// A file or folder that could not be made or written.
public struct OutputError: Error, Equatable, CustomStringConvertible {
  /// What was attempted.
  public enum Action: String, Sendable {
    case create
    case write
    case sync
    case rename
  }

  /// What was attempted.
  public let action: Action
  /// The file or folder.
  public let path: String
  /// The system's error number.
  public let code: Int32

  init(doing action: Action, path: String, code: Int32) {
    (self.action, self.path, self.code) = (action, path, code)
  }

  /// What failed and why: `results/x/report.json: cannot write: No space left on device`.
  public var description: String {
    "\(path): cannot \(action.rawValue): \(String(cString: strerror(code)))"
  }
}
