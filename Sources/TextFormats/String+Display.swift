extension String {
  /// The text with each scalar that would steer a display shown by its escape: `\u202e`, `\n`.
  ///
  /// - Parameter kept: scalars that stay as they are, whatever they do.
  public func showingSteering(except kept: String = "") -> String {
    let kept = kept.unicodeScalars
    var shown = ""
    for scalar in unicodeScalars {
      if scalar.steersDisplay && !kept.contains(scalar) {
        shown += String(scalar).shownInMessage()
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
