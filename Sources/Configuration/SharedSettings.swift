import TextFormats

/// The settings of a command line, each given to the strategies that it is meant for: the one that it names, or
/// all whose files have the key.
public struct SharedSettings: Sendable {
  /// The settings of each file, in the order of the files.
  public let ofFiles: [[Setting]]
  /// What must be said: which strategies use a setting, where some have no such key.
  public let notes: [String]

  /// Hands out settings, each applied on top of the ones before it.
  ///
  /// A setting that no file has stays with all of them, so that each says why it refuses it.
  /// - Parameters:
  ///   - settings: what options say.
  ///   - files: the bytes of the strategy files, and their names for messages.
  /// - Throws: What is wrong with settings that name a strategy which is not among the files.
  public init(
    _ settings: [Setting], for files: [(bytes: [UInt8], file: String)]
  ) throws(ConfigurationError) {
    guard files.count > 1 || settings.contains(where: { $0.strategy != nil }) else {
      (ofFiles, notes) = (files.map { _ in settings }, [])
      return
    }
    var members = files.map { Member($0.bytes, file: $0.file) }
    let names = members.compactMap(\.name)
    var mistakes: [ConfigurationMistake] = []
    var notes: [String] = []
    for setting in settings {
      if let name = setting.strategy, names.count == members.count, !names.contains(name) {
        mistakes.append(setting.mistake(naming: name, among: names))
        continue
      }
      let meant = members.indices.filter {
        setting.strategy == nil || members[$0].name == setting.strategy
      }
      let having = meant.filter { members[$0].take(setting) }
      if having.isEmpty { for place in meant { members[place].settings.append(setting) } }
      if setting.strategy == nil, !having.isEmpty, having.count < members.count {
        notes.append(
          setting.note(
            used: having.map { members[$0].title },
            unused: members.indices.filter { !having.contains($0) }.map { members[$0].title }))
      }
    }
    guard mistakes.isEmpty else { throw ConfigurationError(mistakes) }
    (ofFiles, self.notes) = (members.map(\.settings), notes)
  }

  /// What to do where a setting fits some of the strategies that have it and not others; nil where that is not
  /// what is wrong.
  public func advice(on errors: [ConfigurationError]) -> ConfigurationError? {
    let blamed = errors.flatMap(\.mistakes).map(\.place)
    var advised: [ConfigurationMistake] = []
    for setting in Set(ofFiles.flatMap { $0 }).sorted(by: { $0.description < $1.description })
    where setting.strategy == nil && setting.isFromSet {
      let users = ofFiles.count { $0.contains(setting) }
      let refusals = blamed.count { $0 == .option(setting.description) }
      guard refusals > 0, refusals < users else { continue }
      advised.append(
        ConfigurationMistake(
          file: nil, place: .option(setting.description), path: JSONPath(),
          explanation: "it suits other strategies; name the one that it is for, as in "
            + "--set NAME:\(setting.path)=…"))
    }
    return advised.isEmpty ? nil : ConfigurationError(advised)
  }
}

/// A file that settings are tried on.
private struct Member {
  /// The strategy's name; nil where the file gives none.
  let name: String?
  let file: String
  var settings: [Setting] = []
  /// The file with its settings so far; nil where it is no JSON.
  private var tree: LocatedValue?

  init(_ bytes: [UInt8], file: String) {
    tree = JSONText.parse(bytes).value.map { LocatedValue($0) }
    name = tree?["name"].text
    self.file = file
  }

  /// What messages call it.
  var title: String { (name ?? file).shownInMessage() }

  /// Takes a setting if the file has its key, and returns whether it does.
  mutating func take(_ setting: Setting) -> Bool {
    guard let tree else {
      settings.append(setting)
      return false
    }
    guard setting.isAbout(tree), let changed = try? setting.applied(to: tree, file: file) else {
      return false
    }
    self.tree = changed
    settings.append(setting)
    return true
  }
}

extension Setting {
  /// Whether it comes from `--set`, and not from `--from` or `--to`.
  fileprivate var isFromSet: Bool { description.hasPrefix("--set") }

  /// Whether a file has the asset whose weight is set, if one is.
  fileprivate func isAbout(_ tree: LocatedValue) -> Bool {
    guard path.steps.count == 3, path.steps.starts(with: [.name("rule"), .name("weights")]),
      case .name(let asset) = path.steps[2]
    else { return true }
    return tree["assets"].members.contains { $0.name == asset }
  }

  fileprivate func mistake(naming name: String, among names: [String]) -> ConfigurationMistake {
    ConfigurationMistake(
      file: nil, place: .option(description), path: JSONPath(),
      explanation: "no strategy of that name is run: "
        + NearestName.refusal(of: name, among: names)
        + (StrategyShape.file[name] == nil ? "" : "; steps of a path are joined by points"))
  }

  /// `--set rule.window=120: set in beta-timing, which has that key; fixed-forty has not`.
  fileprivate func note(used: [String], unused: [String]) -> String {
    "\(description): set in \(used.joined(separator: ", ")); not in \(unused.joined(separator: ", ")),"
      + " where there is no \(path)"
  }
}
