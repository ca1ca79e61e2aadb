import Glibc
import TestSupport
import Testing

/// The folder in which the commands of a guide run, as its reader has it: `strategies`, the strategy files
/// that the guide shows, and with real files `market`.
struct GuideFolder {
  private let guide: Guide
  private let folder: TemporaryFolder

  init(for guide: Guide) throws {
    (self.guide, folder) = (guide, try TemporaryFolder())
    try #require(symlink(Checkout.path(of: "strategies"), folder.reserve("strategies")) == 0)
    for file in guide.texts(in: "json") {
      _ = try folder.write(file, to: try Self.name(of: file) + ".json")
    }
    if guide.readsRealFiles { try linkRealFiles() }
  }

  /// Runs the commands in their order, each with its messages among its output, as a terminal shows them.
  func expectWhatIsShown() throws {
    var program = TenorProgram(folder: folder.path)
    let programs = TenorProgram.path.split(separator: "/").dropLast().joined(separator: "/")
    program.environment = ["PATH=/\(programs):/usr/bin:/bin"]
    for command in guide.commands {
      let outcome = try program.shell("exec 2>&1; " + command.line)
      #expect(outcome.code == command.code, "\(command.line)")
      #expect(command.shows(outcome.text), "\(command.line) printed:\n\(outcome.text)")
    }
  }

  /// Runs the Python blocks as one program; expects them to print all that the `text` blocks show.
  func expectPythonPrintsWhatIsShown() throws {
    let program = try folder.write(guide.texts(in: "python").joined(), to: "blocks.py")
    let outcome = try PythonProgram.run([program], home: folder.path)
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(outcome.text == guide.texts(in: "text").joined())
  }

  /// The two files with which the answers are known.
  private func linkRealFiles() throws {
    let data = try #require(SharedFiles.folder) + "/data/"
    mkdir(folder.reserve("market"), 0o755)
    for file in ["FED-SVENY.csv", "F-F_Research_Data_Factors_daily_compact_dates.CSV"] {
      try #require(symlink(data + file, folder.reserve("market/" + file)) == 0)
    }
  }

  /// A strategy's file is named like it.
  private static func name(of file: String) throws -> Substring {
    let key = #""name": ""#
    let start = try #require(file.firstRange(of: key), "a file without a name: \(file)")
    return file[start.upperBound...].prefix { $0 != "\"" }
  }
}
