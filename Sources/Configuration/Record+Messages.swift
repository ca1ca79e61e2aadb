import TextFormats

extension Record {
  /// Why a key of the object at a path is refused, and which one may have been meant.
  func refusal(ofKey key: String, at path: JSONPath) -> String {
    let place = path.steps.isEmpty ? "a strategy" : path.description
    let owner = place + (type.map { " of type \($0)" } ?? "")
    let allowed = keys.count == 1 ? "its only key is" : "its keys are"
    return "\"\(key.shownInMessage())\" is no key of \(owner);"
      + " \(allowed) \(keys.joined(separator: ", "))"
      + (advice(onKey: key, at: path).map { "; \($0)" } ?? "")
  }

  /// The key that was meant, or the object that a key has strayed from.
  private func advice(onKey key: String, at path: JSONPath) -> String? {
    if let meant = NearestName.of(key, among: keys) { return "did you mean \"\(meant)\"?" }
    guard let home = StrategyShape.home(ofKey: key), home != path.description else { return nil }
    return "it belongs in \(home)"
  }
}
