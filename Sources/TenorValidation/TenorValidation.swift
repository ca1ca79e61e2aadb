import Glibc
import LinearAlgebra

/// Measures how often the tests of a report reject what is true, and what is not: `TenorValidation`.
///
/// Ends with 1 where a size that is claimed lies outside 0.04 to 0.06 at the 5 % level.
@main
struct TenorValidation {
  static func main() async throws {
    SingleThread.require()
    print(StudyRow.head)
    var missed = 0
    for study in Study.all {
      let row = StudyRow(study: study, shares: try await study.shares())
      print(row.text)
      fflush(nil)  // a row as soon as it is known
      if !row.holds { missed += 1 }
    }
    print("\n\(missed == 0 ? "Every size that is claimed holds." : "\(missed) sizes are missed.")")
    if missed > 0 { exit(EXIT_FAILURE) }
  }
}
