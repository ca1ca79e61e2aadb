/// The manual page tenor(1) in mdoc, made from the definitions of the commands.
struct ManualPage {
  private let program: CommandDescription

  init(of program: CommandDescription) { self.program = program }

  /// The page as `man` and `mandoc` read it.
  var text: String {
    let parts = [head, synopsis, description, environment, files, status, examples]
    return parts.joined(separator: "\n") + "\n"
  }

  private var head: String {
    """
    .Dd \(Tenor.released)
    .Dt TENOR 1
    .Os
    .Sh NAME
    .Nm \(program.name)
    .Nd \(Mdoc.sentence(program.abstract))
    """
  }

  private var synopsis: String {
    let lines = commands.map { path, command in
      ([".Nm", ".Cm \(path)"] + usage(of: command)).joined(separator: "\n")
    }
    return ".Sh SYNOPSIS\n" + lines.joined(separator: "\n")
  }

  private var description: String {
    let parts = commands.map { path, command in
      ".Ss \(program.name) \(path)\n" + details(of: command)
    }
    return ".Sh DESCRIPTION\n" + (Mdoc.paragraph(program.abstract) + parts).joined(separator: "\n")
  }

  /// What a command does and what each of its options means.
  private func details(of command: CommandDescription) -> String {
    let own = command.arguments.filter { !Self.isEverywhere($0) }
    let items = own.flatMap { [".It " + Mdoc.usage(of: $0)] + Mdoc.paragraph(Mdoc.meaning(of: $0)) }
    let list = own.isEmpty ? [] : [".Bl -tag -width Ds"] + items + [".El"]
    let discussion = Mdoc.discussion(command.discussion)
    return (Mdoc.paragraph(command.abstract) + list + discussion).joined(separator: "\n")
  }

  private func usage(of command: CommandDescription) -> [String] {
    command.arguments.filter { !Self.isEverywhere($0) }.map { argument in
      let usage = Mdoc.usage(of: argument)
      return argument.isOptional ? ".Op " + usage : "." + usage
    }
  }

  /// Whether every command has it, so that saying it each time would say nothing.
  private static func isEverywhere(_ argument: CommandDescription.Argument) -> Bool {
    !Set(argument.names).isDisjoint(with: ["help", "version"])
  }

  /// The commands that do something, with the words that name them.
  private var commands: [(path: String, command: CommandDescription)] {
    program.commands.flatMap { command in
      command.commands.isEmpty
        ? [(command.name, command)]
        : command.commands.map { ("\(command.name) \($0.name)", $0) }
    }
  }
}

extension ManualPage {
  private var environment: String {
    """
    .Sh ENVIRONMENT
    .Bl -tag -width NO_COLOR
    .It Ev NO_COLOR
    When not empty, nothing is colored.
    .It Ev TERM
    When
    .Dq dumb ,
    nothing is colored and no progress is shown.
    .El
    """
  }

  private var files: String {
    """
    .Sh FILES
    .Bl -tag -width Ds
    .It Pa results/
    Where runs are written, a folder each.
    .It Pa results/NAME/report.json
    Every number of a run with its conventions.
    .It Pa results/NAME/MANIFEST.json
    SHA-256 and size of each file of a run.
    .El
    """
  }

  private var status: String {
    let items = ExitStatus.allCases.map {
      ".It \($0.rawValue)\n\($0.meaning.prefix(1).uppercased() + $0.meaning.dropFirst())."
    }
    return ([".Sh EXIT STATUS", ".Bl -tag -width Ds"] + items + [".El"]).joined(separator: "\n")
  }

  private var examples: String {
    let lines = program.discussion.split(separator: "\n").filter { $0.hasPrefix("  ") }
    return
      ([".Sh EXAMPLES", ".Bd -literal"] + lines.map { Mdoc.literal($0.dropFirst(2)) } + [".Ed"])
      .joined(separator: "\n")
  }
}
