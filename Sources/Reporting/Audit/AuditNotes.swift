import Simulation
import TextFormats
import TimeSeries

/// What a reader must know of an audit, a sentence or two a line.
struct AuditNotes {
  /// Numbers of reports that are made with hindsight, by their nature; no decision uses them.
  static let exPost = [
    "Ex post: mean, standard deviation, Sharpe ratio, turnover and maximum drawdown of the table, and their "
      + "standard errors, intervals and tests, describe the whole sample.",
    "Ex post: cumulative standardized returns divide by the standard deviation of the whole sample.",
    "Ex post: average weights, and the weights of the control strategy that timing is measured "
      + "against, are means over the whole sample.",
    "Ex post: break-even costs and leads under other settings come from further runs over the whole sample.",
    "Ex post: the deflated Sharpe ratio knows all trials counted up to the day of the run.",
    "Ex post: the trend of the level of yields is told at the end of each period, and recessions are dated "
      + "months after they have begun and ended.",
    "Ex post: among the signals, the excess return that followed is known at the end of its period.",
  ]

  private let certificate: AuditCertificate

  init(of certificate: AuditCertificate) { self.certificate = certificate }

  var lines: [String] { [method, cuts] + monthEnds + mildness + failures + withoutCuts }

  private var method: String {
    "Method: all data after a cut are replaced by noise of 1000 times their usual size, removed, put in "
      + "reverse order, or made to miss random days; everything is run anew from them, and every weight, "
      + "order, fill, value and return dated up to the cut must be the same to the last bit."
  }

  private var cuts: String {
    "Cuts: the first decision, decisions and month ends at even distances, days before the longest gaps, "
      + "the last day but one, and random days (seed \(certificate.seed))."
  }

  /// Decisions that were not held against a strategy, with their days.
  private var monthEnds: [String] {
    certificate.strategies.filter { !$0.uncertainMonthEnds.isEmpty }.map { strategy in
      let days = strategy.uncertainMonthEnds
      let shown = days.prefix(6).map(\.description).joined(separator: ", ")
      return
        "\(strategy.name): whether a month ends at \(shown)\(days.count > 6 ? ", …" : "") "
        + "(\(String(counting: days.count, "cut"))) is told by the days that follow alone, and these were changed; "
        + "what hangs on it at that close is not compared there. It is knowledge of the calendar, not of a value."
    }
  }

  private var mildness: [String] {
    certificate.strategies.filter { $0.milder > 0 }.map { strategy in
      "\(strategy.name): \(String(counting: strategy.milder, "run")) with a milder disturbance, as the first "
        + "left data that nothing can be run on."
    }
  }

  private var failures: [String] {
    certificate.strategies.compactMap { strategy in
      guard let first = strategy.failures.first else { return nil }
      return
        "\(strategy.name): \(String(counting: strategy.failures.count, "run")) could not be made, so that the "
        + "audit is incomplete; the first, with data after \(first.cut) \(first.disturbance.participle): \(first.reason)."
    }
  }

  private var withoutCuts: [String] {
    certificate.strategies.filter(\.cuts.isEmpty).map { strategy in
      "\(strategy.name): no day after its first decision has data to disturb, so that nothing was compared."
    }
  }
}

extension Disturbance.Kind {
  fileprivate var participle: String {
    switch self {
    case .noise: "replaced by noise"
    case .removed, .reversed, .missing: rawValue
    }
  }
}
