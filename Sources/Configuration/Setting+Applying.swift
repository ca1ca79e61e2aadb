import TextFormats

extension Setting {
  /// The tree with the setting in it.
  ///
  /// - Throws: One mistake when the file has no such setting.
  func applied(to tree: LocatedValue, file: String) throws(ConfigurationError) -> LocatedValue {
    let walk = SettingWalk(path: path, new: value)
    do throws(SettingWalk.Refusal) {
      return try walk.replacing(in: tree, shape: .record(StrategyShape.file))
    } catch {
      throw ConfigurationError([
        ConfigurationMistake(
          file: file, place: .option(description), path: JSONPath(), explanation: error.explanation)
      ])
    }
  }

}
