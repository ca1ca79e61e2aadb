/// Two strategies of a group compared; Sharpe ratios are annualized, numbers nil where undefined.
struct StoredComparison: Sendable {
  /// The first strategy.
  let a: String
  /// The second one, whose numbers are subtracted.
  let b: String
  /// Sharpe ratio of the first less that of the second.
  let sharpeDifference: Double?
  /// Its standard error.
  let standardError: Double?
  /// Where it lies with the report's confidence.
  let interval: StoredInterval?
  /// Jobson and Korkie's statistic with Memmel's correction.
  let z: Double?
  /// Its two-sided p-value.
  let zP: Double?
  /// Ledoit and Wolf's bootstrap p-value.
  let bootstrapP: Double?
  /// That adjusted for the group's pairs after Holm.
  let holmP: Double?
  /// That adjusted for the group's pairs after Romano and Wolf.
  let romanoWolfP: Double?
  /// Annualized intercept of the first one's returns on the second one's.
  let alpha: Double?
  /// Its t-statistic.
  let alphaT: Double?
  /// Slope of that regression.
  let beta: Double?
  /// Its t-statistic.
  let betaT: Double?
  /// Why numbers are undefined.
  let reason: String?

  init(reading place: JSONPlace) throws(StoredRunError) {
    a = try place.text("a")
    b = try place.text("b")
    sharpeDifference = try place.number("sharpeDifference")
    standardError = try place.number("standardError")
    interval = try place.interval("interval")
    z = try place.present("jobsonKorkieMemmel")?.number("z")
    zP = try place.present("jobsonKorkieMemmel")?.number("p")
    bootstrapP = try place.present("ledoitWolf")?.number("p")
    holmP = try place.number("holm")
    romanoWolfP = try place.number("romanoWolf")
    alpha = try place.number("alpha")
    alphaT = try place.number("alphaT")
    beta = try place.number("beta")
    betaT = try place.number("betaT")
    reason = place.words("reason")
  }

  /// The pair as tables name it.
  var name: String { "\(a) less \(b)" }
}
