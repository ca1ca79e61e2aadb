import TestSupport
import Testing

/// Shells are started, given the program's script, and asked what would complete a line.
@Suite("Shell completions")
struct CompletionTests {
  let folder: TemporaryFolder

  /// Half of a command line, and what a shell must and must not offer behind it.
  struct Line: CustomTestStringConvertible, Sendable {
    let words: [String]
    let offers: [String]
    let withholds: [String]
    var text: String { words.joined(separator: " ") }
    /// The folder that the last word names; zsh offers what is in it without it.
    var folder: String {
      let last = words[words.count - 1]
      return last.contains("/") ? String(last.prefix { $0 != "/" }) + "/" : ""
    }
    var testDescription: String { text }
  }

  static let lines = [
    Line(words: ["tenor", ""], offers: ["run", "check", "data", "schema"], withholds: ["manual"]),
    Line(words: ["tenor", "r"], offers: ["run"], withholds: ["check"]),
    Line(words: ["tenor", "data", "de"], offers: ["describe"], withholds: ["simulate"]),
    Line(
      words: ["tenor", "run", "files/s"], offers: ["files/slow.json", "files/steep.json"],
      withholds: ["files/series.csv", "files/fast.json"]),
    Line(words: ["tenor", "run", "--no-w"], offers: ["--no-write"], withholds: ["--name"]),
    Line(words: ["tenor", "run", "--data", "mark"], offers: ["market/"], withholds: ["marks.csv"]),
    Line(
      words: ["tenor", "data", "describe", "mark"], offers: ["market/", "marks.csv"], withholds: []),
    Line(
      words: ["tenor", "run", "--name", "fi"], offers: ["first", "fifth"],
      withholds: ["fish", "first/"]),
    Line(
      words: ["tenor", "run", "--results", "other", "--name", "el"], offers: ["elsewhere"],
      withholds: ["first"]),
    Line(words: ["tenor", "schema", "p"], offers: ["plan"], withholds: ["report"]),
  ]

  init() throws {
    folder = try TemporaryFolder()
    for file in [
      "files/slow.json", "files/steep.json", "files/fast.json", "files/series.csv", "market/y.csv",
      "marks.csv", "results/first/MANIFEST.json", "results/fifth/MANIFEST.json",
      "results/fish/report.json", "other/elsewhere/MANIFEST.json",
    ] {
      for slash in file.indices where file[slash] == "/" {
        _ = try folder.write("", to: String(file[..<slash]) + "/.keep")
      }
      _ = try folder.write("", to: file)
    }
  }

  /// Runs a script in a shell, with the program on its path and its completions in `scripts/_tenor`.
  private func run(
    _ script: String, in shell: OutsideTool, _ options: [String], completing other: OutsideTool
  ) throws -> [String] {
    let completion = try TenorProgram(folder: folder.path)
      .run("--generate-completion-script", other.rawValue)
    #expect(completion.code == 0)
    _ = try folder.write(completion.output, to: "scripts/_tenor")
    let file = try folder.write(script, to: "scripts/ask")
    let bin = TenorProgram.path.split(separator: "/").dropLast().joined(separator: "/")
    let environment = [
      "PATH=/\(bin):/usr/bin:/bin", "HOME=\(folder.path)", "TERM=dumb", "LC_ALL=C.UTF-8",
    ]
    let ended = try ChildProgram(in: folder.path, environment: environment)
      .run([try #require(shell.path)] + options + [file])
    #expect(ended.messages == "")
    return ended.text.split(whereSeparator: \.isNewline).map(String.init)
  }

  /// A shell behind a terminal of zsh's own, which is given a setup, half a line and some keys; it leaves
  /// what it offers in a file.
  private func offered(
    by shell: OutsideTool, started command: String, setup: String, typing keys: String
  ) throws -> [String] {
    _ = try folder.write(setup, to: "scripts/setup")
    return try run(
      """
      zmodload zsh/zpty
      zpty shell \(command)
      zpty -w shell 'source scripts/setup'
      for try in {1..1000}; do [[ -e ready ]] && break; sleep 0.02; done
      zpty -w -n shell \(keys)
      for try in {1..1000}; do [[ -e finished ]] && break; sleep 0.02; done
      zpty -d shell
      cat offered

      """, in: .zsh, ["-f"], completing: shell)
  }

  private func expect(_ offered: [String], of line: Line) {
    let trimmed = offered.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    for word in line.offers {
      let isOffered =
        offered.contains(word) || word.hasSuffix("/") && trimmed.contains(String(word.dropLast()))
      #expect(isOffered, "\(offered)")
    }
    for word in line.withholds { #expect(!offered.contains(word), "\(offered)") }
  }

  @Test(
    "bash completes commands, options, strategy files, folders and runs", .needs(.bash),
    arguments: lines)
  func bash(_ line: Line) throws {
    let words = line.words.map { "'\($0)'" }
    let offered = try run(
      """
      source scripts/_tenor
      complete -p tenor >/dev/null || exit
      COMP_WORDS=(\(words.joined(separator: " "))); COMP_CWORD=\(words.count - 1)
      COMP_LINE='\(line.text)'; COMP_POINT=${#COMP_LINE}
      _tenor tenor \(words[words.count - 1]) \(words[words.count - 2])
      printf '%s\\n' "${COMPREPLY[@]}"

      """, in: .bash, ["--norc", "--noprofile"], completing: .bash)
    expect(offered, of: line)
  }

  @Test(
    "fish completes commands, options, strategy files, folders and runs", .needs(.fish, .zsh),
    arguments: lines)
  func fish(_ line: Line) throws {
    let offered = try offered(
      by: .fish, started: "fish --no-config -i",
      setup: """
        source scripts/_tenor
        function ask
          complete -C (commandline -cp) > offered
          touch finished
        end
        bind \\cg ask
        touch ready

        """, typing: "'\(line.text)'$'\\C-g'")
    expect(offered.map { String($0.prefix { $0 != "\t" }) }, of: line)
  }

  @Test(
    "zsh completes commands, options, strategy files, folders and runs", .needs(.zsh),
    arguments: lines)
  func zsh(_ line: Line) throws {
    let offered = try offered(
      by: .zsh, started: "zsh -f -i",
      setup: """
        fpath=($PWD/scripts $fpath)
        autoload -Uz compinit; compinit -u -D
        compadd() {
          local -a shown; builtin compadd -O shown "$@"; print -rl -- $shown >> offered
          builtin compadd "$@"
        }
        finish() { touch finished }
        zle -N finish; bindkey '^Xd' finish
        touch ready

        """, typing: "'\(line.text)'$'\\t\\C-Xd'")
    expect(offered.flatMap { [$0, line.folder + $0] }, of: line)
  }
}
