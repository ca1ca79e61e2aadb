import Econometrics
import Glibc
import Testing

@Suite("NIST reference problems")
struct ReferenceProblemTests {
  @Test(
    "Nine certified digits and more at lower difficulty",
    arguments: [
      ReferenceProblem.norris, .pontius,
    ])
  func lowerDifficulty(problem: ReferenceProblem) throws {
    try expectDigits(9, of: problem)
  }

  @Test(
    "Seven certified digits and more at higher difficulty",
    arguments: [
      ReferenceProblem.longley, .wampler1, .wampler2, .wampler3, .wampler4, .wampler5,
    ])
  func higherDifficulty(problem: ReferenceProblem) throws {
    try expectDigits(7, of: problem)
  }

  // Powers of x up to the tenth, rounded to doubles, already hold no more: solved in exact arithmetic
  // (120 digits, mpmath) they give 7.9 certified digits of the coefficients. The rank rule accepts
  // them, as R's smallest diagonal is 0.02 of its largest: the powers grow while they become alike.
  @Test("Filip is solved to seven digits, nearly all that its rounded powers hold")
  func filip() throws {
    try expectDigits(7, of: .filip)
  }

  private func expectDigits(_ needed: Double, of problem: ReferenceProblem) throws {
    let fit = try OrdinaryLeastSquares(
      of: problem.response, on: .withConstant(problem.regressors))
    let scale = problem.response.map(abs).reduce(0, max)
    let pairs =
      Array(zip(fit.coefficients, problem.coefficients))
      + zip(fit.classicalErrors.standardErrors, problem.standardErrors)
      + [
        (fit.residualStandardDeviation, problem.residualStandardDeviation),
        (try #require(fit.rSquared), problem.rSquared),
      ]
    for (found, certified) in pairs {
      let digits = correctDigits(found, certified, scale: scale)
      #expect(digits >= needed, "\(found), certified \(certified): \(digits) digits")
    }
  }

  /// The negative logarithm of the relative error, at most 15; relative to the largest response
  /// where the certified value is zero.
  private func correctDigits(_ found: Double, _ certified: Double, scale: Double) -> Double {
    let reference = certified == 0 ? scale : abs(certified)
    return min(15, -log10(abs(found - certified) / reference))
  }
}
