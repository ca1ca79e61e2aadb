import TestSupport

/// Files of a few lines that a person can work out with pencil and paper.
enum TinyFiles {
  /// Ten days of one- and two-year yields, descending as the Federal Reserve writes them. 8 January
  /// has stocks and no yields.
  static let yields = """
    date,SVENY01,SVENY02
    2020-01-16,1.00,1.50
    2020-01-15,1.02,1.49
    2020-01-14,1.05,1.55
    2020-01-13,1.01,1.52
    2020-01-10,0.99,1.46
    2020-01-09,1.00,1.50
    2020-01-07,1.03,1.54
    2020-01-06,1.00,1.51
    2020-01-03,0.98,1.47
    2020-01-02,1.00,1.50

    """

  static let factors = """
    ,Mkt-RF,SMB,HML,RF
    20200102,    0.50,    0.00,    0.00,   0.001
    20200103,    1.00,    0.00,    0.00,   0.001
    20200106,   -1.00,    0.00,    0.00,   0.001
    20200107,    1.00,    0.00,    0.00,   0.001
    20200108,   -1.00,    0.00,    0.00,   0.001
    20200109,    0.00,    0.00,    0.00,   0.001
    20200110,    1.00,    0.00,    0.00,   0.001
    20200113,   -1.00,    0.00,    0.00,   0.001
    20200114,    1.00,    0.00,    0.00,   0.001
    20200115,   -1.00,    0.00,    0.00,   0.001
    20200116,    1.00,    0.00,    0.00,   0.001

    """

  /// Half stocks, half bills, decided every day; `stocks` may take another share of the value.
  static func mix(named name: String, stocks: Double) -> String {
    """
    {
      "name": "\(name)", "group": "mixes",
      "assets": { "stocks": { "type": "stock-market" }, "bill": { "type": "treasury-bill" } },
      "rule": {
        "type": "constant-weight", "weights": { "stocks": \(stocks), "bill": \(1 - stocks) }
      },
      "rebalance": { "every": 1, "unit": "day" },
      "execution": { "delayDays": 0 },
      "evaluation": { "excessOver": "bill", "period": "day" }
    }
    """
  }

  /// Two-year bonds against one-year bonds, traded a close late and at a cost.
  static let bonds = """
    {
      "name": "two-years", "group": "bonds",
      "assets": {
        "two": { "type": "zero-coupon-bond", "maturity": 2, "roll": "day" },
        "one": { "type": "zero-coupon-bond", "maturity": 1, "roll": "day" }
      },
      "rule": { "type": "constant-weight", "weights": { "two": 1 } },
      "rebalance": { "every": 2, "unit": "day", "burnIn": 1 },
      "execution": { "delayDays": 1 },
      "costs": { "basisPoints": 2.5 },
      "evaluation": { "excessOver": "one", "period": "day" }
    }
    """

  /// Gold from a price file against cash from a file of percent returns.
  static let gold = """
    {
      "name": "gold", "group": "metal",
      "assets": {
        "gold": { "type": "series", "file": "gold.csv", "column": "Close", "quote": "price" },
        "cash": { "type": "series", "file": "cash.csv", "column": "rate", "quote": "percent-return" }
      },
      "rule": { "type": "constant-weight", "weights": { "gold": 0.5, "cash": 0.5 } },
      "rebalance": { "every": 1, "unit": "day" },
      "execution": { "delayDays": 0 },
      "evaluation": { "excessOver": "cash", "period": "day" }
    }
    """

  static let goldPrices = "Date,Open,Close\n2020-01-02,1,100\n2020-01-03,1,110\n2020-01-06,1,99\n"
  static let cashReturns = "date,rate\n2020-01-02,0\n2020-01-03,1\n2020-01-06,0\n"

  /// A folder with the strategies `half.json`, `stocks.json`, `bonds.json`, `gold.json` and the data
  /// folders `data` (yields, factors) and `prices` (gold, cash).
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write(mix(named: "half", stocks: 0.5), to: "half.json")
    _ = try folder.write(mix(named: "stocks", stocks: 1), to: "stocks.json")
    _ = try folder.write(bonds, to: "bonds.json")
    _ = try folder.write(gold, to: "gold.json")
    _ = try folder.write(yields, to: "data/yields.csv")
    _ = try folder.write(factors, to: "data/factors.csv")
    _ = try folder.write(goldPrices, to: "prices/gold.csv")
    _ = try folder.write(cashReturns, to: "prices/cash.csv")
    return folder
  }

  /// All that `folder()` holds: what a command that writes nothing leaves.
  static let contents = [
    "bonds.json", "data/", "data/factors.csv", "data/yields.csv", "gold.json", "half.json",
    "prices/",
    "prices/cash.csv", "prices/gold.csv", "stocks.json",
  ]
}

extension String {
  /// The text with every occurrence of some words replaced; they must occur.
  func replacing(_ words: String, by other: String) -> String {
    precondition(contains(words), "\(words) is not in the text")
    return replacing(words, with: other)
  }
}
