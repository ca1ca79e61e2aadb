import Glibc

/// Why a file could not be written.
public struct FileOutputError: Error, Equatable, CustomStringConvertible {
  /// The file as the caller named it.
  public let file: String
  /// The system's error number.
  public let errorNumber: Int32
  /// Whether the file could not even be created.
  public let isCreation: Bool

  /// `results/run/report.json: cannot be written: No space left on device`
  public var description: String {
    let action = isCreation ? "created" : "written"
    return "\(file): cannot be \(action): \(String(cString: strerror(errorNumber)))"
  }
}
