/// Why a folder cannot be read as a finished run.
public enum StoredRunError: Error, Equatable, CustomStringConvertible {
  /// Nothing is there; the nearest name of a run that is.
  case missing(path: String, nearest: String? = nil)
  /// It holds no finished run: there is no manifest.
  case notARun(path: String)
  /// The manifest cannot be read, or is not as it was written.
  case damagedManifest(file: String)
  /// A file that the manifest lists cannot be read.
  case unreadable(file: String)
  /// A file is not as its manifest says.
  case changed(file: String)
  /// A JSON file lacks a member or has something else in its place.
  case unexpected(file: String, path: String, wanted: String)
  /// A series cannot be read.
  case series(String)

  /// Where, what was found, and what to do.
  public var description: String {
    switch self {
    case .missing(let path, nil): "\(path): there is no such run; tenor runs lists those there are"
    case .missing(let path, let nearest?):
      "\(path): there is no such run; did you mean \(nearest)?"
    case .notARun(let path): "\(path): holds no finished run (there is no MANIFEST.json)"
    case .damagedManifest(let file):
      "\(file): is damaged: it is not the list of files that tenor has written; run the strategies again"
    case .unreadable(let file): "\(file): cannot be read, though the run's manifest lists it"
    case .changed(let file):
      "\(file): is not as the run's manifest says; run the strategies again"
    case .unexpected(let file, let path, let wanted):
      "\(file): \(path): expected \(wanted); was it written by another version of tenor?"
    case .series(let explanation): explanation
    }
  }
}
