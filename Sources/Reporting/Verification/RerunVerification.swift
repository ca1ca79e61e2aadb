import TextFormats

/// A run repeated, and compared with what was written, byte by byte.
public struct RerunVerification: Sendable {
  /// A file that came out differently.
  struct Difference: Sendable, Equatable {
    let finding: FileFinding
    /// The first line that differs, from 1, and what stands there; nil where the written file cannot be shown.
    let line: FirstDifference?
  }

  /// Why the run was not repeated; empty when it was.
  let hindrances: [FileFinding]
  /// Files that came out differently, in the order of the manifest, then new ones.
  let differences: [Difference]
  /// How many files came out.
  let files: Int
  /// What a reader should know, a sentence a line.
  let notes: [String]

  /// Whether the run was repeated with the same bytes.
  var passes: Bool { hindrances.isEmpty && differences.isEmpty }

  /// A run that was not repeated, since files that it would need are not what they were.
  public init(hinderedBy hindrances: [FileFinding]) {
    self.init(hindrances: hindrances, differences: [], files: 0, notes: [])
  }

  init(hindrances: [FileFinding], differences: [Difference], files: Int, notes: [String]) {
    (self.hindrances, self.differences) = (hindrances, differences)
    (self.files, self.notes) = (files, notes)
  }

  /// Compares the folder of a repeated run with that of the run.
  ///
  /// - Parameters:
  ///   - rerun: the folder of the repeated run.
  ///   - run: the folder of the run.
  ///   - notes: what a reader should know, a sentence a line.
  public init(of rerun: String, with run: String, notes: [String]) throws(StoredRunError) {
    let written = try Self.manifest(of: run)
    let made = try Self.manifest(of: rerun)
    var differences: [Difference] = []
    for entry in written {
      guard let again = made.first(where: { $0.path == entry.path }) else {
        differences.append(
          Difference(
            finding: FileFinding(entry.path, .missing, "did not come out again"), line: nil))
        continue
      }
      guard again != entry else { continue }
      let line = FirstDifference(
        between: Self.lines(of: run + "/" + entry.path, hashed: entry.sha256),
        and: Self.lines(of: rerun + "/" + entry.path, hashed: again.sha256))
      differences.append(
        Difference(
          finding: FileFinding(
            entry.path, .changed, line?.words ?? "came out with another SHA-256"),
          line: line))
    }
    for entry in made where !written.contains(where: { $0.path == entry.path }) {
      differences.append(
        Difference(finding: FileFinding(entry.path, .extra, "is new"), line: nil))
    }
    (hindrances, self.differences, files, self.notes) = ([], differences, made.count, notes)
  }

  private static func manifest(of folder: String) throws(StoredRunError) -> [Manifest.Entry] {
    let path = folder + "/" + RunFile.manifest
    guard let file = try? FileContents(of: path), let manifest = Manifest(reading: file.bytes)
    else {
      throw .damagedManifest(file: path)
    }
    return manifest.files
  }

  /// A file's lines; nil when it is not as it was written.
  private static func lines(of path: String, hashed sha256: String) -> [ArraySlice<UInt8>]? {
    guard let file = try? FileContents(of: path), file.sha256 == sha256 else { return nil }
    return file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}

/// The first line in which two texts differ.
struct FirstDifference: Sendable, Equatable {
  /// Its number, from 1.
  let number: Int
  /// The line as written, and as it came out again; nil where the text has ended.
  let written: String?
  let again: String?
}

extension FirstDifference {
  /// Nil when one of the texts cannot be shown, or nothing differs.
  fileprivate init?(between written: [ArraySlice<UInt8>]?, and again: [ArraySlice<UInt8>]?) {
    guard let written, let again else { return nil }
    let common = zip(written, again).prefix { $0.elementsEqual($1) }.count
    guard common < max(written.count, again.count) else { return nil }
    number = common + 1
    (self.written, self.again) = (Self.line(common, of: written), Self.line(common, of: again))
  }

  private static func line(_ place: Int, of lines: [ArraySlice<UInt8>]) -> String? {
    lines.indices.contains(place) ? String(decoding: lines[place], as: UTF8.self) : nil
  }

  /// `line 12 is now "a", not "b"`.
  fileprivate var words: String {
    let texts = zip((written ?? "").unicodeScalars, (again ?? "").unicodeScalars)
    let common = texts.prefix { $0 == $1 }.count
    return "line \(number) is now \(Self.shown(again, from: common)), not "
      + Self.shown(written, from: common)
  }

  /// A line around a place, so that a long one shows where it differs.
  private static func shown(_ line: String?, from place: Int) -> String {
    guard let line else { return "the end of the file" }
    let before = 30
    guard place > before else { return "'\(String(line.drop { $0 == " " }).shownInMessage())'" }
    let rest = String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(place - before)))
    return "'…\(rest.shownInMessage(atMost: 2 * before))'"
  }
}

extension RerunVerification {
  /// What came of it, for a terminal.
  var text: String {
    let notes = notes.map { "  note: \($0)\n" }.joined()
    guard hindrances.isEmpty else {
      return "rerun: not made, as the run would not be the same\n"
        + hindrances.map(\.line).joined() + notes
    }
    guard !differences.isEmpty else {
      return "rerun: all \(String(counting: files, "file")) came out the same, byte for byte\n"
        + notes
    }
    return
      "rerun: \(String(counting: differences.count, "file")) of \(String(grouped: files)) differ\n"
      + differences.map(\.finding.line).joined() + notes
  }
}
