import Glibc
import TestSupport
import Testing
import TextFormats

@Suite("tenor run")
struct RunCommandTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  /// The results below `results/`, once something is written.
  private var results: [String] {
    folder.contents.filter { $0.hasPrefix("results/") && $0 != "results/" }
  }

  /// The numbers come from a program of thirty lines of Python, written from the numerical
  /// contract. By hand for `stocks`: the nine excess returns are 1 % and -1 % in turn, but for
  /// 9 January, which also spans the 8th: -1 % · 1.00001. Mean 252 · (1 - 0.00001) / 9 = 27.9997 %.
  @Test("Ten lines of yields and factors give the table that is worked out by hand")
  func tinyTable() throws {
    let ended = try program.run(
      "run", "half.json", "stocks.json", "bonds.json", "--data", "data", "--no-write")
    #expect(ended.text == RunTexts.tiny)
    #expect(ended.messages == "")
    #expect(ended.code == 0)
    #expect(folder.contents == TinyFiles.contents)
  }

  @Test("A price file and a file of percent returns make a market of their own")
  func userSeries() throws {
    // By hand: gold earns 10 % and -10 %, cash 1 % and 0: half of each less cash is 4.5 % and -5 %.
    // Mean 252 · -0.25 % = -63 %; deviation √252 · 9.5 % / √2 = 106.637 %; the fall is 5 %. Half of
    // the purchase and of (0.55 - 0.5275) · 2 / 1.055 over 2 of 252 days is traded, 6568.72 % a year.
    let ended = try program.run("run", "gold.json", "--data", "prices", "--no-write")
    #expect(ended.messages == "")
    #expect(
      ended.text.hasPrefix(
        """
        metal, 2020-01-03 to 2020-01-06

        strategy  periods    mean %  st.dev. %   Sharpe  cum.std.  gold weight %  turnover %  decided %  max.DD %
        --------  -------  --------  ---------  -------  --------  -------------  ----------  ---------  --------
        gold            2  -63.0000   106.6372  -0.5908    -0.074          50.00     6568.72       0.00      5.00

        """))
  }

  @Test("Without files, the simulated market is used and named in the title")
  func simulatedTable() throws {
    let ended = try program.run(
      ["run"] + shipped("constant-weight", "slope-timing", "trailing-mean") + ["--no-write"])
    #expect(ended.text == RunTexts.simulated)
    #expect(ended.messages == "")
    #expect(ended.code == 0)
  }

  @Test("--json prints the very bytes of report.json")
  func json() throws {
    let ended = try program.run("run", "half.json", "--data", "data", "--json", "--name", "one")
    #expect(ended.output == (try folder.bytes(of: "results/one/report.json")))
    let report = try #require(JSONDocument(parsing: ended.output))
    #expect(report["schema"] == "tenor.report/1")
    #expect(ended.messages == "written: results/one\n")
  }

  @Test("A run is written under the first digits of its id")
  func defaultName() throws {
    let ended = try program.run("run", "half.json", "--data", "data", "--json")
    let report = JSONDocument(parsing: ended.output)
    guard case .string(let id)? = report?["runId"] else {
      Issue.record("no run id")
      return
    }
    #expect(id.utf8.count == 64)
    #expect(results.first == "results/run-\(id.prefix(12))/")
    #expect(results.last == "results/trials.jsonl")
    #expect(
      results.dropFirst().dropLast().map { String($0.split(separator: "/").last ?? "") } == [
        "MANIFEST.json", "figures", "mixes-cumulative.svg", "mixes-drawdowns.svg",
        "mixes-weights.svg", "mixes-years.svg", "report.html", "report.json",
        "series", "daily.csv", "periods.csv", "weights.csv",
        "strategies", "half.json", "tables", "inference.csv", "inference.md", "inference.tex",
        "other-conventions.csv", "other-conventions.md", "other-conventions.tex",
        "sensitivity.csv", "sensitivity.md", "sensitivity.tex", "sharpe.csv", "sharpe.md",
        "sharpe.tex",
        "trials.json", "volatile.json",
      ])
  }

  @Test("The same command a second time finds the run finished, and leaves it alone")
  func twice() throws {
    let arguments = ["run", "half.json", "--data", "data", "--name", "one"]
    let first = try program.run(arguments)
    let clock = try folder.bytes(of: "results/one/volatile.json")
    let second = try program.run(arguments)
    #expect(second.output == first.output)
    #expect(
      second.messages
        == "results/one: this run is there already, and every file is as its manifest says\n")
    #expect(second.code == 0)
    #expect(try folder.bytes(of: "results/one/volatile.json") == clock)
  }

  @Test("Another run does not take a name that is in use, unless forced")
  func takenName() throws {
    _ = try program.run("run", "half.json", "--data", "data", "--name", "one")
    let report = try folder.text(of: "results/one/report.json")
    let other = ["run", "stocks.json", "--data", "data", "--name", "one"]
    let refused = try program.run(other)
    #expect(refused.code == 73)
    #expect(refused.output.isEmpty)
    #expect(refused.messages.hasPrefix("tenor: results/one: it holds another run, "))
    #expect(
      refused.messages.hasSuffix("; choose another --name, or replace it with --force\n"))
    #expect(try folder.text(of: "results/one/report.json") == report)
    let forced = try program.run(other + ["--force"])
    #expect(forced.code == 0)
    #expect(try folder.text(of: "results/one/report.json") != report)
    #expect(results.contains("results/one/strategies/stocks.json"))
    #expect(!results.contains("results/one/strategies/half.json"))
  }

  @Test("A run whose files were changed is not taken for finished")
  func damagedRun() throws {
    let arguments = ["run", "half.json", "--data", "data", "--name", "one"]
    _ = try program.run(arguments)
    _ = try folder.write("group,strategy\n", to: "results/one/series/daily.csv")
    let refused = try program.run(arguments)
    #expect(refused.code == 73)
    #expect(
      refused.messages
        == "tenor: results/one: series/daily.csv is not as its manifest says; choose another "
        + "--name, or replace it with --force\n")
    #expect(try program.run(arguments + ["--force"]).code == 0)
    #expect(try program.run(arguments).messages.contains("there already"))
  }

  @Test(
    "The same inputs give the same bytes in any folder, time zone, language and order of variables",
    arguments: [
      ["TZ=Pacific/Kiritimati", "LANG=de_DE.UTF-8", "LC_ALL=de_DE.UTF-8"],
      ["LC_NUMERIC=fr_FR", "TZ=America/New_York", "LANG=C", "COLUMNS=40", "TERM=dumb"],
      ["SWIFT_DETERMINISTIC_HASHING=1", "NO_COLOR=1", "HOME=/nonexistent", "LANG=ja_JP.eucJP"],
    ])
  func sameBytes(in environment: [String]) throws {
    let arguments = [
      "run", "half.json", "stocks.json", "bonds.json", "--data", "data", "--fills", "--name",
      "same",
    ]
    let here = try program.run(arguments)
    let other = try TinyFiles.folder()
    var elsewhere = TenorProgram(folder: other.path)
    elsewhere.environment = environment + elsewhere.environment
    let there = try elsewhere.run(arguments)
    #expect(here.output == there.output)
    #expect(here.messages == there.messages)
    let files = results.filter { !$0.hasSuffix("/") && !$0.hasSuffix("volatile.json") }
    #expect(files.count == 40)
    for file in files { #expect(try folder.bytes(of: file) == other.bytes(of: file), "\(file)") }
  }

  @Test("--set changes a setting in every file, --from and --to the sample")
  func settings() throws {
    let ended = try program.run(
      "run", "half.json", "--data", "data", "--name", "set", "--set", "costs.basisPoints=10",
      "--set", "title=\"Half and half\"", "--from", "2020-01-03", "--to", "2020-01-14")
    #expect(ended.text.hasPrefix("mixes, 2020-01-06 to 2020-01-14\n"))
    #expect(ended.text.contains("Costs: 10 basis points of every"))
    let resolved = try folder.text(of: "results/set/strategies/half.json")
    #expect(resolved.contains(#""title": "Half and half""#))
    #expect(resolved.contains(#""sample": { "from": "2020-01-03", "to": "2020-01-14" }"#))
    #expect(resolved.contains(#""costs": { "basisPoints": 10, "entry": false }"#))
  }

  @Test("A resolved strategy file can be run again, to the same tables")
  func resolvedFileRuns() throws {
    let first = try program.run(
      "run", "bonds.json", "--data", "data", "--name", "first", "--set", "rebalance.every=3")
    let again = try program.run(
      "run", "results/first/strategies/two-years.json", "--data", "data", "--no-write",
      "--inference")
    #expect(again.output == first.output)
  }

  @Test("--results makes nested folders")
  func nestedResults() throws {
    let ended = try program.run(
      "run", "half.json", "--data", "data", "--results", "deep/er/est", "--name", "one")
    #expect(ended.messages == "written: deep/er/est/one\n")
    #expect(folder.contents.contains("deep/er/est/one/MANIFEST.json"))
  }

  @Test("--quiet says nothing but errors")
  func quiet() throws {
    let rounded = TinyFiles.factors.replacingLast(of: "0.001", by: "0.00 ")
    _ = try folder.write(rounded, to: "data/factors.csv")
    let arguments = ["run", "half.json", "--data", "data", "--name", "one"]
    let loud = try program.run(arguments)
    #expect(loud.messages.hasPrefix("warning: factors.csv: RF has only two decimals: "))
    #expect(loud.messages.hasSuffix("\nwritten: results/one\n"))
    let quiet = try program.run(arguments + ["--force", "--quiet"])
    #expect(quiet.messages == "")
    #expect(quiet.output == loud.output)
    #expect(try program.run(["run", "none.json", "--quiet"]).messages != "")
  }

  @Test("--fills lists every fill, and makes another run of it")
  func fills() throws {
    let plain = try program.run(
      "run", "bonds.json", "--data", "data", "--name", "plain", "--quiet", "--set",
      "costs.entry=true")
    let filled = try program.run(
      "run", "bonds.json", "--data", "data", "--name", "filled", "--quiet", "--fills", "--set",
      "costs.entry=true")
    // Two configurations the same but for the fills are one trial.
    #expect(filled.output == plain.output)
    let free = try program.run(
      "run", "bonds.json", "--data", "data", "--name", "free", "--quiet", "--fills")
    #expect(free.code == 0)
    #expect(try folder.text(of: "results/free/series/fills.csv").hasSuffix(",two,1.0,0.0\n"))
    #expect(!results.contains("results/plain/series/fills.csv"))
    // By hand: all of 1 is spent on 6 January at 2.5 basis points, so that V = 1 / 1.00025 is bought.
    let lines = try folder.text(of: "results/filled/series/fills.csv").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first == "group,strategy,date,asset,amount,cost")
    let cells = try #require(lines.last).split(separator: ",")
    #expect(cells.prefix(4) == ["bonds", "two-years", "2020-01-06", "two"])
    let numbers = cells.dropFirst(4).compactMap { Double($0) }
    try #require(numbers.count == 2)
    expectClose(numbers[0], 1 / 1.00025, within: 1e-15, because: "a sum and a quotient near one")
    expectClose(
      numbers[1], 0.00025 / 1.00025, within: 1e-18,
      because: "two products of 0.00025 and numbers near one")
  }

  @Test("Another seed is another market")
  func seed() throws {
    let arguments = ["run"] + shipped("stocks-only") + ["--to", "1972-12-31", "--no-write"]
    let usual = try program.run(arguments)
    #expect(try program.run(arguments + ["--seed", "1971"]).output == usual.output)
    let other = try program.run(arguments + ["--seed", "18446744073709551615"])
    #expect(other.text.contains("simulated market, seed 18446744073709551615; no real prices"))
    #expect(other.text.split(separator: "\n")[3] != usual.text.split(separator: "\n")[3])
  }

  @Test("The shipped strategies on the real files give the lecture's tables", .needsRealFiles)
  func realTable() throws {
    let data = try #require(SharedFiles.folder) + "/data"
    let ended = try program.run(
      ["run"]
        + shipped(
          "beta-timing", "constant-weight", "fixed-forty", "slope-timing", "stocks-only",
          "strategy.schema", "trailing-mean") + ["--data", data, "--no-write"])
    #expect(ended.text == RunTexts.real)
    #expect(ended.messages == "")
    #expect(ended.code == 0)
  }

  /// Paths of shipped strategy files.
  private func shipped(_ names: String...) -> [String] {
    names.map { Checkout.path(of: "strategies/\($0).json") }
  }
}

extension String {
  /// The text with the last word of every line replaced, where it is the given one.
  fileprivate func replacingLast(of word: String, by other: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasSuffix(word) ? line.dropLast(word.count) + other : line
    }.joined(separator: "\n")
  }
}
