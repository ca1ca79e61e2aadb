/// The checkout of the repository that the tests were built from.
public enum Checkout {
  /// Its folder, without a slash at the end.
  public static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The path of a file or folder in it.
  public static func path(of name: String) -> String { folder + "/" + name }
}
