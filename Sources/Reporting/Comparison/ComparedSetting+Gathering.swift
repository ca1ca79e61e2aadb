import TextFormats

extension [ComparedSetting] {
  /// The settings, with one that all strategies listed share, values and all, as one: `strategies.*`.
  var gathered: [ComparedSetting] {
    let strategies = Set(compactMap(\.strategy)).count
    var gathered: [ComparedSetting] = []
    for setting in self {
      guard let common = setting.ofAnyStrategy, strategies > 1,
        count(where: { $0.ofAnyStrategy == common }) == strategies
      else {
        gathered.append(setting)
        continue
      }
      if !gathered.contains(common) { gathered.append(common) }
    }
    return gathered
  }
}

extension ComparedSetting {
  /// The strategy within whose object it lies; nil for anything else.
  fileprivate var strategy: JSONPath.Step? {
    path.steps.count > 2 && path.steps[0] == .name("strategies") ? path.steps[1] : nil
  }

  /// The same setting of no strategy in particular; nil for what is not a strategy's.
  fileprivate var ofAnyStrategy: ComparedSetting? {
    guard strategy != nil else { return nil }
    var steps = path.steps
    steps[1] = .name("*")
    return ComparedSetting(path: JSONPath(steps), values: values)
  }
}
