import ArgumentParser
import Reporting

/// The options that say whether and how the uncertainty of results is estimated.
struct InferenceOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Say how sure the results are: standard errors, tests of differences, what they hang on. (default: with a run directory or --json, not with --no-write)"
    ))
  var inference: Bool?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Periods in a block of the bootstrap; otherwise the cube root of their number.",
      valueName: "periods"))
  var blockLength: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Replications of the bootstrap. (default: \(Self.usual.replications))", valueName: "number"))
  var replications: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Seed of the bootstrap. (default: \(Self.usual.seed))", valueName: "number"))
  var bootstrapSeed: UInt64?

  private static let usual = InferenceSettings()

  func validate() throws {
    if let blockLength, blockLength < 1 {
      throw ValidationError(
        "--block-length \(blockLength) is no length; a block has at least 1 period")
    }
    if let replications, !(99...1_000_000).contains(replications) {
      throw ValidationError("--replications \(replications) is not from 99 to 1000000")
    }
    if inference == false, let bootstrapOption {
      throw ValidationError(
        "\(bootstrapOption) is about how sure results are, which --no-inference leaves out")
    }
  }

  /// The first option given that says how the bootstrap draws; nil when none is.
  var bootstrapOption: String? {
    [
      ("--block-length", blockLength != nil), ("--replications", replications != nil),
      ("--bootstrap-seed", bootstrapSeed != nil),
    ].first(where: \.1)?.0
  }

  /// Whether inference is made.
  ///
  /// - Parameter isUsual: whether it is when nothing is said of it.
  func isMade(usually isUsual: Bool) -> Bool { inference ?? isUsual }

  /// How it is made.
  var settings: InferenceSettings {
    InferenceSettings(
      blockLength: blockLength, replications: replications ?? Self.usual.replications,
      seed: bootstrapSeed ?? Self.usual.seed)
  }
}
