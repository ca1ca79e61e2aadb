public import Instruments
public import Strategies
public import TimeSeries

/// How numbers are made from data; all strategies of a run share one set.
public struct Conventions: Sendable, Hashable {
  public let shortEnd: ShortEnd
  public let bondReturn: BondReturn
  public let alignment: Alignment
  public let annualization: Annualization
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
    } else {
      return nil
    }
  }
}
