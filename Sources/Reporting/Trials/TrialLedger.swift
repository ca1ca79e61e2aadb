import Glibc
public import TextFormats

/// The file `trials.jsonl` of a results folder: a line for every configuration run on some data.
///
/// It only grows. Writers take turns by a lock on it, and each adds what is new in one write; what a
/// writer that was killed left of its last line is passed over and counted.
public struct TrialLedger: Sendable {
  /// Name of the file in the results folder.
  public static let name = "trials.jsonl"

  private let results: String

  /// Whether a path names a ledger, as a shell's `results/*` does beside the runs.
  public static func isLedger(_ path: String) -> Bool { FileTree.split(path).name == name }

  /// The ledger of a results folder, which need not be there.
  public init(results: String) { self.results = FileTree.withoutLastSlashes(results) }

  private var path: String { results + "/" + Self.name }

  /// Adds the trials whose configurations are not there yet for the same data, and returns all on that data: those
  /// that share a file with it.
  ///
  /// The folder is made where it is missing.
  /// - Parameters:
  ///   - new: the trials; one that is there already counts with its present result, and stays in the file as it is.
  ///   - data: hexadecimal hashes of the files that the run read.
  public func recorded(adding new: [Trial], of data: [String]) throws -> Trials {
    try FileTree.makeFolders(results)
    let file = try LockedFile(appendingTo: path)
    let found = LedgerLines(reading: try file.contents())
    let before = Trials(found.trials(on: data), on: data, unreadable: found.unreadable)
    let after = Trials(new + found.trials(on: data), on: data, unreadable: found.unreadable)
    let known = Set(before.trials.map(\.configuration))
    let added = after.trials.filter { !known.contains($0.configuration) }
    if !added.isEmpty {
      let lines = added.flatMap { Self.line(of: $0, on: data) }
      try file.append(found.endsLine ? lines : [UInt8(ascii: "\n")] + lines)
      try FileTree.sync(results)
    }
    return after
  }

  /// Throws where a ledger is there that no line can be added to: no run is made that cannot be counted.
  public func requireWritable() throws(OutputError) {
    guard FileTree.exists(path) else { return }
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(doing: .open, path: path, code: errno) }
    close(descriptor)
  }

  /// What ``recorded(adding:of:)`` would return, without writing anything.
  ///
  /// - Parameters:
  ///   - new: the trials that count besides those in the file.
  ///   - data: hexadecimal hashes of the files that the run read.
  public func counted(adding new: [Trial], of data: [String]) throws -> Trials {
    guard FileTree.exists(path) else { return Trials(new, on: data, unreadable: 0) }
    let found = LedgerLines(reading: try FileContents(of: path).bytes)
    return Trials(new + found.trials(on: data), on: data, unreadable: found.unreadable)
  }

  /// A trial's line, its end included.
  static func line(of trial: Trial, on data: [String]) -> [UInt8] {
    JSONWriter.compact(trial.document(on: data)) + [UInt8(ascii: "\n")]
  }
}
