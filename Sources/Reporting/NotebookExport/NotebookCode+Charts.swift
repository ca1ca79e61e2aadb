import TimeSeries

extension NotebookCode {
  /// What all charts have in common, and the recessions to shade.
  static func charts(shading recessions: [Recession]) -> String {
    let spans = recessions.map { "    (\"\($0.days.lowerBound)\", \"\($0.days.upperBound)\"),\n" }
    let list = spans.isEmpty ? "[]" : "[\n\(spans.joined())]"
    return """
      # First month after the peak to the month of the trough, NBER.
      recessions = \(list)

      # Colors that color-blind readers tell apart (Okabe and Ito).
      plt.rcParams["axes.prop_cycle"] = plt.cycler(
          color=["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"])
      plt.rcParams["axes.spines.top"] = plt.rcParams["axes.spines.right"] = False


      def chart(title, unit, rows=1):
          \"""Axes below one another that share their days.\"""
          figure, axes = plt.subplots(
              rows, sharex=True, squeeze=False, figsize=(9, 2 + 2.5 * rows), layout="constrained")
          figure.suptitle(title + simulated)
          for one in axes[:, 0]:
              one.set_ylabel(unit)
          return list(axes[:, 0])


      def shade(axes):
          \"""Grays the recessions among the days shown.\"""
          shown = axes.get_xlim()
          for first, last in recessions:
              axes.axvspan(pd.Timestamp(first), pd.Timestamp(last), color="0.88", linewidth=0, zorder=0)
          axes.set_xlim(shown)
      """
  }

  /// Cumulative standardized returns of each group.
  static let cumulative = #"""
    for group in report["groups"]:
        kind = "total" if group["excessOver"] == "none" else "excess"
        [axes] = chart(
            f"{group['name']}: cumulative standardized {kind} returns",
            "sum / whole-sample st.dev. (ex post)")
        start = pd.Timestamp(group["start"])  # the close at which the first period begins: the sum is 0
        for strategy in group["strategies"]:
            rows = of(periods, group, strategy)
            axes.plot(
                [start, *rows["date"]], [0, *rows["cumulativeStandardizedReturn"]],
                label=strategy["name"])
        shade(axes)
        axes.legend(frameon=False)
    """#

  /// Weights of each strategy from the closes at which decisions were traded; of two assets the first, as
  /// the other has the rest.
  static let weights = #"""
    for group in report["groups"]:
        places = chart(f"{group['name']}: weights", "weight", rows=len(group["strategies"]))
        for strategy, axes in zip(group["strategies"], places):
            traded = of(weights, group, strategy).dropna(subset="effective")
            assets = list(traded.groupby("asset", sort=False))
            for asset, rows in assets[:1] if len(assets) == 2 else assets:
                axes.step(rows["effective"], rows["weight"], where="post", label=asset)
            shade(axes)
            axes.set_title(strategy["name"], loc="left")
            axes.legend(frameon=False)
    """#

  /// How far the daily value stands below its running maximum.
  static let drawdowns = #"""
    for group in report["groups"]:
        [axes] = chart(f"{group['name']}: fall from the highest value so far", "%")
        for strategy in group["strategies"]:
            rows = of(daily, group, strategy)
            falls = 100 * (rows["value"] / rows["value"].cummax() - 1)
            axes.plot(rows["date"], falls, label=strategy["name"])
        shade(axes)
        axes.legend(frameon=False)
    """#

  /// Total returns of calendar years.
  static let calendarYears = #"""
    def yearly(rows):
        """Last value of each year over the last value before it, less 1; the ends may be parts of a year."""
        values = rows.set_index("date")["value"]
        last = values.groupby(values.index.year).last()
        earned = last / last.shift(fill_value=values.iloc[0]) - 1
        return earned[values.index[1:].year.unique()]


    for group in report["groups"]:
        years = pd.DataFrame({
            strategy["name"]: 100 * yearly(of(daily, group, strategy)) for strategy in group["strategies"]
        })
        [axes] = chart(f"{group['name']}: total returns of calendar years", "%")
        years.plot.bar(ax=axes, width=0.8, xlabel="")
        axes.tick_params("x", labelsize=7)
        axes.axhline(0, color="black", linewidth=0.8)
        axes.legend(frameon=False)
    """#

  /// What the rules went by, and what came of it, which nobody knew at the time.
  static let signals = #"""
    signals = read("signals.csv", ["date"])
    for group in report["groups"]:
        for strategy in group["strategies"]:
            shown = list(of(signals, group, strategy).groupby("signal", sort=False))
            if not shown:
                continue
            places = chart(f"{strategy['name']}: what the rule went by, and what came of it", "", rows=len(shown))
            for (signal, rows), axes in zip(shown, places):
                if signal.startswith("beta "):
                    axes.plot(rows["date"], rows["value"])
                    axes.set_ylabel("beta")
                else:
                    axes.step(rows["date"], 100 * rows["value"], where="post")
                    axes.set_ylabel("%")
                shade(axes)
                later = " (ex post: known only at the next decision)" if "followed" in signal else ""
                axes.set_title(signal + later, loc="left")
    """#

  /// The yield curve's history.
  static let yields = #"""
    yields = read("yields.csv", ["date"])
    [axes] = chart("Zero-coupon yields at month ends", "% a year")
    for maturity, rows in yields.groupby("maturity"):
        axes.plot(rows["date"], 100 * rows["yield"], label=f"{maturity}-year")
    axes.legend(frameon=False)
    shade(axes)
    """#
}
