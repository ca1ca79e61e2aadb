import TextFormats

/// The lines of a ledger of trials, as far as they can be read.
struct LedgerLines {
  private let lines: [(data: [String], trial: Trial)]
  /// How many lines cannot be read, the rest of one that was being written included.
  let unreadable: Int
  /// Whether the file is empty or its last line has its end.
  let endsLine: Bool

  init(reading bytes: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    let all = bytes.split(separator: newline)
    lines = all.compactMap { line in
      guard let document = JSONDocument(parsing: Array(line)),
        case .array(let data)? = document["data"],
        let trial = Trial(reading: document)
      else { return nil }
      return (data.compactMap(\.text), trial)
    }
    unreadable = all.count - lines.count
    endsLine = bytes.last.map { $0 == newline } ?? true
  }

  /// The trials on data that share a file with some, in the order of the file.
  func trials(on data: [String]) -> [Trial] {
    lines.filter { !Set($0.data).isDisjoint(with: data) }.map(\.trial)
  }
}
