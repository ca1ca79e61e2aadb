import TextFormats

/// A file that is not what it should be, and in which way.
public struct FileFinding: Sendable, Equatable {
  /// In which way.
  public enum Kind: String, Sendable, CaseIterable {
    /// Its bytes are others.
    case changed
    /// It is not there.
    case missing
    /// It should not be there.
    case extra
    /// It is there and cannot be read.
    case unreadable
  }

  /// Its path within the run, or the name of an input file.
  public let file: String
  /// In which way.
  public let kind: Kind
  /// What was found, in a sentence without a full stop.
  public let words: String

  /// - Parameters:
  ///   - file: its path within the run, or the name of an input file.
  ///   - kind: in which way it is not what it should be.
  ///   - words: what was found.
  init(_ file: String, _ kind: Kind, _ words: String) {
    (self.file, self.kind, self.words) = (file, kind, words)
  }

  /// Looks at a file that should have a certain content; nil when it has.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - file: what it is called.
  ///   - expected: the content that it should have.
  ///   - source: who says so: `the manifest`.
  init?(at path: String, called file: String, expecting expected: FileDigest, by source: String) {
    guard FileTree.exists(path) else {
      self.init(file, .missing, "is not there")
      return
    }
    do throws(DelimitedTextError) {
      let found = try FileDigest(of: path)
      guard found != expected else { return nil }
      self.init(
        file, .changed,
        "has \(found.inWords); \(source) has \(expected.inWords)")
    } catch {
      self.init(file, .unreadable, "cannot be read: \(error.fault.explanation)")
    }
  }
}

extension FileFinding {
  /// One line: `changed  report.json: has 12 bytes …`.
  var line: String {
    let width = Kind.allCases.map(\.rawValue.count).max() ?? 0
    let gap = String(repeating: " ", count: width - kind.rawValue.count)
    return "  \(kind.rawValue)\(gap)  \(file.shownInMessage(atMost: 255)): \(words)\n"
  }
}

extension FileDigest {
  /// `1,204 bytes, SHA-256 5d0d24fab327…`.
  fileprivate var inWords: String {
    "\(String(counting: bytes, "byte")), SHA-256 \(sha256.prefix(12))…"
  }
}
