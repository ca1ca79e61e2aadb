import Simulation
public import TextFormats
import TimeSeries

/// What a look-ahead audit found out: the member `audit` of a report, and the most of a document of its own.
struct AuditDocument: Sendable {
  /// What was found out of a strategy.
  struct Strategy: Sendable {
    let name: String
    let passes: Bool
    let decisions: Int
    let cuts: [Day]
    let runs: Int
    let compared: Int
    let milder: Int
    let uncertainMonthEnds: [Day]
    let failures: [Failure]
    let leak: Leak?
  }

  /// A run that could not be made.
  struct Failure: Sendable {
    let cut: Day
    let disturbance: String
    let reason: String
  }

  /// The first value that moved although its date is not after the cut.
  struct Leak: Sendable {
    let cut: Day
    let disturbance: String
    let date: Day
    let what: String
    let before: Double?
    let after: Double?
  }

  let cuts: Int
  let disturbances: [String]
  let seed: UInt64
  let compared: Int
  let strategies: [Strategy]
  let exPost: [String]
  let notes: [String]
  let passes: Bool
}

extension AuditDocument: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("cuts", .count(atLeast: 1), \.cuts, "Cuts that were asked for."),
    .init(
      "disturbances", .list(.disturbance, atLeast: 1), \.disturbances,
      "What was done to all data after each cut."),
    .init("seed", .seed, \.seed, "What random days and values were drawn from."),
    .init("compared", .count, \.compared, "Values that were compared."),
    .init(
      "strategies", .list(.object, atLeast: 1), \.strategies, "What was found out of each."),
    .init(
      "exPost", .list(.text), \.exPost,
      "Numbers of reports that are made with hindsight, by their nature."),
    .init("notes", .list(.text), \.notes, "What a reader must know."),
    .init("passes", .flag, \.passes, "Whether all strategies pass."), make: Self.init)
}

extension AuditDocument.Strategy: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("name", .text, \.name, "The strategy."),
    .init(
      "passes", .flag, \.passes,
      "Whether nothing moved up to any cut, and nothing was left uncompared."),
    .init("decisions", .count, \.decisions, "Its decisions."),
    .init("cuts", .list(.day), \.cuts, "The days after which data were disturbed."),
    .init("runs", .count, \.runs, "Runs that were compared."),
    .init("compared", .count, \.compared, "Values that were compared."),
    .init(
      "milder", .count, \.milder,
      "Runs with a milder disturbance, as nothing could be run on the first."),
    .init(
      "uncertainMonthEnds", .list(.day), \.uncertainMonthEnds,
      "Cuts at which only the next day of the calendar tells that a month was over."),
    .init("failures", .list(.object), \.failures, "Runs that could not be made."),
    .init(
      "leak", .nullable(.object), \.leak, "The value that moved with the earliest day, if any."),
    make: Self.init)
}

extension AuditDocument.Failure: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("cut", .day, \.cut, "The last day whose data were as they are."),
    .init("disturbance", .disturbance, \.disturbance, "What was done to the data after it."),
    .init("reason", .text, \.reason, "Why there was no run."), make: Self.init)
}

extension AuditDocument.Leak: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("cut", .day, \.cut, "The last day whose data were as they are."),
    .init("disturbance", .disturbance, \.disturbance, "What was done to the data after it."),
    .init("date", .day, \.date, "The day of the first value that moved."),
    .init("what", .text, \.what, "Which value it is."),
    .init(
      "before", .numberOrNull, \.before,
      "The value on the data as they are; null when there is none."),
    .init(
      "after", .numberOrNull, \.after,
      "The value on the disturbed data; null when there is none, or no finite one."),
    make: Self.init)
}

extension JSONType where Value == String {
  fileprivate static var disturbance: Self { words(Disturbance.Kind.allCases.map(\.rawValue)) }
}

extension AuditDocument {
  /// The document of what was found out.
  init(_ certificate: AuditCertificate) {
    (cuts, seed, compared) = (certificate.cuts, certificate.seed, certificate.compared)
    disturbances = Disturbance.Kind.allCases.map(\.rawValue)
    strategies = certificate.strategies.map(Strategy.init)
    (exPost, notes) = (AuditNotes.exPost, AuditNotes(of: certificate).lines)
    passes = certificate.passes
  }
}

extension AuditDocument.Strategy {
  fileprivate init(_ strategy: AuditedStrategy) {
    (name, passes, decisions) = (strategy.name, strategy.passes, strategy.decisions)
    (cuts, runs, compared) = (strategy.cuts, strategy.runs, strategy.compared)
    (milder, uncertainMonthEnds) = (strategy.milder, strategy.uncertainMonthEnds)
    failures = strategy.failures.map {
      .init(cut: $0.cut, disturbance: $0.disturbance.rawValue, reason: $0.reason)
    }
    leak = strategy.leak.map(AuditDocument.Leak.init)
  }
}

extension AuditDocument.Leak {
  /// Null for a value that is not there or is no finite number; the leak is that it differs.
  fileprivate init(_ leak: LookAheadLeak) {
    let values = [leak.difference.before, leak.difference.after].map { value in
      value.flatMap { $0.isFinite ? $0 : nil }
    }
    self.init(
      cut: leak.cut, disturbance: leak.disturbance.rawValue, date: leak.difference.day,
      what: leak.difference.what, before: values[0], after: values[1])
  }
}

/// A report of an audit as a document of its own.
struct AuditReportDocument: Sendable, DocumentObject {
  let market: MarketDescription
  let audit: AuditDocument

  static let fields = ObjectFields<Self>(
    tag: "tenor.audit/1",
    .init("market", .object, \.market, "Where the numbers came from."), .embedded(\.audit),
    make: Self.init)
}

extension AuditReport {
  /// The report as a document of its own, schema `tenor.audit/1`.
  public var document: JSONDocument {
    AuditReportDocument(market: market, audit: AuditDocument(certificate)).document
  }

  /// What of an audit enters the id of a run.
  var identity: JSONDocument {
    ["cuts": .integer(certificate.cuts), "seed": .string(String(certificate.seed))]
  }
}
