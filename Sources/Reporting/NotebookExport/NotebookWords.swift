/// Words of the notebook that are the same for every run.
enum NotebookWords {
  /// What stands before the Sharpe tables.
  static let sharpe = #"""
    ## Sharpe tables

    With $n$ measured returns $x_1, \dots, x_n$, one a period, and $P$ periods a year:

    - mean $= P\,\bar x$, with $\bar x = \frac1n \sum x_t$; no compounding,
    - st.dev. $= \sqrt P\, s$, with $s^2 = \frac1{n-1} \sum (x_t - \bar x)^2$,
    - Sharpe ratio $=$ mean / st.dev.,
    - cum.std. $= \sum x_t / s$, ex post: no decision uses it,
    - max.DD: the largest fall of the daily value from its running maximum.

    Sums run in order, in plain loops; those of the mean and the deviation over distances from the first
    return. `sum()`, numpy and pandas add in other orders or with corrections, and may differ in the last
    digits.
    """#

  /// What stands before the comparison with the report.
  static let asReported = """
    The same numbers from `report.json`, which the run wrote. They are equal to the last bit.
    """
}
