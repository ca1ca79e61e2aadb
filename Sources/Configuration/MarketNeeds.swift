import Instruments

/// What the strategies of a run need to know of the market.
public struct MarketNeeds: Sendable, Equatable {
  /// A column of a user's file.
  public struct Column: Sendable, Hashable {
    /// The file, relative to the data folder.
    public let file: String
    /// The column.
    public let column: TableColumn

    /// What sentences call it: file and column.
    var label: String { "\(file) \(column.label)" }
  }

  /// Yields are needed for whole maturities up to this many years, over all groups.
  public let largestMaturity: Int
  /// Whether any strategy holds bonds or looks at the curve.
  public let namesBonds: Bool
  /// Whether the fitted curves' parameters are needed.
  public let parameters: Bool
  /// Whether any strategy holds stocks or bills.
  public let factors: Bool
  /// Users' columns, in the order in which strategies name them.
  public let columns: [Column]

  /// What all strategies of a run need together.
  public init(of set: StrategySet) {
    let groups = set.groups.map(GroupNeeds.init)
    largestMaturity = groups.map(\.largestMaturity).max() ?? GroupNeeds.smallestCurve
    namesBonds = groups.contains { $0.namesBonds }
    parameters = set.files.contains { $0.conventions.shortEnd == .svensson }
    factors = groups.contains { $0.factors }
    var columns: [Column] = []
    for column in groups.flatMap(\.columns) where !columns.contains(column) {
      columns.append(column)
    }
    self.columns = columns
  }
}

/// What the strategies of one group need; it decides the group's calendar.
///
/// The curve reaches as far as any asset that the files name, held or not. Stocks, bills and series
/// count only when a rule may hold them or returns are measured against them.
struct GroupNeeds {
  /// Even a group without bonds counts a curve row only when one and two years are present.
  static let smallestCurve = 2

  let largestMaturity: Int
  let namesBonds: Bool
  let factors: Bool
  let columns: [MarketNeeds.Column]
  /// Users' series, each once.
  let series: [StrategyFile.Asset.Kind]

  init(_ group: StrategySet.Group) {
    let named = group.members.flatMap { member in member.assets.map(\.kind) }
    let kinds = group.members.flatMap { member in member.heldAssets.map(\.kind) }
    let maturities =
      named.flatMap { $0.definition.maturities } + group.members.flatMap { $0.rule.yieldMaturities }
    namesBonds = !maturities.isEmpty
    largestMaturity = max(Self.smallestCurve, maturities.map { Int($0.rounded(.up)) }.max() ?? 0)
    factors = kinds.contains { $0.definition.needsFactors }
    columns = kinds.compactMap(\.quoted?.column)
    var series: [StrategyFile.Asset.Kind] = []
    for kind in kinds where kind.quoted != nil && !series.contains(kind) { series.append(kind) }
    self.series = series
  }
}

extension StrategyFile {
  /// The assets that the rule names or returns are measured against, in the order of the file.
  public var heldAssets: [Asset] {
    let names = rule.assets + [evaluation.excessOver]
    return assets.filter { names.contains($0.name) }
  }
}

extension StrategyFile.Asset.Kind {
  /// The column of a user's file that it is, and what that holds; nil for any other.
  var quoted: QuotedColumn? { definition.quoted }

  /// The column of a user's file that it is.
  var column: MarketNeeds.Column? { quoted?.column }
}
