public import Simulation
import TextFormats
import TimeSeries

/// An audit for hindsight in words and numbers.
public struct AuditReport: Sendable {
  static let schema = "tenor.audit/1"

  let certificate: AuditCertificate
  let market: MarketDescription

  /// What an audit found out on a market.
  public init(_ certificate: AuditCertificate, on market: MarketDescription) {
    (self.certificate, self.market) = (certificate, market)
  }

  /// Whether all strategies pass.
  public var passes: Bool { certificate.passes }

  /// The report as a terminal shows it: a table, the first value that moved of each strategy that fails, notes.
  public var text: String {
    TitledTable(heading, columns: columns, notes: leaks + notes + AuditNotes.exPost).text
  }

  private var heading: String {
    let simulated = market.kind == "simulated" ? " (simulated market)" : ""
    let cuts = String(counting: certificate.cuts, "cut")
    return
      "Look-ahead audit, \(cuts) by \(Disturbance.Kind.allCases.count) disturbances\(simulated): "
      + (certificate.passes
        ? "no earlier value moved"
        : "\(certificate.strategies.count { !$0.passes }) of "
          + "\(certificate.strategies.count) strategies fail")
  }

  private var columns: [TableColumn] {
    let strategies = certificate.strategies
    let counts = { (heading: String, count: (AuditedStrategy) -> Int) in
      TableColumn(
        heading: heading, side: .right, cells: strategies.map { String(grouped: count($0)) })
    }
    let days = { (heading: String, day: (AuditedStrategy) -> Day?) in
      TableColumn(
        heading: heading, side: .left,
        cells: strategies.map { day($0)?.description ?? CellText.undefined })
    }
    return [
      TableColumn(heading: "strategy", side: .left, cells: strategies.map(\.name)),
      counts("decisions") { $0.decisions }, counts("cuts") { $0.cuts.count },
      days("first cut") { $0.cuts.first }, days("last cut") { $0.cuts.last },
      counts("runs") { $0.runs }, counts("values compared") { $0.compared },
      TableColumn(heading: "result", side: .left, cells: strategies.map(\.verdict)),
    ]
  }

  /// A sentence for each strategy that has a leak.
  private var leaks: [String] {
    certificate.strategies.compactMap { strategy in
      strategy.leak.map { "\(strategy.name) uses the future: \($0.words)." }
    }
  }

  private var notes: [String] { AuditNotes(of: certificate).lines + ["Data: \(market.summary)."] }
}

extension AuditedStrategy {
  fileprivate var verdict: String {
    if leak != nil { return "uses the future" }
    return passes ? "passes" : "incomplete"
  }
}
