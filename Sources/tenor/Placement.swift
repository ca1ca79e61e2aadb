import ArgumentParser
import Reporting
import TextFormats

/// Whether a folder may be written where something may be already.
struct Placement {
  /// The place.
  let path: String
  /// What the folder would be: `run`.
  let noun: String
  /// How to have another place: `choose another --name`.
  let otherwise: String

  /// Looks at the place: nil when the folder is to be written, and what to say when it is there already.
  ///
  /// - Throws: the exit code, the reason said, when something else is in the way.
  func settled(
    force: Bool, isReplaceable: @autoclosure () -> Bool, state: @autoclosure () -> FolderState
  ) throws -> String? {
    let foreign = "it is there and no \(noun) has made it; \(otherwise)"
    if force {
      guard isReplaceable() else { throw refused(foreign) }
      return nil
    }
    switch state() {
    case .free: return nil
    case .foreign: throw refused(foreign)
    case .finished:
      return "\(path): this \(noun) is there already, and every file is as its manifest says"
    case .taken(let reason):
      throw refused(reason + "; \(otherwise), or replace it with --force")
    }
  }

  /// Writes the folder where it may be, and says what became of it. A place that another program has filled
  /// meanwhile is as if that had been there from the beginning.
  ///
  /// - Throws: the exit code, the reason said, when something else is in the way; and what `write` throws.
  func filled(
    force: Bool, isReplaceable: @autoclosure () -> Bool, state: @autoclosure () -> FolderState,
    by write: () throws -> Void
  ) throws -> String {
    for line in Leftovers.swept(beside: path) { Terminal.say(line) }
    func settle() throws -> String? {
      try settled(force: force, isReplaceable: isReplaceable(), state: state())
    }
    if let done = try settle() { return done }
    do {
      try write()
      return "written: \(path)"
    } catch let error as OutputError where error.isTaken {
      guard let done = try settle() else { throw error }
      return done
    }
  }

  private func refused(_ reason: String) -> ExitCode {
    Terminal.say("tenor: \(path): \(reason)")
    return ExitStatus.cannotCreate.code
  }
}
