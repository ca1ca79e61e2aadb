import Simulation
import TextFormats

/// What a strategy file may hold: the one description behind reading, messages and schema.
enum StrategyShape {
  static let file = Record(
    called: "an object with name, group, assets, rule, rebalance, execution and evaluation",
    [
      Field(
        "$schema", .text(.schemaReference), .ignored,
        "Where an editor finds the schema; no number depends on it."),
      Field("name", .text(.name), .required, "The strategy's name, unique in a run."),
      Field(
        "title", .text(.line), .copying("name"),
        "The title that reports give beside the name; by default the name."),
      Field("notes", .text(.paragraphs), .optional(""), "Free text that the report carries."),
      Field(
        "group", .text(.name), .required,
        "Strategies with the same group are compared with one another."),
      Field("sample", .record(sample), .optional([:]), "The days that are used; by default all."),
      Field("assets", assets, .required, "What the strategy may hold, by names of your own."),
      Field("rule", rule, .required, "How the weights are decided."),
      Field("rebalance", .record(rebalance), .required, "When the weights are decided."),
      Field("execution", .record(execution), .required, "When a decision is traded."),
      Field("costs", .record(costs), .optional([:]), "What trading costs; by default nothing."),
      Field("evaluation", .record(evaluation), .required, "What the returns are measured by."),
      Field(
        "conventions", .record(conventions), .optional([:]),
        "How numbers are made from data; one set for all strategies of a run."),
    ])

  static let rule = Shape.choice(
    StrategyFile.ruleSchemas,
    called: "an object such as { \"type\": \"constant-weight\", \"weights\": { \"stocks\": 1 } }")

  static let assets = Shape.table(
    of: .choice(
      StrategyFile.assetSchemas,
      called: "an object such as { \"type\": \"stock-market\" }"),
    named: .newAssetName,
    called: "an object of named assets such as { \"stocks\": { \"type\": \"stock-market\" } }")

  static let sample = Record(
    called: "an object such as { \"from\": \"1971-08-16\", \"to\": \"2023-06-30\" }",
    [
      Field(
        "from", .either([.text(.day), .null]), .optional(nil),
        "The first day; null for the first in the data."),
      Field(
        "to", .either([.text(.day), .null]), .optional(nil),
        "The last day; null for the last in the data."),
    ])

  static let rebalance = Record(
    called: "an object such as { \"every\": 3, \"unit\": \"month\" }",
    [
      Field("every", .wholeNumber(atLeast: 1), .required, "Units from one decision to the next."),
      Field("unit", .word(of: RebalanceSchedule.Unit.self), .required, "Days or months."),
      Field(
        "burnIn", .wholeNumber(atLeast: 0), .optional(0),
        "Units that pass before the first decision."),
      Field(
        "phase", .word(of: RebalanceSchedule.Phase.self), .optional("burn-in"),
        "Whether decisions count from the end of the burn-in or fall on ends of a calendar-quarter."
      ),
      Field(
        "hold", .word(of: RebalanceSchedule.Hold.self), .optional("drift"),
        "Whether weights drift between decisions or are put back every month (reset-monthly)."),
    ])

  /// The settings of a rebalance, and the only words that they may have when the unit is a day.
  static let dayAlone = [("phase", "burn-in"), ("hold", "drift")]

  static let execution = Record(
    called: "an object such as { \"delayDays\": 0 }",
    [
      Field(
        "delayDays", .wholeNumber(0...250), .required,
        "Closes from the decision to the trade; 0 trades at the close that was decided on.")
    ])

  static let costs = Record(
    called: "an object such as { \"basisPoints\": 5 }",
    [
      Field(
        "basisPoints", .number(NumberRange(atLeast: 0, atMost: 10_000)), .optional(0),
        "Cost of each traded leg, in hundredths of a percent of its value."),
      Field(
        "entry", .flag, .optional(false),
        "Whether the first purchase of every strategy of the table is charged, too; otherwise all start invested, "
          + "and none is."),
    ])

  static let evaluation = Record(
    called: "an object such as { \"excessOver\": \"short\", \"period\": \"rebalance\" }",
    [
      Field(
        "excessOver", .text(.assetName), .required,
        "The asset whose return is subtracted from every return, or \"none\" for total returns."),
      Field(
        "period", .word(of: EvaluationPeriod.self), .required,
        "The span of one return in the statistics: a day, a month, or from one rebalance to the next."
      ),
    ])

  /// The object of a strategy file, just below the outermost, in which a key of that name may stand.
  static func home(ofKey key: String) -> String? {
    file.fields.first { field in
      switch field.shape {
      case .record(let record): record[key] != nil
      case .choice(let records, _): records.contains { $0[key] != nil }
      default: false
      }
    }?.key
  }
}
