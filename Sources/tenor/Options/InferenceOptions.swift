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
    help: ArgumentHelp(
      "Periods in a block of the bootstrap; otherwise the cube root of their number.",
      valueName: "periods"))
  var blockLength: Int?

  @Option(help: ArgumentHelp("Replications of the bootstrap.", valueName: "number"))
  var replications = 10_000

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Seed of the bootstrap.", valueName: "number"))
  var bootstrapSeed: UInt64 = 1

  func validate() throws {
    if let blockLength, blockLength < 1 {
      throw ValidationError(
        "--block-length \(blockLength) is no length; a block has at least 1 period")
    }
    if !(99...1_000_000).contains(replications) {
      throw ValidationError("--replications \(replications) is not from 99 to 1000000")
    }
  }

  /// The settings, or nil where nobody wants to know.
  ///
  /// - Parameter isUsual: whether inference is made when nothing is said of it.
  func settings(unless isUsual: Bool) -> InferenceSettings? {
    guard inference ?? isUsual else { return nil }
    return InferenceSettings(
      blockLength: blockLength, replications: replications, seed: bootstrapSeed)
  }
}
