/// One question that a group's inference answers: its tables for people, and its rows for programs.
protocol InferenceTopic: SendableMetatype {
  /// Name of its files in `tables/`, without their extensions.
  static var file: String { get }
  /// What links to it say.
  static var words: String { get }
  /// The columns of its CSV file, behind the group's name.
  static var heading: [String] { get }
  /// The answer for a group; nil where the report has none.
  init?(of group: GroupDocument, in report: ReportDocument)
  /// The answer for people.
  var tables: [InferenceTable] { get }
  /// The answer unrounded, a row a line, in the order of the heading.
  var rows: [[CSVCell]] { get }
}

/// All topics, in the order in which a reader asks.
enum InferenceTopics {
  static let all: [any InferenceTopic.Type] = [ClaimsTopic.self] + onNumbers + behindFigures

  /// What a page shows below the Sharpe ratios: how far they can be trusted.
  static let onNumbers: [any InferenceTopic.Type] = [
    UncertaintyTopic.self, ComparisonsTopic.self, TimingTopic.self,
  ]

  /// What a page shows behind the figures: where the numbers come from, and what they hang on.
  static let behindFigures: [any InferenceTopic.Type] = [
    LuckTopic.self, SensitivityTopic.self, SubPeriodsTopic.self,
  ]
}
