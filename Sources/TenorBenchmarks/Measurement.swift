import TextFormats

/// One row of the printed table: what was measured, and what it may be.
struct Measurement {
  /// What the numbers are printed in.
  enum Unit {
    case milliseconds
    case microseconds
    case nanoseconds
    case mebibytes

    private var name: String {
      switch self {
      case .milliseconds: "ms"
      case .microseconds: "µs"
      case .nanoseconds: "ns"
      case .mebibytes: "MiB"
      }
    }

    /// Seconds or bytes in one unit.
    private var size: Double {
      switch self {
      case .milliseconds: 1e-3
      case .microseconds: 1e-6
      case .nanoseconds: 1e-9
      case .mebibytes: 1_048_576
      }
    }

    /// `19.43 ms`
    func text(of value: Double, decimals: Int = 2) -> String {
      String(fixed: value / size, decimals: decimals) + " " + name
    }
  }

  /// What was done.
  let work: String
  /// Seconds or bytes.
  let sample: Sample
  let unit: Unit
  /// The most that the median may be, in seconds or bytes; nil where nothing was promised.
  let budget: Double?
  /// What else there is to say.
  let note: String

  init(_ work: String, _ sample: Sample, in unit: Unit, budget: Double? = nil, note: String = "") {
    (self.work, self.sample, self.unit) = (work, sample, unit)
    (self.budget, self.note) = (budget, note)
  }

  /// Whether the median is within the budget.
  var isKept: Bool { budget.map { sample.median <= $0 } ?? true }

  /// The cells of the row, in the order of `headings`.
  var cells: [String] {
    [
      work, unit.text(of: sample.minimum), unit.text(of: sample.median),
      budget.map { unit.text(of: $0, decimals: 0) } ?? "",
      budget == nil ? "" : isKept ? "kept" : "missed", note,
    ]
  }

  static let headings = ["work", "minimum", "median", "budget", "", ""]
}
