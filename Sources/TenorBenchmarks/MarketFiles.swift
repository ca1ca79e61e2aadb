import MarketData

/// The two files that everything is measured on.
struct MarketFiles {
  /// Where the numbers come from, and with it what is known about the answers.
  enum Origin {
    /// The files behind `LectureAnswers`.
    case lecture
    /// Files that no answer is known for.
    case others
    /// Written by the program, which has the same market in memory.
    case simulated
  }

  let folder: String
  /// Paths of the zero yields and of the daily factors.
  let yields: String
  let factors: String
  let origin: Origin

  /// The files of a folder, or nil when it has no yields or no factors.
  init?(in folder: String) {
    guard let contents = try? MarketFolder.scan(folder),
      let yields = try? contents.file(for: .yields, chosen: nil),
      let factors = try? contents.file(for: .factors, chosen: nil)
    else { return nil }
    self.init(
      folder: folder, yields: yields, factors: factors,
      origin: Self.areLecture(yields, factors) ? .lecture : .others)
  }

  /// The simulated market, written into a folder by the program.
  init(simulatedBy program: String, scratch: String) throws {
    let folder = scratch + "/simulated"
    _ = try ChildProcess([program, "data", "simulate", folder], scratch: scratch)
    guard let files = MarketFiles(in: folder) else {
      throw BenchmarkError.unreadable(what: "the simulated market in \(folder)")
    }
    self.init(
      folder: folder, yields: files.yields, factors: files.factors, origin: .simulated)
  }

  private init(folder: String, yields: String, factors: String, origin: Origin) {
    (self.folder, self.yields, self.factors, self.origin) = (folder, yields, factors, origin)
  }

  private static func areLecture(_ yields: String, _ factors: String) -> Bool {
    let hashes = [
      try? ZeroYieldFile.read(yields, largestMaturity: 1, parameters: false).summary.sha256,
      try? FactorFile.read(factors).summary.sha256,
    ]
    return hashes == LectureAnswers.files
  }

  /// What the measurements are made on, in a sentence.
  var description: String {
    switch origin {
    case .lecture: "Market: the real files of \(folder); answers are those of the lecture's key."
    case .others:
      "Market: the files of \(folder), which have no answer key; results are checked against one another."
    case .simulated:
      "Market: simulated, for want of real files; results are checked against one another."
    }
  }
}
