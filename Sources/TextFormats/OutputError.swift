import Glibc

/// A file or folder that could not be made or written.
public struct OutputError: Error, Equatable, CustomStringConvertible {
  /// What was attempted.
  public enum Action: Sendable {
    case create, open, write, sync, rename
  }

  /// What was attempted.
  public let action: Action
  /// The file or folder as the caller named it.
  public let path: String
  /// The system's error number.
  public let code: Int32

  /// An attempt that the system has refused.
  public init(doing action: Action, path: String, code: Int32) {
    (self.action, self.path, self.code) = (action, path, code)
  }

  /// Whether something else is at the place.
  public var isTaken: Bool { action == .create && code == EEXIST }

  /// What failed and why: `results/x/report.json: cannot be written: No space left on device`.
  public var description: String {
    "\(path): cannot be \(action.participle): \(String(cString: strerror(code)))"
  }
}

extension OutputError.Action {
  fileprivate var participle: String {
    switch self {
    case .create: "created"
    case .open, .write: "written"
    case .sync: "synced"
    case .rename: "renamed"
    }
  }
}
