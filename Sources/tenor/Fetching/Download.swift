import Glibc
import TextFormats

/// One file brought over by curl.
struct Download {
  /// Where it comes from.
  let address: String
  /// Where it is put, and what is kept beside it while it comes.
  let staging: (file: String, folder: String)
  /// Seconds of silence after which it is given up.
  let patience: Int

  /// No published file is nearly as long.
  static let longest = 256 << 20

  /// Brings the file over; `progress` is told the bytes that have come and how many there will be, nil
  /// while that is not known.
  func run(progress: (_ bytes: Int, _ of: Int?) -> Void) throws {
    let answer = staging.folder + "/curl.status"
    let curl = OutsideProgram(name: "curl", scratch: staging.folder)
    var silence = Silence(longest: patience)
    let outcome = try curl.run(arguments, output: answer) {
      let bytes = FileSize.of(staging.file) ?? 0
      guard !silence.isTooLong(having: bytes + (FileSize.of(headers) ?? 0)) else { throw silent }
      guard bytes <= Self.longest else {
        throw FetchError.tooLarge(file: address, limit: Self.longest)
      }
      progress(bytes, expectedBytes)
    }
    if outcome.code == 22, let status = try Self.status(in: answer) {
      throw FetchError.refused(address: address, status: status)
    }
    if outcome.code == Self.tooLate { throw silent }
    guard outcome.code == 0 else {
      throw FetchError.transfer(address: address, code: outcome.code, said: Self.reason(outcome))
    }
  }

  /// The exit code of curl for what takes too long.
  private static let tooLate: Int32 = 28

  private var silent: FetchError {
    .transfer(
      address: address, code: Self.tooLate,
      said: "nothing came for \(String(counting: patience, "second"))")
  }

  /// A user's own .curlrc is left aside, since it may change what is written where; proxies are taken
  /// from the environment. A secure address is never left for one that is not.
  private var arguments: [String] {
    let protocols = address.hasPrefix("http:") ? "=http,https" : "=https"
    return [
      "--disable", "--silent", "--show-error", "--fail", "--globoff",
      "--proto", protocols, "--proto-redir", protocols, "--location", "--max-redirs", "5",
      "--connect-timeout", "\(patience)", "--max-filesize", "\(Self.longest)",
      "--dump-header", headers, "--output", staging.file,
      "--write-out", "%{http_code}", "--url", address,
    ]
  }

  private var headers: String { staging.folder + "/curl.headers" }

  /// The length that the server has announced; after a redirect the last one counts.
  private var expectedBytes: Int? {
    guard let bytes = try? InputFileReader.bytes(of: headers) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.compactMap(Self.contentLength).last
  }

  private static func contentLength(_ line: Substring) -> Int? {
    let parts = line.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "content-length" else { return nil }
    return Int(parts[1].drop { $0 == " " })
  }

  private static func status(in file: String) throws -> Int? {
    Int(String(decoding: try InputFileReader.bytes(of: file), as: UTF8.self))
  }

  /// The words of curl, without its name and number.
  private static func reason(_ outcome: OutsideProgram.Outcome) -> String {
    if outcome.code == 18 { return "the download was cut off before its end" }
    let words = outcome.messages.split(separator: ") ", maxSplits: 1)
    return words.last.map(String.init) ?? "curl ended with \(outcome.code)"
  }
}
