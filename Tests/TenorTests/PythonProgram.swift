import TestSupport
import Testing

/// Python with the packages that reports are looked at with; nothing of the tests' own environment is
/// passed on.
enum PythonProgram {
  /// Runs a script with arguments.
  ///
  /// - Parameter home: a folder for what libraries want to keep.
  static func run(_ arguments: [String], home: String) throws -> ChildProgram.Outcome {
    let python = try #require(OutsideTool.python.path)
    let environment = [
      "PATH=/usr/bin:/bin", "HOME=\(home)", "IPYTHONDIR=\(home)/.ipython",
      "JUPYTER_RUNTIME_DIR=\(home)/.jupyter", "PYTHONDONTWRITEBYTECODE=1",
      // The font cache takes seconds to make, so that all tests share it.
      "MPLCONFIGDIR=\(Checkout.path(of: ".venv/matplotlib"))",
    ]
    return try ChildProgram(in: home, environment: environment, seconds: 300)
      .run([python] + arguments)
  }
}
