/// Finds how the dates of a column are to be read: by all of them together, never by the likely.
struct DateFormFinder {
  /// A row's date as it is written, and its line.
  struct Row {
    let text: String
    let date: WrittenDate
    let line: Int
  }

  /// Why the dates cannot be read, and where.
  struct Refusal: Error {
    let fault: TextFault
    let line: Int
  }

  private let rows: [Row]
  private let wanted: DateOrder?
  private let shape: WrittenDate.Shape
  private let hasShortYear: Bool

  /// - Precondition: there is a row.
  init(_ rows: [Row], order wanted: DateOrder?) {
    (self.rows, self.wanted) = (rows, wanted)
    shape = rows[0].date.shape
    hasShortYear = rows[0].date.hasShortYear
  }

  /// The form that fits all rows; throws when none does, or two do.
  func form() throws(Refusal) -> DateForm {
    for row in rows where row.date.shape != shape || row.date.hasShortYear != hasShortYear {
      throw Refusal(
        fault: .otherDateForm(row.text, first: rows[0].text, firstLine: rows[0].line),
        line: row.line)
    }
    var form = try settledOrder()
    for row in rows where form.date(of: row.date) == 0 {
      throw Refusal(fault: .noSuchDay(row.text), line: row.line)
    }
    for row in rows {
      guard let weekday = row.date.weekday, let date = form.date(of: row.date) else { continue }
      guard DateText.weekday(date) == weekday else {
        throw Refusal(fault: .otherWeekday(row.text, day: DateText.iso(date)), line: row.line)
      }
    }
    try checkSpacing(of: form)
    try settleTimes(of: &form)
    return form
  }
}

// MARK: The order of day and month

extension DateFormFinder {
  private var possibleOrders: [DateOrder] {
    switch shape {
    case .yearLast: [.dayMonthYear, .monthDayYear]
    case .shortYear: [.dayMonthYear, .monthDayYear, .yearMonthDay]
    default: [.yearMonthDay]
    }
  }

  private func settledOrder() throws(Refusal) -> DateForm {
    if let wanted, possibleOrders.count > 1 || shape == .yearFirst {
      guard possibleOrders.contains(wanted) else {
        throw Refusal(
          fault: .otherDateOrder(rows[0].text, wanted: wanted), line: rows[0].line)
      }
    }
    var open =
      possibleOrders.count > 1 ? possibleOrders.filter { $0 == wanted ?? $0 } : possibleOrders
    if open.count > 1 { open = try ordersOfTheCalendar(open) }
    var forms = try self.forms(open)
    if forms.count > 1 {
      let monotone = forms.filter { isMonotone(dates($0)) }
      if monotone.count == 1 { forms = monotone }
    }
    if forms.count > 1 {
      let regular = forms.filter { isRegular(dates($0)) }
      let torn = forms.filter { isTorn(dates($0)) }
      if regular.count == 1, torn.count == forms.count - 1 { forms = regular }
    }
    // With points between them, dates are written day first wherever they are written so.
    if forms.count > 1, shape == .yearLast(ASCII.point) || shape == .shortYear(ASCII.point) {
      forms = forms.filter { $0.order == .dayMonthYear }
    }
    guard forms.count == 1 else {
      let row = rows[0]
      let readings = forms.map { form in
        (form.order, DateText.iso(form.date(of: row.date) ?? 0))
      }
      throw Refusal(
        fault: .openDateOrder(row.text, readings.map { "\($0.1) (\($0.0.inWords))" }),
        line: row.line)
    }
    return forms[0]
  }

  /// The orders in which every row is a day; throws at the row that leaves none.
  private func ordersOfTheCalendar(_ orders: [DateOrder]) throws(Refusal) -> [DateOrder] {
    var open = orders
    var decided: Row?
    for row in rows {
      let left = open.filter { order in
        let form = DateForm(shape: shape, order: order, middleCentury: 1900)
        guard let date = form.date(of: row.date), date != 0 else { return false }
        return row.date.weekday.map { DateText.weekday(date) == $0 } ?? true
      }
      guard !left.isEmpty else {
        guard let decided else { throw Refusal(fault: .noSuchDay(row.text), line: row.line) }
        throw Refusal(
          fault: .otherDateForm(row.text, first: decided.text, firstLine: decided.line),
          line: row.line)
      }
      if left.count < open.count { decided = row }
      open = left
    }
    return open
  }

  /// The forms of orders. One that leaves the century open counts only where the days would be in order.
  private func forms(_ orders: [DateOrder]) throws(Refusal) -> [DateForm] {
    var forms: [DateForm] = []
    for order in orders {
      do throws(Refusal) { forms.append(try form(order)) } catch {
        let centuries = [nil, 1900].map { DateForm(shape: shape, order: order, middleCentury: $0) }
        if orders.count == 1 || centuries.contains(where: { isMonotone(dates($0)) }) { throw error }
      }
    }
    return forms
  }

  /// The form of an order, with the century of the years 30 to 69 and the months of `1871.1` settled.
  private func form(_ order: DateOrder) throws(Refusal) -> DateForm {
    DateForm(
      shape: shape, order: order, middleCentury: try middleCentury(order),
      losesZeros: try losesZeros())
  }

  /// 1900 when the file has years from 70 to 99 as well; years 30 to 69 alone may be of either century.
  private func middleCentury(_ order: DateOrder) throws(Refusal) -> Int32? {
    guard hasShortYear else { return nil }
    let years = rows.map { row in
      switch (shape, order) {
      case (.shortYear, .yearMonthDay): row.date.parts.0
      case (.shortYear, _): row.date.parts.2
      default: row.date.parts.0
      }
    }
    guard let middle = years.firstIndex(where: { (30..<70).contains($0) }) else { return nil }
    guard years.contains(where: { $0 >= 70 }) else {
      throw Refusal(fault: .openCentury(rows[middle].text), line: rows[middle].line)
    }
    return 1900
  }

  private func losesZeros() throws(Refusal) -> Bool {
    guard shape == .pointYear else { return false }
    let hasZeros = rows.contains { $0.date.secondDigits == 2 && $0.date.parts.1 < 10 }
    let singles = rows.filter { $0.date.secondDigits == 1 }
    let isUnpadded = singles.contains { $0.date.parts.1 > 1 }
    if hasZeros, !isUnpadded { return true }
    if singles.isEmpty { return true }
    // 2019.1 to 2019.4 alone may be quarters, and 2019.1 alone October or January.
    guard !hasZeros, singles.contains(where: { $0.date.parts.1 > 4 }) else {
      throw Refusal(fault: .openMonths(singles[0].text), line: singles[0].line)
    }
    return false
  }
}

// MARK: Order and spacing of the days

extension DateFormFinder {
  private func dates(_ form: DateForm) -> [Int32] { rows.map { form.date(of: $0.date) ?? 0 } }

  /// Whether days all ascend or all descend; times of one day stand still.
  private func isMonotone(_ dates: [Int32]) -> Bool {
    let steps = zip(dates, dates.dropFirst())
    let hasTimes = rows.contains { $0.date.time != nil }
    return steps.allSatisfy { hasTimes ? $0 <= $1 : $0 < $1 }
      || steps.allSatisfy { hasTimes ? $0 >= $1 : $0 > $1 }
  }

  /// Months from one row to the next where all are the same and the day stays; nil otherwise.
  private func monthStep(_ dates: [Int32], sameDay: Bool) -> Int32? {
    let months = dates.map { $0 / 10_000 * 12 + $0 / 100 % 100 }
    let steps = Set(zip(months, months.dropFirst()).map { abs($0 - $1) })
    guard steps.count == 1, let step = steps.first else { return nil }
    return !sameDay || Set(dates.map { $0 % 100 }).count == 1 ? step : nil
  }

  /// A row a month for more than a year, always on the same day.
  private func isRegular(_ dates: [Int32]) -> Bool {
    dates.count > 12 && monthStep(dates, sameDay: true) == 1
  }

  /// Days in a row and then most of a year without any.
  private func isTorn(_ dates: [Int32]) -> Bool {
    let days = dates.map(DateText.daysSince1970)
    let steps = zip(days, days.dropFirst()).map { abs($0 - $1) }
    return steps.contains(1) && steps.contains { $0 > 300 }
  }

  /// Refuses months that may as well be days: `190102` and `Jan-02`.
  private func checkSpacing(of form: DateForm) throws(Refusal) {
    switch shape {
    case .nameYear where hasShortYear:
      guard rows.count > 1, let step = monthStep(dates(form), sameDay: false),
        [1, 3, 6].contains(step)
      else { throw Refusal(fault: .openMonths(rows[0].text), line: rows[0].line) }
    case .sixDigits:
      // As YYMMDD the digits of the year's end are the month.
      let mayBeDays = rows.allSatisfy { (1...12).contains($0.date.parts.0 % 100) }
      guard mayBeDays, rows.count < 13 || monthStep(dates(form), sameDay: false) != 1 else {
        return
      }
      throw Refusal(fault: .openMonths(rows[0].text), line: rows[0].line)
    case .month:
      // 2019-1 to 2019-4, year after year, may be quarters.
      let isPadded = rows.contains { $0.date.secondDigits == 2 }
      guard !isPadded, rows.allSatisfy({ $0.date.parts.1 <= 4 }),
        Set(rows.map(\.date.parts.0)).count > 1
      else { return }
      throw Refusal(fault: .openMonths(rows[0].text), line: rows[0].line)
    default: return
    }
  }
}

// MARK: Times of day

extension DateFormFinder {
  /// Decides whether rows are days or bars within days. Where each day has one row they are days, as
  /// long as the day that is written cannot be another one than the market's.
  private func settleTimes(of form: inout DateForm) throws(Refusal) {
    guard let first = rows.first(where: { $0.date.time != nil }) else { return }
    if let bare = rows.first(where: { $0.date.time == nil }) {
      let (early, late) = bare.line < first.line ? (bare, first) : (first, bare)
      throw Refusal(
        fault: .otherDateForm(late.text, first: early.text, firstLine: early.line), line: late.line)
    }
    let times = Set(rows.compactMap { $0.date.time?.seconds })
    if times.count == 1 { form.commonTime = times.first }
    let days = dates(form)
    form.dropsTimes = times.count == 1 || Set(days).count == days.count
    guard form.dropsTimes else { return }
    try checkUTC(days)
  }

  /// A time in UTC other than midnight may be the midnight that begins the next day elsewhere.
  private func checkUTC(_ days: [Int32]) throws(Refusal) {
    let isEpoch = shape == .epochSeconds || shape == .epochMilliseconds
    for row in rows {
      guard let time = row.date.time, time.zone == .utc, time.seconds != 0 else { continue }
      let hour = time.seconds / 3600
      let isHour = time.seconds % 3600 == 0
      let isOpening = time.seconds == 48_600 || time.seconds == 52_200  // New York, 09:30
      let isSafe =
        isEpoch ? isHour && hour <= 8 || isOpening : !(isHour && (hour == 22 || hour == 23))
      guard isSafe else {
        throw Refusal(fault: .openDay(row.text), line: row.line)
      }
    }
    let weekdays = Set(days.map { DateText.weekday($0) })
    let isLate = rows.contains { ($0.date.time?.seconds ?? 0) >= 43_200 }
    if isLate, weekdays.contains(6), !weekdays.contains(4) {
      throw Refusal(fault: .openDay(rows[0].text), line: rows[0].line)
    }
  }
}
