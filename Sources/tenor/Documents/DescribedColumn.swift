import Configuration
import Instruments
import MarketData
import Reporting
import TextFormats
import TimeSeries

/// A column of a file as `tenor data describe` shows it and `tenor new` takes it: what it would be read as, what
/// is odd about it, and how a strategy names it.
struct DescribedColumn {
  let file: String
  let column: DataDescription.Column
  /// What was said of the file, where it leaves its form open.
  var hints = TableHints()

  /// What its numbers look like, where they can be read.
  var profile: SeriesProfile? { try? column.profile.get() }

  /// The quote that fits, and what a run with it would warn of; nil where none fits.
  var quoted: (quote: Quote, warnings: [Warning])? { try? judged?.get() }

  /// Why a run would refuse the column with the quote that fits best; nil where it would not, or none fits.
  var mismatch: QuoteMismatch? {
    if case .failure(let mismatch)? = judged { mismatch } else { nil }
  }

  private var judged: Result<(quote: Quote, warnings: [Warning]), QuoteMismatch>? {
    guard let profile, let quote = profile.suggestedQuote else { return nil }
    let check = QuoteCheck(profile, file: file, column: column.name, quote: quote)
    return Result { () throws(QuoteMismatch) in (quote, try check.warnings()) }
  }

  /// The object of `assets` that names it; nil where no quote fits.
  var asset: JSONDocument? {
    guard let quoted else { return nil }
    var members: [JSONDocument.Member] = [
      .init("type", "series"), .init("file", .string(file)), .init("column", .string(column.name)),
      .init("quote", .string(quoted.quote.word.rawValue)),
    ]
    if case .yield(let maturity) = quoted.quote {
      let isWhole = maturity == maturity.rounded()
      members.append(.init("maturity", isWhole ? .integer(Int(maturity)) : .number(maturity)))
    }
    if case .discountRate(let days) = quoted.quote, days != 91 {
      members.append(.init("maturity", .number(Double(days) / 364)))
    }
    return .object(members + hints.members)
  }

  /// Columns with names for their assets that are different from one another.
  static func named(_ columns: [DescribedColumn]) -> [(name: String, column: DescribedColumn)] {
    var named: [(name: String, column: DescribedColumn)] = []
    for column in columns {
      let name = column.assetName
      let candidates = [name] + (2...(columns.count + 2)).map { "\(name)-\($0)" }
      let free = candidates.first { candidate in
        candidate != StrategyFile.Evaluation.nothing && !named.contains { $0.name == candidate }
      }
      named.append((free ?? name, column))
    }
    return named
  }

  /// A name for the asset: the column's in small letters, or the file's where the column's says nothing.
  var assetName: String {
    let words = column.name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let says = words.contains { !Self.generalWords.contains(String($0)) }
    let stem = file.split(separator: ".").first.map(String.init) ?? file
    let named =
      says ? words : stem.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = String(named.joined(separator: "-").prefix(40))
    return name.isEmpty ? "asset" : name
  }

  private static let generalWords: Set<String> = [
    "adj", "adjusted", "close", "last", "price", "px", "value", "return", "ret", "total",
  ]

  /// What it is taken for, in words: `prices, daily`.
  var kind: String {
    guard let profile else { return "" }
    let words =
      switch profile.reading {
      case .price: "prices"
      case .decimalReturn: "returns in decimals"
      case .percentReturn: "returns in percent"
      case .rate: "yields or yearly rates in percent"
      case .decimalRate:
        "yields or yearly rates in decimals, which no quote takes: multiply them by 100"
      case .cumulativeReturn: "returns added up, which no quote takes: add 1 for prices"
      case .flag: "0 or 1, such as recessions; no quote takes them"
      case .unclear: "no prices, returns or rates"
      }
    switch profile.frequency {
    case .success(let frequency): return "\(words), \(frequency.adjective)"
    case .failure(let reason): return profile.series.count < 2 ? words : "\(words); \(reason)"
    }
  }

  /// The lines for people, the first with the column's name.
  ///
  /// - Parameter assetName: what the line to paste calls it.
  func lines(naming assetName: String) -> [String] {
    let name = column.name.shownInMessage()
    guard let profile else {
      if case .failure(let error) = column.profile { return ["\(name): cannot be read: \(error)"] }
      return []
    }
    let count = String(counting: profile.series.count, "value")
    let missing = column.missing > 0 ? ", \(String(grouped: column.missing)) missing" : ""
    let days = profile.series.days
    var lines = [
      "\(name): \(kind)",
      "  \(count) from \(days[0]) to \(days[days.count - 1])\(missing); \(String(short: profile.least.value)) on "
        + "\(profile.least.day) to \(String(short: profile.greatest.value)) on \(profile.greatest.day)",
    ]
    if !largest.isEmpty {
      lines.append("  largest moves: " + largest.map(\.words).joined(separator: ", "))
    }
    lines += (quoted?.warnings ?? []).map { "  warning: \($0.text)" }
    if let mismatch { lines.append("  a run would refuse it: \(mismatch)") }
    if let asset {
      lines.append("  \"\(assetName)\": \(asset.onOneLine)")
    }
    return lines
  }

  /// The three largest moves: of prices and returns as parts of the value, of rates as differences.
  var largest: [(day: Day, size: Double, words: String)] {
    guard let profile, profile.series.count > 1 else { return [] }
    switch profile.reading {
    case .price:
      return Self.moves(profile.priceMoves?.largest(3) ?? [])
    case .decimalReturn: return Self.moves(profile.returnMoves(scale: 1).largest(3))
    case .percentReturn: return Self.moves(profile.returnMoves(scale: 0.01).largest(3))
    case .rate, .decimalRate, .cumulativeReturn: return differences(of: profile.series)
    case .flag, .unclear: return []
    }
  }

  private static func moves(_ moves: [SeriesMove]) -> [(day: Day, size: Double, words: String)] {
    moves.map { move in
      let percent = String(fixed: move.change * 100, decimals: 2)
      return (move.day, move.change, "\(move.change > 0 ? "+" : "")\(percent) % on \(move.day)")
    }
  }

  private func differences(of series: Series) -> [(day: Day, size: Double, words: String)] {
    let steps = zip(series.values.dropFirst(), series.values).map { $0 - $1 }
    let rows = steps.indices.filter { steps[$0].isFinite }.sorted {
      (abs(steps[$1]), $0) < (abs(steps[$0]), $1)
    }
    return rows.prefix(3).filter { steps[$0] != 0 }.map { row in
      let (day, step) = (series.days[row + 1], steps[row])
      return (day, step, "\(step > 0 ? "+" : "")\(String(fixed: step, decimals: 2)) on \(day)")
    }
  }
}

extension DescribedColumn {
  /// Members of the column's object in a document, besides name, count and span.
  var members: [JSONDocument.Member] {
    guard let profile else {
      guard case .failure(let error) = column.profile else { return [] }
      return [.init("error", .string(error.description))]
    }
    let frequency: JSONDocument =
      if case .success(let frequency) = profile.frequency { .string(frequency.word) } else { .null }
    return [
      .init("missing", .integer(column.missing)),
      .init("reading", .string(profile.reading.rawValue)),
      .init("frequency", frequency),
      .init("least", .number(profile.least.value)),
      .init("greatest", .number(profile.greatest.value)),
      .init(
        "moves",
        .array(
          largest.map { ["date": .string($0.day.description), "size": .number($0.size)] })),
      .init("warnings", .array((quoted?.warnings ?? []).map { .string($0.text) })),
      .init("asset", asset ?? .null),
    ]
  }
}

extension TableHints {
  /// The keys of an asset that say the same.
  fileprivate var members: [JSONDocument.Member] {
    let table: JSONDocument? = table.map { choice in
      switch choice {
      case .number(let number): .integer(number)
      case .title(let title): .string(title)
      }
    }
    let given: [(String, JSONDocument?)] = [
      ("dateOrder", dateOrder.map { .string($0.rawValue) }), ("table", table),
      ("decimalMark", decimalMark.map { .string($0.rawValue) }),
    ]
    return given.compactMap { key, value in value.map { .init(key, $0) } }
  }
}

extension JSONDocument {
  /// An object of scalars as a person writes it: `{ "type": "series", "file": "p.csv" }`.
  var onOneLine: String {
    let members = (self.members ?? []).map { member in
      let value = String(decoding: JSONWriter.compact(member.value), as: UTF8.self)
      return "\"\(member.name)\": \(value)"
    }
    return "{ \(members.joined(separator: ", ")) }"
  }
}
