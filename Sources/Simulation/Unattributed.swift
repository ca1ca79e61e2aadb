/// Why a run's returns are not taken apart.
public enum Unattributed: Error, Sendable, Equatable, CustomStringConvertible {
  /// Neither the strategy nor what it is measured against holds bonds.
  case holdsNoBonds

  /// The reason, as reports give it.
  public var description: String {
    switch self {
    case .holdsNoBonds: "holds no bonds"
    }
  }
}
