/// One question that a group's inference answers: its tables for people, and its rows for programs.
protocol InferenceTopic: SendableMetatype {
  /// Name of its files in `tables/`, without their extensions.
  static var file: String { get }
  /// The columns of its CSV file, behind the group's name.
  static var heading: [String] { get }
  /// The answer for a group; nil where the report has none.
  init?(of group: StoredReport.Group, in report: StoredReport)
  /// The answer for people.
  var tables: [InferenceTable] { get }
  /// The answer unrounded, a row a line, in the order of the heading.
  var rows: [[CSVCell]] { get }
}

/// All topics, in the order in which a reader asks.
enum InferenceTopics {
  static let all: [any InferenceTopic.Type] = [
    UncertaintyTopic.self, ComparisonsTopic.self, TimingTopic.self, LuckTopic.self,
    SensitivityTopic.self, SubPeriodsTopic.self,
  ]
}
