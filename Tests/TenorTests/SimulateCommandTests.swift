import Glibc
import TestSupport
import Testing

@Suite("tenor data simulate")
struct SimulateCommandTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  @Test("The files give the numbers of the market in memory, to the last digit")
  func sameNumbers() throws {
    let written = try program.run("data", "simulate", "new/market", "--seed", "7")
    #expect(
      written.messages
        == "written: new/market/simulated-zero-yields.csv\n"
        + "written: new/market/simulated-daily-factors.csv\n")
    #expect(written.output.isEmpty)
    #expect(written.code == 0)
    #expect(
      folder.contents.filter { $0.hasPrefix("new/market/") && !$0.hasSuffix("/") } == [
        "new/market/simulated-daily-factors.csv", "new/market/simulated-zero-yields.csv",
      ])
    let run = ["run", "half.json", "bonds.json", "--to", "1975-12-31", "--quiet"]
    _ = try program.run(run + ["--data", "new/market", "--name", "files"])
    _ = try program.run(run + ["--seed", "7", "--name", "memory"])
    for file in ["series/periods.csv", "series/daily.csv", "series/weights.csv"] {
      #expect(
        try folder.bytes(of: "results/files/\(file)")
          == folder.bytes(of: "results/memory/\(file)"), "\(file)")
    }
  }

  @Test("Files that are there are replaced only when forced")
  func replacing() throws {
    _ = try folder.write("mine\n", to: "market/simulated-daily-factors.csv")
    let refused = try program.run("data", "simulate", "market")
    #expect(
      refused.messages
        == "tenor: market/simulated-daily-factors.csv: cannot be created: File exists; --force replaces it\n"
    )
    #expect(refused.code == 73)
    #expect(try folder.text(of: "market/simulated-daily-factors.csv") == "mine\n")
    #expect(!folder.contents.contains("market/simulated-zero-yields.csv"), "nothing is half done")
    #expect(try program.run("data", "simulate", "market", "--force").code == 0)
    #expect(
      try folder.text(of: "market/simulated-daily-factors.csv").hasPrefix(
        "These returns were simulated by Tenor from seed 1971."))
  }

  @Test("A file where the folder should be is said")
  func fileInTheWay() throws {
    let refused = try program.run("data", "simulate", "half.json")
    #expect(refused.messages == "tenor: half.json: cannot be created: Not a directory\n")
    #expect(refused.code == 73)
    #expect(folder.contents == TinyFiles.contents)
  }
}
