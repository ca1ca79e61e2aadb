import Performance
import Simulation
import TextFormats
import TimeSeries

/// The one paragraph under a printed table: sample, frequency, excess over what, data, and what the
/// columns are.
struct TableNote {
  let group: GroupReport
  let conventions: ConventionNotes

  /// The paragraph on one line.
  var text: String {
    (conventions.warnings.map(ReportWarning.sentence)
      + [sample, annualization, columns, conventions.execution] + conventions.bonds + undefined
      + ["Data: \(conventions.market.summary)."]).joined(separator: " ")
  }

  /// `12,861 daily returns in excess of bill (Treasury bill), from … to ….`
  private var sample: String {
    let simulated = if case .simulated = conventions.market { "Simulated: " } else { "" }
    return
      "\(simulated)\(String(grouped: group.periods)) \(returns), from the "
      + "close of \(group.start) to that of \(group.to)."
  }

  private var returns: String {
    let measured = group.runs.measured
    let noun = group.periods == 1 ? "return" : "returns"
    guard group.runs.period == .rebalance, let run = group.runs.strategies.first else {
      let adjective = group.runs.period.adjective(on: group.frequency.value)
      return "simple \(adjective) \(measured.words(noun, over: benchmark))"
    }
    let span = "over \(String(counting: run.schedule.every, run.unitInWords))"
    return measured.areTotal
      ? "simple total \(noun) \(span)" : "simple \(noun) \(span) in excess of \(benchmark)"
  }

  /// The asset with what it is, where the run says so.
  private var benchmark: String {
    let name = group.runs.excessOver
    let described = group.runs.strategies.flatMap(\.assets).first { $0.name == name }
    return described.map { "\(name) (\($0.words))" } ?? name
  }

  private var annualization: String {
    "Mean and standard deviation (divisor n\u{2212}1) are annualized with \(group.periodsAYear(conventions.periodsPerYear)), "
      + "without compounding; the Sharpe ratio is the mean over the standard "
      + "deviation."
  }

  private var columns: String {
    "Cum. std. return: the sum of \(group.runs.measured.kind) returns over their whole-sample standard deviation (ex post). Weight: the "
      + "average over the decisions. Turnover: half of all that was bought and sold, over value, a year. Decided: half "
      + "the mean absolute change of decided weights times decisions a year. Drawdown: the largest fall of the daily value."
  }

  private var undefined: [String] {
    var reasons: [String] = []
    for case .failure(let reason) in group.strategies.map(\.summary.sharpeRatio)
    where !reasons.contains(reason.description) { reasons.append(reason.description) }
    return reasons.isEmpty ? [] : ["n/a: not defined, \(reasons.joined(separator: "; "))."]
  }
}
