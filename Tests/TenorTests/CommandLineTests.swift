import Glibc
import TestSupport
import Testing
import TextFormats

@Suite("The command line")
struct CommandLineTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  @Test(
    "Every command explains itself",
    arguments: [
      ([], HelpTexts.tenor), (["run"], HelpTexts.run), (["check"], HelpTexts.check),
      (["audit"], HelpTexts.audit), (["new"], HelpTexts.new), (["verify"], HelpTexts.verify),
      (["report"], HelpTexts.report), (["compare"], HelpTexts.compare), (["data"], HelpTexts.data),
      (["data", "fetch"], HelpTexts.fetch), (["data", "describe"], HelpTexts.describe),
      (["data", "simulate"], HelpTexts.simulate), (["schema"], HelpTexts.schema),
      (["export"], HelpTexts.export), (["runs"], HelpTexts.runs),
    ])
  func help(of command: [String], is text: String) throws {
    let shown = try program.run(command + ["--help"])
    #expect(shown.text == text)
    #expect(shown.messages == "")
    #expect(shown.code == 0)
    #expect(try program.run(["help"] + command).text == text)
  }

  @Test("Without a command, the commands are shown")
  func nothing() throws {
    let shown = try program.run()
    #expect(shown.text == HelpTexts.tenor)
    #expect(shown.code == 0)
  }

  @Test("--version prints the version and nothing else")
  func version() throws {
    let shown = try program.run("--version")
    #expect(shown.text == "0.1.0\n")
    #expect(shown.messages == "")
    #expect(shown.code == 0)
  }

  @Test(
    "A misspelled command gets the nearest right one, whatever follows it",
    arguments: [
      (["rnu", "half.json", "--data", "data"], "Unknown command 'rnu'. Did you mean 'run'?"),
      (["chekc", "half.json"], "Unknown command 'chekc'. Did you mean 'check'?"),
      (["data", "descibe", "data"], "Unknown command 'descibe'. Did you mean 'describe'?"),
      (["help", "chck"], "Unknown command 'chck'. Did you mean 'check'?"),
      (["help", "runn"], "Unknown command 'runn'. Did you mean 'run'?"),
      (["half.json"], "Unknown command 'half.json'. Strategies are run by 'tenor run half.json'"),
      (
        ["backtest"],
        "Unknown command 'backtest'; the commands are new, run, check, audit, runs, report, compare, verify, export, data, schema"
      ),
      (
        ["\u{1B}[31m"],
        "Unknown command '\\u001b[31m'; the commands are new, run, check, audit, runs, report, compare, verify, export, data, schema"
      ),
    ])
  func misspelledCommand(_ arguments: [String], says message: String) throws {
    try expectUsageError(arguments, "Error: \(message)")
  }

  @Test(
    "A misspelled option gets the nearest right one",
    arguments: [
      ("--dta", "Unknown option '--dta'. Did you mean '--data'?"),
      ("--nowrite", "Unknown option '--nowrite'. Did you mean '--no-write'?"),
      ("--result", "Unknown option '--result'. Did you mean '--results'?"),
      ("--form", "Unknown option '--form'. Did you mean '--from'?"),
    ])
  func misspelledOption(_ option: String, says message: String) throws {
    try expectUsageError(["run", "half.json", option], "Error: \(message)")
  }

  @Test(
    "An argument that cannot be is refused with the reason",
    arguments: [
      (["run"], "Missing expected argument '<file> ...'"),
      (["check"], "Missing expected argument '<file> ...'"),
      (["audit"], "Missing expected argument '<file> ...'"),
      (["audit", "half.json", "--cuts", "0"], "--cuts takes 1 to 10000, not 0"),
      (
        ["audit", "half.json", "--audit-seed", "-1"],
        "The value '-1' is invalid for '--audit-seed <number>'"
      ),
      (["audit", "half.json", "--cuts", "-1"], "--cuts takes 1 to 10000, not -1"),
      (
        ["run", "half.json", "--block-length", "-3"],
        "--block-length -3 is no length; a block has at least 1 period"
      ),
      (
        ["run", "half.json", "--replications", "-5"],
        "--replications -5 is not from 99 to 1000000"
      ),
      (
        ["run", "half.json", "--bootstrap-seed", "-1"],
        "The value '-1' is invalid for '--bootstrap-seed <number>'"
      ),
      (
        ["run", "half.json", "--no-inference", "--block-length", "5"],
        "--block-length is about how sure results are, which --no-inference leaves out"
      ),
      (
        ["run", "half.json", "--no-inference", "--replications", "99"],
        "--replications is about how sure results are, which --no-inference leaves out"
      ),
      (
        ["run", "half.json", "--no-write", "--bootstrap-seed", "2"],
        "--bootstrap-seed is about how sure results are, which --no-write leaves out; add --inference or "
          + "drop it"
      ),
      (["data", "describe"], "Missing expected argument '<dir>'"),
      (["run", ""], "the name of a strategy file is empty"),
      (["run", "half.json", "half.json"], "'half.json' is given twice"),
      (
        ["run", "strategy.schema.json"],
        "'strategy.schema.json' describes strategies and is none; name a strategy file"
      ),
      (["run", "half.json", "--data", ""], "--data names no folder: its value is empty"),
      (["run", "half.json", "--results", ""], "--results names no folder: its value is empty"),
      (["run", "half.json", "--data"], "Missing value for '--data <dir>'"),
      (
        ["run", "half.json", "--yields", "y.csv"],
        "'y.csv' chooses among the files of a folder; name it with --data DIR"
      ),
      (["run", "half.json", "--seed", "-1"], "The value '-1' is invalid for '--seed <number>'"),
      (
        ["run", "half.json", "--data", "data", "--seed", "7"],
        "--seed 7 makes a simulated market and --data names a real one; give one of them"
      ),
      (
        ["check", "half.json", "--seed", "1971", "--data", "data"],
        "--seed 1971 makes a simulated market and --data names a real one; give one of them"
      ),
      (
        ["schema", "reprot"],
        "The value 'reprot' is invalid for '<kind>': \"reprot\" is not one of \"strategy\", \"report\", "
          + "\"trials\", \"comparison\", \"runs\", \"manifest\", \"verification\", \"export\", \"plan\", \"audit\", \"data\", \"provenance\"; did you mean \"report\"?"
      ),
      (["run", "half.json", "--seed", "one"], "The value 'one' is invalid for '--seed <number>'"),
      (
        ["run", "half.json", "--from", "2020-02-30"],
        "The value '2020-02-30' is invalid for '--from <day>': '2020-02-30' is not a day of the "
          + "calendar; write it as 1971-08-16"
      ),
      (
        ["check", "half.json", "--to", "yesterday"],
        "The value 'yesterday' is invalid for '--to <day>': 'yesterday' is not a day of the "
          + "calendar; write it as 1971-08-16"
      ),
      (
        ["run", "half.json", "--from", "2020-02-02", "--to", "2020-02-01"],
        "--from 2020-02-02 is after --to 2020-02-01"
      ),
      (
        ["data", "describe", "data", "--largest-maturity", "31"],
        "--largest-maturity takes 1 to 30 years, not 31"
      ),
      (["data", "fetch", ""], "the name of the folder is empty"),
      (["data", "fetch", "new", "--timeout", "0"], "--timeout takes 1 to 3600 seconds, not 0"),
      (
        ["data", "fetch", "new", "--base", "ftp://here"],
        "--base takes an address that begins with https:// or http://, not 'ftp://here'"
      ),
      (
        ["data", "fetch", "new", "--base", "https://me:secret@here"],
        "--base takes no name and password: the address is written to provenance.json"
      ),
      (
        ["data", "fetch", "new", "--base", "https://here/?a=b"],
        "--base takes the address of a folder, without blanks, '?' and '#'"
      ),
      (["export"], "Missing expected argument '<run>'"),
      (["export", ""], "the name of the run is empty"),
      (["export", "one", "--to", ""], "--to names no folder: its value is empty"),
      (["runs", "--results", ""], "--results names no folder: its value is empty"),
      (
        ["runs", "--where", "mean"],
        "The value 'mean' is invalid for '--where <condition>': 'mean' compares nothing; write a name, "
          + "one of < <= > >= = !=, and a value, as in 'sharpeRatio>0.4'"
      ),
      (["runs", "--reverse"], "--reverse turns round what --sort sorts"),
      (
        ["runs", "--where", "mean>much"],
        "The value 'mean>much' is invalid for '--where <condition>': 'mean>much': \"much\" is not a "
          + "number"
      ),
      (["data", "simulate", "data", "extra"], "Unexpected argument 'extra'"),
    ])
  func argument(_ arguments: [String], says message: String) throws {
    try expectUsageError(arguments, "Error: \(message)")
  }

  @Test(
    "A run's name is one folder's name",
    arguments: [
      "", ".", "..", ".hidden", "a/b", "../up", "a b", "é", "a\nb", "a\u{1B}b",
      String(repeating: "n", count: 65),
    ])
  func badName(_ name: String) throws {
    try expectUsageError(
      ["run", "half.json", "--data", "data", "--name", name],
      "Error: --name '\(name.shownInMessage())': a name has 1 to 64 letters, digits, hyphens, "
        + "underscores and points, and starts with a letter, a digit or an underscore")
  }

  @Test("When the reader of its output has gone, the program ends quietly, its run written")
  func readerGone() throws {
    // The reader closes its end before it says that it has, and the program waits for that.
    let ended = try program.shell(
      """
      {
        until [ -e gone ]; do sleep 0.01; done
        $TENOR run half.json --data data --quiet --name kept
      } | { exec <&-; : > gone; }
      """)
    #expect(ended.messages == "")
    #expect(folder.contents.contains("results/kept/MANIFEST.json"))
    #expect(!folder.contents.contains { $0.contains("partial") })
  }

  @Test("Output that cannot be written is an error that is said")
  func fullOutput() throws {
    let ended = try program.shell("$TENOR run half.json --data data --no-write >/dev/full")
    #expect(ended.messages == "tenor: stdout: cannot be written: No space left on device\n")
    #expect(ended.code == 74)
  }

  @Test(
    "No output steers a terminal, even if the environment promises colors",
    arguments: [
      ["--help"], ["run", "half.json", "--data", "data", "--no-write"], ["rnu"],
      ["check", "half.json", "--data", "data"], ["data", "describe", "data"],
      ["run", "\u{1B}[31mred.json"], ["run", "half.json", "--set", "\u{1B}[31m=1"],
    ])
  func noEscapes(_ arguments: [String]) throws {
    var program = program
    program.environment += ["TERM=xterm-256color", "CLICOLOR_FORCE=1", "COLORTERM=truecolor"]
    let ended = try program.run(arguments)
    #expect(!ended.output.contains(0x1B))
    #expect(!ended.messages.utf8.contains(0x1B))
  }

  /// Expects exit 64, the message as the first line, nothing on stdout and no file.
  private func expectUsageError(_ arguments: [String], _ message: String) throws {
    let ended = try program.run(arguments)
    #expect(ended.messageLines.first.map(String.init) == message)
    #expect(ended.messageLines.last?.contains("for more information.") == true)
    #expect(ended.code == 64)
    #expect(ended.output.isEmpty)
    #expect(folder.contents == TinyFiles.contents)
  }
}
