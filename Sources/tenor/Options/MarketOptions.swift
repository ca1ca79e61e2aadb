import ArgumentParser
import Configuration
import MarketData
import Reporting
import TimeSeries

/// The options that choose a market.
struct MarketOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder of data files; without it the built-in simulated market is used.", valueName: "dir"),
    completion: .directory)
  var data: String?

  @Option(
    help: ArgumentHelp("Yield file, when the folder has several.", valueName: "file"),
    completion: .file())
  var yields: String?

  @Option(
    help: ArgumentHelp("Factor file, when the folder has several.", valueName: "file"),
    completion: .file())
  var factors: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Seed of the simulated market. (default: \(Self.usualSeed))", valueName: "number"))
  var seed: UInt64?

  /// The seed of the simulated market when nobody asks for another.
  static let usualSeed: UInt64 = 1971

  func validate() throws {
    if data?.isEmpty == true {
      throw ValidationError("--data names no folder: its value is empty")
    }
    if data != nil, let seed {
      throw ValidationError(
        "--seed \(seed) makes a simulated market and --data names a real one; give one of them")
    }
    if data == nil, let option = yields ?? factors {
      throw ValidationError(
        "'\(option)' chooses among the files of a folder; name it with --data DIR")
    }
  }

  /// The series that the strategies need.
  func read(for needs: MarketNeeds) throws -> MarketInputs {
    guard let data else { return try .simulated(seed: seed ?? Self.usualSeed, needs: needs) }
    return try .files(in: data, yieldFile: yields, factorFile: factors, needs: needs)
  }
}

extension MarketDescription {
  /// What a report says of a market.
  init(_ inputs: MarketInputs, used span: (first: Day, last: Day)) {
    switch inputs.source {
    case .simulated(let seed): self = .simulated(seed: seed)
    case .files(let files): self = .files(files.map { InputFile($0, used: span) })
    }
  }
}

extension MarketDescription.InputFile {
  fileprivate init(_ input: MarketInputs.InputFile, used span: (first: Day, last: Day)) {
    let days = input.used(from: span.first, through: span.last)
    let summary = input.summary
    self.init(
      file: summary.file, sha256: summary.sha256, bytes: summary.bytes,
      dialect: summary.dialect.rawValue, rowsRead: summary.rowsRead, rowsUsed: days.count,
      days: days.first.flatMap { first in days.last.map { (first, $0) } },
      warnings: summary.warnings, vintage: summary.vintage, form: summary.form,
      rowsWithoutValue: summary.dialect.isPublished ? 0 : summary.rowsEmpty)
  }
}
