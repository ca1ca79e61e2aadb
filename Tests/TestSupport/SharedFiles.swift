import Glibc

/// The development data and answer keys that lie beside a checkout and are never part of it.
public enum SharedFiles {
  /// The folder `shared` beside the checkout, or nil where it is absent.
  public static let folder: String? = {
    let checkout = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = "/" + checkout + "/../shared"
    return access(folder + "/data/FED-SVENY.csv", R_OK) == 0 ? folder : nil
  }()

  /// Whether the real files are here; tests that need them say that they skip.
  public static var present: Bool { folder != nil }

  /// What a skipped test says.
  public static let missing = "needs ../shared, which is not here"
}
