import TextFormats

/// A yield file of the width and length of the Federal Reserve's feds200628.csv, made from an extract.
///
/// Preamble of nine lines, a date and 99 columns, `NA` for what is missing, days ascending. The yields
/// are the extract's, digit by digit. The other columns are filled with numbers of so many digits that
/// the file has the length of the whole one, some 16 MB; nothing that is timed uses them.
struct FullWidthFile {
  /// Columns as the published file has them, the date first.
  private let names: [String]
  /// Extract columns of the yields, by column of the new file.
  private let sources: [Source]

  private enum Source {
    /// The extract's field of that number.
    case yield(Int)
    /// That field and more digits.
    case filler(Int)
    /// The same text in every row.
    case constant(String)
  }

  /// - Parameter excerpt: a file with the published header; where it is absent the header is made.
  init(namedAs excerpt: String) {
    let header = (try? DelimitedHead.read(excerpt).header) ?? Self.publishedNames
    names = header
    sources = header.dropFirst().map(Self.source)
  }

  /// Whether a yield file is an extract, `date,SVENY01,…`, and not as wide already.
  static func canBeMade(from yields: String) -> Bool {
    (try? DelimitedHead.read(yields).header.dropFirst().first) == "SVENY01"
  }

  /// Writes the file, from the last row of the extract to its first, and returns its length.
  func write(extract: String, to path: String) throws -> Int {
    let lines = try FileContents(of: extract).bytes.split(separator: UInt8(ascii: "\n"))
    var output = try FileOutput(creating: path)
    output.buffer.append(text: Self.preamble + names.joined(separator: ",") + "\n")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let rows = lines.filter { $0.first.map { digits ~= $0 } ?? false }
    for row in rows.reversed() {
      append(row.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false), to: &output)
      try output.flushIfFull()
    }
    return try output.finish().bytes
  }

  private func append(_ fields: [ArraySlice<UInt8>], to output: inout FileOutput) {
    output.buffer += fields[0]
    for source in sources {
      output.buffer.append(UInt8(ascii: ","))
      switch source {
      case .constant(let text): output.buffer.append(text: text)
      case .yield(let field), .filler(let field):
        guard fields.indices.contains(field), let first = fields[field].first, first > 0x20 else {
          output.buffer.append(text: "NA")
          continue
        }
        output.buffer += fields[field]
        if case .filler = source { output.buffer.append(text: Self.moreDigits) }
      }
    }
    output.buffer.append(UInt8(ascii: "\n"))
  }
}

extension FullWidthFile {
  private static let moreDigits = "1415926"

  private static let preamble =
    "\"Note: filled up by a benchmark; only the columns SVENY01 to SVENY30 are data.\"\n\n"
    + "Series,Compounding Convention,Mnemonic(s)\n"
    + "Zero-coupon yield,Continuously Compounded,SVENYXX\n"
    + "Par yield,Coupon-Equivalent,SVENPYXX\n"
    + "Instantaneous forward rate,Continuously Compounded,SVENFXX\n"
    + "One-year forward rate,Coupon-Equivalent,SVEN1FXX\n"
    + "Parameters,N/A,BETA0 to TAU2\n\n"

  /// Four betas, three one-year forward rates, 30 forward rates, par yields and zero yields, two taus.
  private static var publishedNames: [String] {
    let years = (1...30).map { $0 < 10 ? "0\($0)" : "\($0)" }
    return ["Date", "BETA0", "BETA1", "BETA2", "BETA3"] + ["01", "04", "09"].map { "SVEN1F" + $0 }
      + ["SVENF", "SVENPY", "SVENY"].flatMap { kind in years.map { kind + $0 } } + ["TAU1", "TAU2"]
  }

  /// Where a column comes from: `SVENY07` from the extract's field 7, `SVENF07` from the same, longer.
  private static func source(of name: String) -> Source {
    guard let maturity = Int(name.suffix(2)) else {
      return .constant(name == "TAU2" ? "-999.99" : "0.339217585301823")
    }
    return name.hasPrefix("SVENY") ? .yield(maturity) : .filler(maturity)
  }
}
