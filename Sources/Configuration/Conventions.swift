public import Instruments
public import Strategies
public import TimeSeries

/// How numbers are made from data; all strategies of a run share one set.
public struct Conventions: Sendable, Hashable {
  /// How yields are read below one year.
  public let shortEnd: ShortEnd
  /// What of a bond's price change counts as its return.
  public let bondReturn: BondReturn
  /// How observations of days off the calendar are treated.
  public let alignment: Alignment
  /// How many days count as a year.
  public let annualization: Annualization
  /// Which returns slope timing regresses on the slope.
  public let regression: ForecastRegression
}

extension Conventions {
  init?(_ value: LocatedValue) {
    guard let shortEnd: ShortEnd = value["shortEnd"].word(),
      let bondReturn: BondReturn = value["bondReturn"].word(),
      let alignment: Alignment = value["alignment"].word(),
      let annualization = Annualization(value["annualization"]),
      let regression: ForecastRegression = value["regression"].word()
    else { return nil }
    (self.shortEnd, self.bondReturn, self.alignment) = (shortEnd, bondReturn, alignment)
    (self.annualization, self.regression) = (annualization, regression)
  }
}

extension Annualization {
  init?(_ value: LocatedValue) {
    if let days = value.number {
      self = .days(days)
    } else if value.text == "calendar" {
      self = .calendar
    } else if value.text == "frequency" {
      self = .frequency
    } else {
      return nil
    }
  }
}
