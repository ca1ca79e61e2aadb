import TextFormats

/// What a finished run was made from, so that it can be made again.
public struct RunRecipe: Sendable {
  /// An input file.
  public struct Input: Sendable {
    /// Its name without its folder.
    public let file: String
    /// What kind of file it was recognized as.
    public let dialect: String
    fileprivate let digest: FileDigest
  }

  /// The folder's name.
  public let name: String
  /// The strategies as resolved, and the paths of their files, in the order in which they were written: those that
  /// failed come last.
  public let strategies: [(bytes: [UInt8], file: String)]
  /// The seed of the simulated market; nil when the run was on files.
  public let simulatedSeed: UInt64?
  /// The files that the market came from; none for a simulated one.
  public let inputs: [Input]
  /// How the inference was made; nil where there is none.
  public let inference: InferenceSettings?
  /// Cuts and seed of the audit; nil where there was none.
  public let audit: (cuts: Int, seed: UInt64)?
  /// Whether fills are listed.
  public let listsFills: Bool
  /// Version of the program that made it.
  public let engineVersion: String

  /// Reads the recipe of a run.
  public init(of run: StoredRun) throws(StoredRunError) {
    name = run.name
    var strategies: [(bytes: [UInt8], file: String)] = []
    for file in run.files where file.hasPrefix("strategies/") {
      guard let bytes = try run.contents(of: file) else {
        throw .unreadable(file: run.path + "/" + file)
      }
      strategies.append((bytes, run.path + "/" + file))
    }
    self.strategies = strategies
    simulatedSeed = run.report.market.seed
    inputs = run.report.inputs.map { input in
      Input(
        file: input.file, dialect: input.dialect,
        digest: FileDigest(sha256: input.sha256, bytes: input.bytes))
    }
    inference = run.report.inference.value
    audit = run.report.audit.map { ($0.cuts, $0.seed) }
    listsFills = run.listsFills
    engineVersion = run.report.engineVersion
  }

  /// Whether a run is made again from that file of its folder.
  public static func isMadeFrom(_ file: String) -> Bool {
    file == RunFile.report || file.hasPrefix("strategies/")
  }

  /// The input files that are not in a folder as the run read them.
  ///
  /// - Parameters:
  ///   - folder: the folder of data files.
  ///   - place: the path of an input file, nil for the one of its name in the folder.
  public func changedInputs(in folder: String, place: (Input) -> String?) -> [FileFinding] {
    inputs.compactMap { input in
      FileFinding(
        at: place(input) ?? folder + "/" + input.file, called: input.file,
        expecting: input.digest, by: "the run")
    }
  }
}
