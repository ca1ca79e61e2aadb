/// How a column writes its numbers, settled by all of them.
struct NumberForm: Equatable {
  /// What stands before the decimals: a point or a comma.
  var decimal: Unicode.Scalar = "."
  /// Whether every number has a percent sign, which is taken off.
  var isPercent = false
  /// The currency that the numbers name, which is taken off.
  var currency: String?

  /// The number of a field, or nil where a word stands for a missing one.
  func value(of field: UnsafeBufferPointer<UInt8>) throws(DecimalText.Fault) -> Double? {
    if MissingWord.matches(field) { return nil }
    if self == NumberForm(), let value = try? DecimalText.value(of: field) { return value }
    guard let written = WrittenNumber(field), written.isPercent == isPercent,
      written.currency == nil || written.currency == currency,
      let text = written.text(decimal: decimal)
    else { throw .notANumber }
    return try DecimalText.value(of: Array(text.utf8))
  }
}

/// Gathers the fields of a column until its form is settled.
struct NumberFormFinder {
  /// A field and its line.
  struct Place {
    let text: String
    let line: Int
  }

  private(set) var point: Place?
  private(set) var comma: Place?
  private var open: Place?
  private var percent: Place?
  private var bare: Place?
  private var currency: (name: String, place: Place)?
  private var otherCurrency: (name: String, place: Place)?

  /// Looks at a field; what is no number is left to the reader.
  mutating func add(_ field: UnsafeBufferPointer<UInt8>, line: Int) {
    guard !MissingWord.matches(field), let written = WrittenNumber(field) else { return }
    let place = Place(text: field.string, line: line)
    switch written.evidence {
    case .none: break
    case .point: point = point ?? place
    case .comma: comma = comma ?? place
    case .open: open = open ?? place
    }
    if written.isPercent { percent = percent ?? place } else { bare = bare ?? place }
    if let name = written.currency {
      if let currency, currency.name != name {
        otherCurrency = otherCurrency ?? (name, place)
      } else if currency == nil {
        currency = (name, place)
      }
    }
  }

  /// Whether a number is there whose mark may be either, and nothing in the column settles it.
  var isOpen: Bool { open != nil && point == nil && comma == nil }

  /// Whether the open number has a comma, not a point.
  var isOpenComma: Bool { open?.text.contains(",") ?? false }

  /// The form of the column.
  ///
  /// - Parameter mark: the decimal mark of the whole file, where the column leaves it open; nil when that is
  ///   open, too.
  func form(mark: Unicode.Scalar?) throws(DateFormFinder.Refusal) -> NumberForm {
    if let point, let comma {
      let (first, second) = point.line < comma.line ? (point, comma) : (comma, point)
      throw .init(
        fault: .otherDecimalMark(second.text, first: first.text, firstLine: first.line),
        line: second.line)
    }
    if let percent, let bare {
      let (first, second) = percent.line < bare.line ? (percent, bare) : (bare, percent)
      throw .init(
        fault: .otherPercentSign(second.text, first: first.text, firstLine: first.line),
        line: second.line)
    }
    if let currency, let otherCurrency {
      throw .init(
        fault: .otherCurrency(
          otherCurrency.place.text, first: currency.place.text, firstLine: currency.place.line),
        line: otherCurrency.place.line)
    }
    var form = NumberForm()
    (form.isPercent, form.currency) = (percent != nil, currency?.name)
    if comma != nil {
      form.decimal = ","
    } else if point == nil, let open {
      guard let mark else { throw .init(fault: .openDecimalMark(open.text), line: open.line) }
      form.decimal = mark
    }
    return form
  }
}
