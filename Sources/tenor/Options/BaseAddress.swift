import TextFormats

/// What `--base` may be: the address of a folder on a web server.
enum BaseAddress {
  /// What is wrong with an address, or nil.
  static func problem(with address: String) -> String? {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: address.hasPrefix), address != scheme else {
      return "--base takes an address that begins with https:// or http://, "
        + "not '\(address.shownInMessage())'"
    }
    if address.contains("@") {
      return "--base takes no name and password: the address is written to provenance.json"
    }
    let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    if !isPlain || address.contains("?") || address.contains("#") {
      return "--base takes the address of a folder, without blanks, '?' and '#'"
    }
    return nil
  }
}
