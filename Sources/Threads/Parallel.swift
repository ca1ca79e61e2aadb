import Glibc

/// Work on several threads whose outcome does not depend on how many there are.
///
/// Plain threads of the system: they cost nothing until they are started.
public enum Parallel {
  /// More threads than this would hold too many files in memory at once.
  private static let mostThreads = 4

  /// The results for 0 up to but not including `count`, in this order.
  ///
  /// - Parameters:
  ///   - count: how many there are.
  ///   - output: makes one of them; it is called on several threads at once.
  /// - Throws: the error of the first of them that has one.
  public static func map<Output: Sendable, Failure: Error>(
    _ count: Int, _ output: @escaping @Sendable (Int) throws(Failure) -> Output
  ) throws(Failure) -> [Output] {
    let threads = max(1, min(count, mostThreads, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let shares = (0..<threads).map { first in
      ThreadShare {
        stride(from: first, to: count, by: threads).map { place in
          Result { () throws(Failure) in try output(place) }
        }
      }
    }
    for share in shares.dropFirst() { share.start() }
    let results = shares.map { $0.outputs() }
    var outputs: [Output] = []
    for place in 0..<count { outputs.append(try results[place % threads][place / threads].get()) }
    return outputs
  }
}
