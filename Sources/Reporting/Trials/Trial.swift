import TextFormats
public import TimeSeries

/// One configuration that was tried on some data, and what came of it.
public struct Trial: Sendable, Equatable {
  /// SHA-256 of the resolved strategy, hexadecimal: what tells configurations apart.
  public let configuration: String
  /// The strategy's name.
  public let name: String
  /// The group's name.
  public let group: String
  /// Annualized Sharpe ratio; nil where it is undefined.
  public let sharpeRatio: Double?
  /// Number of periods.
  public let periods: Int
  /// Periods that count as a year.
  public let periodsPerYear: Double
  /// Length of the sample.
  var years: Double { Double(periods) / periodsPerYear }
  /// Close at which the first period ends.
  public let from: Day
  /// Close at which the last one ends.
  public let to: Day

  /// A configuration and its result.
  ///
  /// - Parameters:
  ///   - configuration: SHA-256 of the resolved strategy, hexadecimal.
  ///   - name: the strategy's name.
  ///   - group: the group's name.
  ///   - sharpeRatio: annualized; nil where it is undefined.
  ///   - periods: number of periods.
  ///   - periodsPerYear: periods that count as a year.
  ///   - from: close at which the first period ends.
  ///   - to: close at which the last one ends.
  public init(
    configuration: String, name: String, group: String, sharpeRatio: Double?, periods: Int,
    periodsPerYear: Double, from: Day, to: Day
  ) {
    (self.configuration, self.name, self.group) = (configuration, name, group)
    (self.sharpeRatio, self.periods, self.periodsPerYear) = (sharpeRatio, periods, periodsPerYear)
    (self.from, self.to) = (from, to)
  }

  /// The trial as a line of the ledger holds it.
  ///
  /// - Parameter data: hexadecimal hashes of the files that the run read.
  func document(on data: [String]) -> JSONDocument {
    [
      "data": .array(data.map { .string($0) }), "configuration": .string(configuration),
      "name": .string(name),
      "group": .string(group), "sharpeRatio": sharpeRatio.map { .number($0) } ?? .null,
      "periods": .integer(periods), "periodsPerYear": .number(periodsPerYear),
      "from": .string(from.description), "to": .string(to.description),
    ]
  }

  /// Reads a line of the ledger; nil for anything that is not one.
  init?(reading document: JSONDocument) {
    guard let configuration = document.text("configuration"), let name = document.text("name"),
      let group = document.text("group"), let ratio = document["sharpeRatio"],
      ratio == .null || ratio.number != nil, case .integer(let periods)? = document["periods"],
      let perYear = document.double("periodsPerYear"),
      let from = document.text("from").flatMap({ Day(iso: $0) }),
      let to = document.text("to").flatMap({ Day(iso: $0) })
    else { return nil }
    self.init(
      configuration: configuration, name: name, group: group, sharpeRatio: ratio.number,
      periods: periods, periodsPerYear: perYear, from: from, to: to)
  }
}
