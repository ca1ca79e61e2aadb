/// What `tenor run` prints, whole.
enum RunTexts {
  /// The strategies of `TinyFiles` on its data.
  static let tiny = """
    mixes, 2020-01-03 to 2020-01-16

    strategy  periods   mean %  st.dev. %  Sharpe  cum.std.  avg. weight %  turnover  max.DD %
    --------  -------  -------  ---------  ------  --------  -------------  --------  --------
    half            9  13.9999     8.3666  1.6733     0.949   stocks 50.00     0.000      0.50
    stocks          9  27.9997    16.7332  1.6733     0.949  stocks 100.00     0.000      1.02

    - Returns: simple, in excess of bill, one a day; sample: periods ending 2020-01-03 to 2020-01-16,
      the first from the close of 2020-01-02.
    - Mean and standard deviation (divisor n - 1) annualized with 252 periods a year (annualization:
      252); Sharpe = mean / st.dev.; no compounding.
    - cum.std. = sum of the excess returns over their whole-sample standard deviation: an ex-post
      figure, no decision uses it.
    - Execution: traded at the close that was decided on (delayDays 0). Costs: 0 basis points on every
      traded leg.
    - Weights: decided every day after a burn-in of 0, drifting in between. avg. weight: of the asset
      named; turnover: decisions a year times half the mean absolute change of weights, drift ignored.
      max.DD: largest fall of the daily value.
    - Bonds: return aged, yields below one year by line; days joined by span.
    - Data: yields.csv (SHA-256 87802b5838ff), factors.csv (SHA-256 4d7032ba4835).
    - Days: 10 from 2020-01-02 to 2020-01-16; with yields for 1 to 2 years (0 days with only some of
      them dropped); returns of 1 stock days without yields compounded into the next day's.

    bonds, 2020-01-07 to 2020-01-16

    strategy   periods  mean %  st.dev. %  Sharpe  cum.std.  avg. weight %  turnover  max.DD %
    ---------  -------  ------  ---------  ------  --------  -------------  --------  --------
    two-years        7  0.8100     1.1161  0.7258     0.320     two 100.00     0.000      0.15

    - Returns: simple, in excess of one, one a day; sample: periods ending 2020-01-07 to 2020-01-16, the
      first from the close of 2020-01-06.
    - Mean and standard deviation (divisor n - 1) annualized with 252 periods a year (annualization:
      252); Sharpe = mean / st.dev.; no compounding.
    - cum.std. = sum of the excess returns over their whole-sample standard deviation: an ex-post
      figure, no decision uses it.
    - Execution: traded 1 close after the decision. Costs: 2.5 basis points on every traded leg.
    - Weights: decided every 2 days after a burn-in of 1, drifting in between. avg. weight: of the asset
      named; turnover: decisions a year times half the mean absolute change of weights, drift ignored.
      max.DD: largest fall of the daily value.
    - Bonds: return aged, yields below one year by line; days joined by span.
    - Data: yields.csv (SHA-256 87802b5838ff), factors.csv (SHA-256 4d7032ba4835).
    - Days: 10 from 2020-01-02 to 2020-01-16; with yields for 1 to 2 years (0 days with only some of
      them dropped).
    - two-years: 1 decision still to be traded when the data ended.

    """

  /// The three strategies of the group bond-timing on the simulated market, whose numbers are a
  /// contract with these tests alone.
  static let simulated = """
    bond-timing, 1981-11-30 to 2023-05-31 (simulated market)

    strategy         periods   mean %  st.dev. %   Sharpe  cum.std.  avg. weight %  turnover  max.DD %
    ---------------  -------  -------  ---------  -------  --------  -------------  --------  --------
    constant-weight      167   1.9892     7.1714   0.2774    23.162    long 100.00     0.000     14.42
    slope-timing         167  -0.0009     0.0309  -0.0299    -2.493      long 0.25     0.004      1.14
    trailing-mean        167   0.0019     0.0199   0.0940     7.852      long 0.27     0.001      1.11

    - Returns: simple, in excess of short, one a holding period; sample: periods ending 1981-11-30 to
      2023-05-31, the first from the close of 1981-08-31.
    - Mean and standard deviation (divisor n - 1) annualized with 4 periods a year (annualization: 252);
      Sharpe = mean / st.dev.; no compounding.
    - cum.std. = sum of the excess returns over their whole-sample standard deviation: an ex-post
      figure, no decision uses it.
    - Execution: traded at the close that was decided on (delayDays 0). Costs: 0 basis points on every
      traded leg.
    - Weights: decided every 3 months after a burn-in of 120, drifting in between. avg. weight: of the
      asset named; turnover: decisions a year times half the mean absolute change of weights, drift
      ignored. max.DD: largest fall of the daily value.
    - Bonds: return aged, yields below one year by line; days joined by span.
    - Data: simulated market, seed 1971; no real prices.
    - Days: 13,239 from 1971-08-16 to 2023-06-30; with yields for 1 to 10 years (0 days with only some
      of them dropped).
    - All: the part period from 2023-05-31 to 2023-06-30 is dropped.

    """

  /// The six shipped strategies on the real files. Every number agrees, rounded as here, with the
  /// independent program `Tests/Peers/twin.py`, and with the answer key `lecture7.json` where that has it.
  static let real = """
    stock-bond, 1971-11-18 to 2023-06-30

    strategy     periods  mean %  st.dev. %  Sharpe  cum.std.  avg. weight %  turnover  max.DD %
    -----------  -------  ------  ---------  ------  --------  -------------  --------  --------
    beta-timing   12,861  5.4099     9.7053  0.5574   451.604     bond 51.26     2.776     27.51
    fixed-forty   12,861  6.0133    11.0319  0.5451   441.607     bond 40.00     0.000     32.59
    stocks-only   12,861  7.6689    17.1516  0.4471   362.245  stocks 100.00     0.000     54.67

    - Returns: simple, in excess of bill, one a day; sample: periods ending 1971-11-18 to 2023-06-30,
      the first from the close of 1971-11-17.
    - Mean and standard deviation (divisor n - 1) annualized with 252 periods a year (annualization:
      252); Sharpe = mean / st.dev.; no compounding.
    - cum.std. = sum of the excess returns over their whole-sample standard deviation: an ex-post
      figure, no decision uses it.
    - Execution: traded at the close that was decided on (delayDays 0). Costs: 0 basis points on every
      traded leg.
    - Weights: decided every day after a burn-in of 63, drifting in between. avg. weight: of the asset
      named; turnover: decisions a year times half the mean absolute change of weights, drift ignored.
      max.DD: largest fall of the daily value.
    - Bonds: return aged, yields below one year by line; days joined by span.
    - Data: FED-SVENY.csv (SHA-256 9b1437a55a2c), F-F_Research_Data_Factors_daily_compact_dates.CSV
      (SHA-256 f66b05992214).
    - Days: 12,925 from 1971-08-16 to 2023-06-30; with yields for 1 to 10 years (0 days with only some
      of them dropped); 13 days with yields but without the other series left out; returns of 158 stock
      days without yields compounded into the next day's.

    bond-timing, 1981-11-30 to 2023-05-31

    strategy         periods  mean %  st.dev. %  Sharpe  cum.std.  avg. weight %  turnover  max.DD %
    ---------------  -------  ------  ---------  ------  --------  -------------  --------  --------
    constant-weight      167  3.1288     5.8628  0.5337    44.561    long 100.00     0.000     17.55
    slope-timing         167  0.0143     0.0518  0.2764    23.079      long 0.51     0.007      2.13
    trailing-mean        167  0.0019     0.0267  0.0693     5.791      long 0.29     0.001      2.17

    - Returns: simple, in excess of short, one a holding period; sample: periods ending 1981-11-30 to
      2023-05-31, the first from the close of 1981-08-31.
    - Mean and standard deviation (divisor n - 1) annualized with 4 periods a year (annualization: 252);
      Sharpe = mean / st.dev.; no compounding.
    - cum.std. = sum of the excess returns over their whole-sample standard deviation: an ex-post
      figure, no decision uses it.
    - Execution: traded at the close that was decided on (delayDays 0). Costs: 0 basis points on every
      traded leg.
    - Weights: decided every 3 months after a burn-in of 120, drifting in between. avg. weight: of the
      asset named; turnover: decisions a year times half the mean absolute change of weights, drift
      ignored. max.DD: largest fall of the daily value.
    - Bonds: return aged, yields below one year by line; days joined by span.
    - Data: FED-SVENY.csv (SHA-256 9b1437a55a2c), F-F_Research_Data_Factors_daily_compact_dates.CSV
      (SHA-256 f66b05992214).
    - Days: 12,938 from 1971-08-16 to 2023-06-30; with yields for 1 to 10 years (0 days with only some
      of them dropped).
    - All: the part period from 2023-05-31 to 2023-06-30 is dropped.

    """
}
