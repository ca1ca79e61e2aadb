import Inference

extension Report {
  /// Throws when the bootstrap's blocks are longer than a tenth of a group's periods: of few blocks there are
  /// few samples to draw. What is usual is never too long.
  public func requireShortBlocks(of settings: InferenceSettings) throws(EvaluationError) {
    guard let length = settings.blockLength else { return }
    for group in groups {
      let periods = group.periods
      let longest = max(periods / 10, BlockBootstrap.usualBlockLength(observations: periods))
      guard length <= longest else {
        throw .longBlocks(
          length: length, group: group.runs.name, periods: periods, longest: longest)
      }
    }
  }
}
