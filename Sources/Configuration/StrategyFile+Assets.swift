import TextFormats
public import TimeSeries

extension StrategyFile {
  /// Something that the strategy may hold, under the file's own name for it.
  public struct Asset: Sendable, Hashable {
    /// The name that rules and evaluation use.
    public let name: String
    /// What it is.
    let kind: Kind
    /// How long after their dates the rule sees its returns, where the file says; it earns them as ever.
    public let availableAfter: PublicationLag?

    /// The key that says so.
    static let lag = StrategyShape.lag(
      "How long after their dates the rule sees the asset's returns, which are earned as ever; left out, on"
        + " their dates.")

    /// What it is: `zeros of 2 to 10 years in equal parts rolled daily`.
    public var description: String { kind.definition.description }

    /// Whether it is one bond or several.
    public var isBond: Bool { kind.isBond }
  }
}

extension StrategyFile.Asset {
  /// An asset's kind with its settings: those of the same ones are equal.
  struct Kind: Sendable, Hashable {
    let definition: any AssetKind

    init(_ definition: any AssetKind) { self.definition = definition }

    var isBond: Bool { !definition.maturities.isEmpty }

    static func == (left: Kind, right: Kind) -> Bool {
      left.definition.isEqual(to: right.definition)
    }

    func hash(into hasher: inout Hasher) { definition.hash(into: &hasher) }
  }

  init?(_ member: LocatedValue.Member) {
    guard let kind = StrategyFile.assetKind(member.value["type"].text),
      let definition = kind.init(member.value)
    else { return nil }
    (name, self.kind) = (member.name, Kind(definition))
    availableAfter = PublicationLag(member.value["availableAfter"])
  }
}

extension PublicationLag {
  /// A lag from an object with one key; nil for anything else.
  init?(_ value: LocatedValue) {
    if let days = value["days"].integer {
      self = .days(days)
    } else if let months = value["months"].integer {
      self = .months(months)
    } else {
      return nil
    }
  }
}
