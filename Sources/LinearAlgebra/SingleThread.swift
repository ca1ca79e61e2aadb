import COpenBLAS
import Glibc

/// Keeps the BLAS library on one thread: sums over more threads round differently, and results
/// must not depend on how many cores a machine has.
public enum SingleThread {
  private static let limited: Void = {
    openblas_set_num_threads(1)
    endIdleThreads()
  }()

  /// Limits the library before its first call; afterwards costs a load and a branch.
  ///
  /// A program that ends soon calls it first of all: OpenBLAS starts its threads when it is loaded, and
  /// each spends some 50 ms of processor time waiting for work before it goes to sleep.
  public static func require() { limited }

  /// How many threads the library uses.
  static var threads: Int { Int(openblas_get_num_threads()) }

  /// Ends the threads that wait for work. Builds of OpenBLAS without threads of their own (serial,
  /// OpenMP) do not have the call, so it is looked up.
  private static func endIdleThreads() {
    guard let address = dlsym(nil, "blas_thread_shutdown_") else { return }
    typealias Shutdown = @convention(c) () -> CInt
    _ = unsafeBitCast(address, to: Shutdown.self)()
  }
}
