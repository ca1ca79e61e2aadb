import TextFormats

/// An archive of one CSV file, opened by unzip.
struct ZipArchive {
  /// The archive, and where unzip may put what it says.
  let staging: (file: String, folder: String)
  /// Where it came from, for messages.
  let address: String

  /// Writes the one CSV file to a path of our choice: its name in the archive leads nowhere.
  func extract(to path: String) throws {
    let names = try members()
    guard names.count == 1, let name = names.first, name.lowercased().hasSuffix(".csv"),
      !name.contains("/"), !name.contains("\\")
    else { throw FetchError.otherMembers(address: address, names: names) }
    // A password keeps unzip from asking for one.
    try unzip(["-P", "none", "-p", staging.file], output: path)
  }

  private func members() throws -> [String] {
    let list = staging.folder + "/unzip.list"
    try unzip(["-Z1", staging.file], output: list)
    let text = String(decoding: try InputFileReader.bytes(of: list), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).map(String.init)
  }

  /// Unzip checks lengths and checksums; a warning of its is as good as an error.
  private func unzip(_ arguments: [String], output: String) throws {
    let unzip = OutsideProgram(name: "unzip", scratch: staging.folder)
    let outcome = try unzip.run(arguments, output: output) {
      guard FileSize.of(output) ?? 0 <= Download.longest else {
        throw FetchError.tooLarge(file: address, limit: Download.longest)
      }
    }
    guard outcome.code == 0 else {
      throw FetchError.damagedArchive(address: address, code: outcome.code)
    }
  }
}
