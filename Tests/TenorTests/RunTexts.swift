/// What `tenor run` prints, whole.
enum RunTexts {
  /// The strategies of `TinyFiles` on its data.
  static let tiny = """
    mixes, 2020-01-03 to 2020-01-16

    strategy  periods   mean %  st.dev. %  Sharpe  cum.std.  stocks weight %  turnover %  decided %  max.DD %
    --------  -------  -------  ---------  ------  --------  ---------------  ----------  ---------  --------
    half            9  13.9999     8.3666  1.6733     0.949            50.00     1456.00       0.00      0.50
    stocks          9  27.9997    16.7332  1.6733     0.949           100.00     1400.00       0.00      1.02

    - half: constant weights stocks 0.5, bill 0.5.
    - stocks: constant weights stocks 1, bill 0.
    - Assets: stocks: stock market; bill: Treasury bill.
    - Weights: decided every day, drifting in between.
    - Execution: traded at the close that was decided on (delayDays 0). Costs: 0 basis points of every
      trade of an asset.
    - Returns: simple, in excess of bill, one a day, the first from the close of 2020-01-02; mean and
      st.dev. (divisor n - 1) annualized with 252 periods a year, no compounding; Sharpe = mean /
      st.dev.
    - Columns: cum.std. = sum of excess returns over their whole-sample st.dev. (ex post: no decision
      uses it); weight = average over the decisions; turnover = half of all that was bought and sold,
      over value, a year (one way; drift included, and the purchase from cash where it was made in the
      sample); decided = half the mean absolute change of decided weights x decisions a year, drift
      ignored; max.DD = largest fall of the daily value.
    - Data: yields.csv (SHA-256 87802b5838ff), factors.csv (SHA-256 4d7032ba4835).
    - Days: 10 from 2020-01-02 to 2020-01-16; with yields for 1 to 2 years; returns of 1 day of stocks
      that are not in the calendar compounded into the next day's.

    bonds, 2020-01-07 to 2020-01-16

    strategy   periods  mean %  st.dev. %  Sharpe  cum.std.  two weight %  turnover %  decided %  max.DD %
    ---------  -------  ------  ---------  ------  --------  ------------  ----------  ---------  --------
    two-years        7  1.7093     1.0733  1.5926     0.702        100.00     1800.00       0.00      0.15

    - two-years: constant weights two 1.
    - Assets: two: 2-year zero rolled daily; one: 1-year zero rolled daily.
    - Weights: decided every 2 days after 1 day, drifting in between.
    - Execution: traded 1 close after the decision. Costs: 2.5 basis points of every trade of an asset
      (rolls and the resets inside a bond portfolio are free).
    - Returns: simple, in excess of one, one a day, the first from the close of 2020-01-06; mean and
      st.dev. (divisor n - 1) annualized with 252 periods a year, no compounding; Sharpe = mean /
      st.dev.
    - Columns: cum.std. = sum of excess returns over their whole-sample st.dev. (ex post: no decision
      uses it); weight = average over the decisions; turnover = half of all that was bought and sold,
      over value, a year (one way; drift included, and the purchase from cash where it was made in the
      sample); decided = half the mean absolute change of decided weights x decisions a year, drift
      ignored; max.DD = largest fall of the daily value.
    - Bonds: return aged, yields linear between whole years, the first line going on below one (line).
    - Data: yields.csv (SHA-256 87802b5838ff), factors.csv (SHA-256 4d7032ba4835).
    - Days: 10 from 2020-01-02 to 2020-01-16; with yields for 1 to 2 years.
    - two-years: 1 decision still to be traded when the data ended.
    - two-years: traded 1800.00 % of the value a year (one way, with the purchase from cash, which costs
      nothing); trading cost 0.0000 % a year; all start invested, and no purchase from cash is charged
      (costs.entry false).

    """

  /// The three strategies of the group bond-timing on the simulated market, whose numbers are a
  /// contract with these tests alone.
  static let simulated = """
    bond-timing, 1981-11-30 to 2023-05-31 (simulated market)

    strategy         periods   mean %  st.dev. %   Sharpe  cum.std.  long weight %  turnover %  decided %  max.DD %
    ---------------  -------  -------  ---------  -------  --------  -------------  ----------  ---------  --------
    constant-weight      167   1.9892     7.1714   0.2774    23.162         100.00        1.20       0.00     14.42
    slope-timing         167  -0.0009     0.0309  -0.0299    -2.493           0.25        1.63       0.45      1.14
    trailing-mean        167   0.0019     0.0199   0.0940     7.852           0.27        1.30       0.12      1.11

    - constant-weight: constant weights long 1.
    - slope-timing: weight of long = return over short in the next 3 months as forecast from the slope
      y(10) - y(1), monthly regression on all pairs so far.
    - trailing-mean: weight of long = 3 x mean monthly return over short, all returns so far.
    - Assets: long: zeros of 2 to 10 years in equal parts rolled at month end; short: 1-year zero rolled
      at month end.
    - Weights: decided every 3 months after 120 months, drifting in between.
    - Execution: traded at the close that was decided on (delayDays 0). Costs: 0 basis points of every
      trade of an asset.
    - Returns: simple, in excess of short, one a holding period, the first from the close of 1981-08-31;
      mean and st.dev. (divisor n - 1) annualized with 4 periods a year, no compounding; Sharpe = mean /
      st.dev.
    - Columns: cum.std. = sum of excess returns over their whole-sample st.dev. (ex post: no decision
      uses it); weight = average over the decisions; turnover = half of all that was bought and sold,
      over value, a year (one way; drift included, and the purchase from cash where it was made in the
      sample); decided = half the mean absolute change of decided weights x decisions a year, drift
      ignored; max.DD = largest fall of the daily value.
    - Bonds: return aged, yields linear between whole years, the first line going on below one (line).
    - Data: simulated market, seed 1971; no real prices.
    - Days: 13,239 from 1971-08-16 to 2023-06-30; with yields for 1 to 10 years.
    - All: the part period from 2023-05-31 to 2023-06-30 is dropped.

    """

  /// The six shipped strategies on the real files. Every number agrees, rounded as here, with the
  /// independent program `Tests/Peers/twin.py`, and with the answer keys `lecture7.json` and `lecture7-formulas.json` where
  /// those have it.
  static let real = """
    stock-bond, 1971-11-18 to 2023-06-30

    strategy     periods  mean %  st.dev. %  Sharpe  cum.std.  bond weight %  turnover %  decided %  max.DD %
    -----------  -------  ------  ---------  ------  --------  -------------  ----------  ---------  --------
    beta-timing   12,861  6.2377    11.2242  0.5557   450.241          31.26      285.51     277.60     34.33
    fixed-forty   12,861  6.0133    11.0319  0.5451   441.607          40.00       52.96       0.00     32.59
    stocks-only   12,861  7.6689    17.1516  0.4471   362.245           0.00        0.98       0.00     54.67

    - beta-timing: weight of bond = 0.4 - 1 x its beta on stocks over 63 days.
    - fixed-forty: constant weights bond 0.4, stocks 0.6.
    - stocks-only: constant weights stocks 1.
    - Assets: stocks: stock market; bond: 10-year zero rolled daily; bill: Treasury bill.
    - Weights: decided every day after 63 days, drifting in between.
    - Execution: traded at the close that was decided on (delayDays 0). Costs: 0 basis points of every
      trade of an asset.
    - Returns: simple, in excess of bill, one a day, the first from the close of 1971-11-17; mean and
      st.dev. (divisor n - 1) annualized with 252 periods a year, no compounding; Sharpe = mean /
      st.dev.
    - Columns: cum.std. = sum of excess returns over their whole-sample st.dev. (ex post: no decision
      uses it); weight = average over the decisions; turnover = half of all that was bought and sold,
      over value, a year (one way; drift included, and the purchase from cash where it was made in the
      sample); decided = half the mean absolute change of decided weights x decisions a year, drift
      ignored; max.DD = largest fall of the daily value.
    - Bonds: return aged, yields linear between whole years, the first line going on below one (line).
    - Data: FED-SVENY.csv (SHA-256 9b1437a55a2c), F-F_Research_Data_Factors_daily_compact_dates.CSV
      (SHA-256 f66b05992214).
    - Days: 12,925 from 1971-08-16 to 2023-06-30; with yields for 1 to 10 years; 13 days with yields but
      without the other series left out; returns of 158 days of stocks that are not in the calendar
      compounded into the next day's.

    bond-timing, 1981-11-30 to 2023-05-31

    strategy         periods  mean %  st.dev. %  Sharpe  cum.std.  long weight %  turnover %  decided %  max.DD %
    ---------------  -------  ------  ---------  ------  --------  -------------  ----------  ---------  --------
    constant-weight      167  3.1288     5.8628  0.5337    44.561         100.00        1.20       0.00     17.55
    slope-timing         167  0.0143     0.0518  0.2764    23.079           0.51        1.90       0.65      2.13
    trailing-mean        167  0.0019     0.0267  0.0693     5.791           0.29        1.31       0.10      2.17

    - constant-weight: constant weights long 1.
    - slope-timing: weight of long = return over short in the next 3 months as forecast from the slope
      y(10) - y(1), monthly regression on all pairs so far.
    - trailing-mean: weight of long = 3 x mean monthly return over short, all returns so far.
    - Assets: long: zeros of 2 to 10 years in equal parts rolled at month end; short: 1-year zero rolled
      at month end.
    - Weights: decided every 3 months after 120 months, drifting in between.
    - Execution: traded at the close that was decided on (delayDays 0). Costs: 0 basis points of every
      trade of an asset.
    - Returns: simple, in excess of short, one a holding period, the first from the close of 1981-08-31;
      mean and st.dev. (divisor n - 1) annualized with 4 periods a year, no compounding; Sharpe = mean /
      st.dev.
    - Columns: cum.std. = sum of excess returns over their whole-sample st.dev. (ex post: no decision
      uses it); weight = average over the decisions; turnover = half of all that was bought and sold,
      over value, a year (one way; drift included, and the purchase from cash where it was made in the
      sample); decided = half the mean absolute change of decided weights x decisions a year, drift
      ignored; max.DD = largest fall of the daily value.
    - Bonds: return aged, yields linear between whole years, the first line going on below one (line).
    - Data: FED-SVENY.csv (SHA-256 9b1437a55a2c), F-F_Research_Data_Factors_daily_compact_dates.CSV
      (SHA-256 f66b05992214).
    - Days: 12,938 from 1971-08-16 to 2023-06-30; with yields for 1 to 10 years.
    - All: the part period from 2023-05-31 to 2023-06-30 is dropped.

    """
}
