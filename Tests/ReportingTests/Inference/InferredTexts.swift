/// The members that inference adds to a report, made up.
enum InferredTexts {
  static let report = """
    {
      "inference": {"level": 0.95, "blockLength": null, "replications": 10000, "seed": "1"}
    }
    """

  static let group = """
    {
      "benchmark": "fixed", "neweyWestLags": 2, "blockLength": 3, "blocks": 3,
      "comparisons": [
        {"a": "fixed", "b": "timing", "sharpeDifference": -0.125, "standardError": 0.0625,
         "interval": {"low": -0.375, "high": 0.125}, "jobsonKorkieMemmel": {"z": -1.5, "p": 0.1336},
         "ledoitWolf": {"p": 0.2, "blockLength": 3, "replications": 10000, "seed": "1"},
         "holm": 0.4, "romanoWolf": 0.3, "alpha": 0.015625, "alphaT": 1.25, "beta": 0.75, "betaT": 8.5},
        {"a": "fixed", "b": "bills", "sharpeDifference": null, "standardError": null, "interval": null,
         "jobsonKorkieMemmel": null, "ledoitWolf": null, "holm": null, "romanoWolf": null, "alpha": null,
         "alphaT": null, "beta": null, "betaT": null, "reason": "returns never vary"}
      ],
      "claims": [
        {"winner": "timing", "loser": "fixed", "sharpeDifference": 0.125,
         "interval": {"low": -0.125, "high": 0.375}, "p": 0.2, "adjustedP": 0.3, "survived": 2,
         "counted": 3, "survival": [{"kind": "variation", "survived": 2, "counted": 3}],
         "verdict": "not-shown", "holds": false,
         "sentence": "Not shown: timing beats fixed. Its Sharpe ratio is higher by 0.13 (…)."}
      ],
      "sensitivity": {"benchmark": "fixed", "variations": [
        {"kind": "base", "label": "as run", "value": null, "from": "1999-01-31", "to": "1999-02-08",
         "periods": 9, "sharpeRatios": {"fixed": 0.5, "timing": 0.625, "bills": null}},
        {"kind": "delay", "label": "delay 1 day", "value": 1, "from": "1999-02-01", "to": "1999-02-08",
         "periods": 8, "sharpeRatios": {"fixed": 0.5, "timing": 0.25, "bills": null},
         "asRun": {"fixed": 0.4375, "timing": 0.625, "bills": null}},
        {"kind": "cost", "label": "cost 5 basis points", "value": 5, "from": "1999-01-31",
         "to": "1999-02-08", "periods": 9, "sharpeRatios": {"fixed": 0.5, "timing": 0.5625, "bills": null}},
        {"kind": "cost", "label": "cost 10 basis points", "value": 10, "from": "1999-01-31",
         "to": "1999-02-08", "periods": 9, "sharpeRatios": {"fixed": 0.5, "timing": 0.53125, "bills": null}},
        {"kind": "window", "label": "window x2", "value": 2, "reason": "no period is left"}
      ]},
      "overfitting": {"probability": 0.375, "configurations": 3, "blocks": 16, "splits": 12870}
    }
    """

  static let strategies = [fixed, timing, bills]

  private static let fixed = """
    {
      "sharpeStandardError": 0.25, "sharpeStandardErrorIid": 0.1875,
      "sharpeInterval": {"low": 2.0, "high": 3.0}, "probabilisticSharpeRatio": 0.9375,
      "minimumTrackRecordLength": 1259.5, "meanT": 2.375,
      "breakEvenCost": null, "breakEvenCostReason": "it is the benchmark",
      "timing": null, "timingReason": "decided weights never vary", "drift": -0.25,
      "luck": {"parts": {"carry": 0.5, "level": 0.25, "remainder": -0.125},
        "withoutLevel": {"mean": 0.375, "sharpeRatio": 1.5},
        "decades": [{"name": "1990s", "from": "1999-01-31", "to": "1999-02-08", "periods": 9, "mean": 0.625,
          "parts": {"carry": 0.5, "level": 0.25, "remainder": -0.125}}],
        "levelTrend": []},
      "subPeriods": []
    }
    """

  private static let timing = """
    {
      "sharpeStandardError": 0.5, "sharpeStandardErrorIid": 0.375,
      "sharpeInterval": {"low": 1.5, "high": 3.5}, "probabilisticSharpeRatio": 0.875,
      "minimumTrackRecordLength": 504, "meanT": 2.25,
      "breakEvenCost": 12.5,
      "timing": {"static": 1.5, "timing": 0.5, "drift": 0.03125, "other": -0.0625, "timingT": 0.625,
        "noise": {"mean": 1.5, "standardDeviation": 0.75, "sharpeRatio": 2},
        "control": {"weights": {"risky": 0.875, "safe": 0.125}, "mean": 1.75, "standardDeviation": 0.6875,
          "sharpeRatio": 2.25, "sharpeDifference": 0.25, "p": 0.4375}},
      "luck": {"parts": {"carry": 1, "level": 0.5, "remainder": 0.0625, "costs": -0.03125},
        "withoutLevel": {"mean": 1.25, "sharpeRatio": 1.25},
        "decades": [{"name": "1990s", "from": "1999-01-31", "to": "1999-02-08", "periods": 9, "mean": 1.53125,
          "parts": {"carry": 1, "level": 0.5, "remainder": 0.0625, "costs": -0.03125}}],
        "levelTrend": []},
      "subPeriods": [{"by": "1998", "parts": [
          {"name": "before 1998", "periods": 4, "mean": 0.5, "standardDeviation": 0.75, "sharpeRatio": 0.625},
          {"name": "from 1998", "periods": 5, "mean": 0.25, "standardDeviation": 0.375, "sharpeRatio": null}],
        "equalMeans": {"statistic": 3.5, "degreesOfFreedom": 1, "p": 0.0625},
        "equalSharpeRatios": null, "equalSharpeRatiosReason": "returns never vary from 1998 on"}]
    }
    """

  private static let bills = """
    {
      "sharpeStandardError": null, "sharpeStandardErrorReason": "returns never vary",
      "sharpeStandardErrorIid": null, "sharpeStandardErrorIidReason": "returns never vary",
      "sharpeInterval": null,
      "probabilisticSharpeRatio": null, "probabilisticSharpeRatioReason": "returns never vary",
      "minimumTrackRecordLength": null, "minimumTrackRecordLengthReason": "returns never vary",
      "meanT": null, "meanTReason": "returns never vary",
      "breakEvenCost": null, "breakEvenCostReason": "it never leads",
      "timing": null, "timingReason": "decided weights never vary", "drift": 0,
      "luck": null, "luckReason": "holds no bonds", "subPeriods": []
    }
    """
}
