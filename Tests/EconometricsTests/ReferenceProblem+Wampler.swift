extension ReferenceProblem {
  /// Wampler, R. H. (1970), "A Report of the Accuracy of Some Widely-Used Least Squares Computer
  /// Programs", Journal of the American Statistical Association 65, 549–565. Polynomials of degree 5
  /// at 0, 1, …, 20; all of higher difficulty, the last with the largest noise.
  static let wampler = [wampler1, wampler2, wampler3, wampler4, wampler5]

  static let wampler1 = ReferenceProblem(
    name: "Wampler1",
    response: [
      1, 6, 63, 364, 1365, 3906, 9331, 19608, 37449, 66430, 111111, 177156, 271453, 402234,
      579195, 813616, 1_118_481, 1_508_598, 2_000_719, 2_613_660, 3_368_421,
    ],
    regressors: powers(of: (0...20).map(Double.init), through: 5),
    coefficients: [1, 1, 1, 1, 1, 1],
    standardErrors: [0, 0, 0, 0, 0, 0],
    residualStandardDeviation: 0,
    rSquared: 1)

  static let wampler2 = ReferenceProblem(
    name: "Wampler2",
    response: [
      1, 1.11111, 1.24992, 1.42753, 1.65984, 1.96875, 2.38336, 2.94117, 3.68928,
      4.68559, 6.00000, 7.71561, 9.92992, 12.75603, 16.32384, 20.78125, 26.29536, 33.05367,
      41.26528, 51.16209, 63.00000,
    ],
    regressors: powers(of: (0...20).map(Double.init), through: 5),
    coefficients: [1, 0.1, 0.01, 0.001, 0.0001, 0.00001],
    standardErrors: [0, 0, 0, 0, 0, 0],
    residualStandardDeviation: 0,
    rSquared: 1)

  static let wampler3 = ReferenceProblem(
    name: "Wampler3",
    response: [
      760, -2042, 2111, -1684, 3888, 1858, 11379, 17560, 39287, 64382, 113159, 175108,
      273291, 400186, 581243, 811568, 1_121_004, 1_506_550, 2_002_767, 2_611_612, 3_369_180,
    ],
    regressors: powers(of: (0...20).map(Double.init), through: 5),
    coefficients: [1, 1, 1, 1, 1, 1],
    standardErrors: [
      2152.32624678170, 2363.55173469681, 779.343524331583, 101.475507550350,
      5.64566512170752, 0.112324854679312,
    ],
    residualStandardDeviation: 2360.14502379268,
    rSquared: 0.999995559025820)

  static let wampler4 = ReferenceProblem(
    name: "Wampler4",
    response: [
      75901, -204794, 204863, -204436, 253665, -200894, 214131, -185192, 221249, -138370,
      315911, -27644, 455253, 197434, 783995, 608816, 1_370_781, 1_303_798, 2_205_519, 2_408_860,
      3_444_321,
    ],
    regressors: powers(of: (0...20).map(Double.init), through: 5),
    coefficients: [1, 1, 1, 1, 1, 1],
    standardErrors: [
      215232.624678170, 236355.173469681, 77934.3524331583, 10147.5507550350,
      564.566512170752, 11.2324854679312,
    ],
    residualStandardDeviation: 236014.502379268,
    rSquared: 0.957478440825662)

  static let wampler5 = ReferenceProblem(
    name: "Wampler5",
    response: [
      7_590_001, -20_479_994, 20_480_063, -20_479_636, 25_231_365, -20_476_094, 20_489_331,
      -20_460_392,
      18_417_449, -20_413_570, 20_591_111, -20_302_844, 18_651_453, -20_077_766, 21_059_195,
      -19_666_384,
      26_348_481, -18_971_402, 22_480_719, -17_866_340, 10_958_421,
    ],
    regressors: powers(of: (0...20).map(Double.init), through: 5),
    coefficients: [1, 1, 1, 1, 1, 1],
    standardErrors: [
      21523262.4678170, 23635517.3469681, 7793435.24331583, 1014755.07550350,
      56456.6512170752, 1123.24854679312,
    ],
    residualStandardDeviation: 23601450.2379268,
    rSquared: 0.224668921574940e-02)
}
