import TextFormats

/// A command as its own definition describes it, read from the argument parser's account of itself.
struct CommandDescription {
  /// An argument, option or flag.
  struct Argument {
    let abstract: String
    let isOptional: Bool
    let isRepeating: Bool
    /// Names without hyphens; none for a positional argument.
    let names: [String]
    /// What stands for its value; nil for a flag.
    let valueName: String?
    let fallback: String?
  }

  let name: String
  let abstract: String
  let discussion: String
  let arguments: [Argument]
  /// The commands below this one that help shows, without help itself.
  let commands: [CommandDescription]

  init?(_ document: JSONDocument) {
    guard let name = document.text("commandName") else { return nil }
    self.name = name
    abstract = document.text("abstract") ?? ""
    discussion = document.text("discussion") ?? ""
    arguments = document.elements("arguments").filter(\.isShown).map(Argument.init)
    commands = document.elements("subcommands").filter(\.isShown)
      .compactMap(CommandDescription.init).filter { $0.name != "help" }
  }
}

extension CommandDescription.Argument {
  fileprivate init(_ document: JSONDocument) {
    abstract = document.text("abstract") ?? ""
    isOptional = document["isOptional"] == true
    isRepeating = document["isRepeating"] == true
    names = document.elements("names").compactMap { $0.text("name") }
    valueName = document["kind"] == "flag" ? nil : document.text("valueName")
    fallback = document.text("defaultValue")
  }
}

extension JSONDocument {
  fileprivate var isShown: Bool { self["shouldDisplay"] == true }
}
