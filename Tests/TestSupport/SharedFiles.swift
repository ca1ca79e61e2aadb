import Glibc
public import Testing

/// The development data and answer keys that lie beside a checkout and are never part of it.
public enum SharedFiles {
  /// The folder `shared` beside the checkout, or nil where it is absent.
  public static let folder: String? = {
    let folder = Checkout.path(of: "../shared")
    return access(folder + "/data/FED-SVENY.csv", R_OK) == 0 ? folder : nil
  }()

  /// Whether the real files are here; tests that need them say that they skip.
  public static var present: Bool { folder != nil }

  /// What a skipped test says.
  public static let missing = "needs ../shared, which is not here"
}

extension Trait where Self == ConditionTrait {
  /// Skips where the real files are absent, and says so.
  public static var needsRealFiles: Self {
    .enabled(if: SharedFiles.present, Comment(rawValue: SharedFiles.missing))
  }
}
