extension String {
  /// The text as a message may show it: on one line, control characters escaped, cut to a length.
  ///
  /// A file's own words go to a terminal this way, so that they cannot steer it.
  public func shownInMessage(atMost limit: Int = 40) -> String {
    var bytes: [UInt8] = []
    let scalars = unicodeScalars
    for scalar in scalars.prefix(limit) {
      if scalar == "\"" || scalar == "\\" {
        bytes.append(UInt8(scalar.value))
      } else {
        JSONWriter.append(scalar, to: &bytes)
      }
    }
    let isCut =
      scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex)
      .map { $0 < scalars.endIndex } ?? false
    return String(decoding: bytes, as: UTF8.self) + (isCut ? "…" : "")
  }
}
