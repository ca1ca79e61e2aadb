// swift-tools-version: 6.2
import PackageDescription

// Rooms and the direction of imports: CONTRIBUTING.md. Data flows one way, so a target names exactly
// the rooms it may see; a build with --explicit-target-dependency-import-check error keeps it so.
let upcoming: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Targets whose work would take minutes unoptimized are optimized in the debug builds of make test as well: tests
// run whole strategies, and draw resamples by the thousand. Nobody else's build has the flag, since a package with
// unsafe flags cannot be depended on.
let optimized: [SwiftSetting] =
  Context.environment["TENOR_OPTIMIZED_TESTS", default: ""].isEmpty
  ? upcoming : upcoming + [.unsafeFlags(["-O"], .when(configuration: .debug))]

// What make docs needs; nobody else fetches or compiles it.
let documentation: [Package.Dependency] =
  Context.environment["TENOR_DOCUMENTATION"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")]

func room(
  _ name: String, uses dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = upcoming
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(of name: String, uses others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + others,
    swiftSettings: upcoming)
}

let package = Package(
  name: "tenor",
  products: [
    .executable(name: "tenor", targets: ["tenor"]),
    .library(name: "TenorLibrary", targets: ["Tenor"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ] + documentation,
  targets: [
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(name: "CLAPACKE", pkgConfig: "lapacke", providers: [.apt(["liblapacke-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),

    room("TimeSeries", settings: optimized),
    room("RandomNumbers", settings: optimized),
    room("Threads"),
    room("TextFormats", uses: ["CNettle"]),
    room("LinearAlgebra", uses: ["COpenBLAS", "CLAPACKE"]),
    room("Econometrics", uses: ["LinearAlgebra"], settings: optimized),
    room("MarketData", uses: ["TimeSeries", "TextFormats", "RandomNumbers"]),
    room("Instruments", uses: ["TimeSeries"], settings: optimized),
    room("Portfolios", uses: ["TimeSeries", "Instruments"], settings: optimized),
    room(
      "Strategies",
      uses: ["TimeSeries", "Instruments", "Portfolios", "Econometrics", "LinearAlgebra"],
      settings: optimized),
    room(
      "Simulation",
      uses: [
        "TimeSeries", "Instruments", "Portfolios", "Strategies", "RandomNumbers", "Threads",
      ], settings: optimized),
    room("Performance", uses: ["TimeSeries", "Econometrics"], settings: optimized),
    room(
      "Inference",
      uses: ["TimeSeries", "Performance", "Econometrics", "LinearAlgebra", "RandomNumbers"],
      settings: optimized),
    room("Charts", uses: ["TimeSeries", "TextFormats"]),
    room(
      "Reporting",
      uses: [
        "TimeSeries", "TextFormats", "Performance", "Simulation", "Inference", "Charts",
        "Threads", .product(name: "Mustache", package: "swift-mustache"),
      ]),
    room(
      "Configuration",
      uses: [
        "TimeSeries", "TextFormats", "MarketData", "Instruments", "Portfolios", "Strategies",
        "Simulation", "Econometrics",
      ]),
    // What another package imports: the engine, from days and series to evaluated runs.
    .target(
      name: "Tenor",
      dependencies: [
        "TimeSeries", "MarketData", "Instruments", "Portfolios", "Strategies", "Simulation",
        "Performance", "Configuration",
      ], path: "Sources/Library", swiftSettings: upcoming),
    .executableTarget(
      name: "tenor",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        "LinearAlgebra", "TimeSeries", "TextFormats", "MarketData", "Instruments", "Strategies",
        "Configuration", "Simulation", "Reporting", "Threads",
      ],
      swiftSettings: upcoming),

    .executableTarget(
      name: "TenorBenchmarks",
      dependencies: [
        "LinearAlgebra", "Econometrics", "TimeSeries", "TextFormats", "MarketData", "Instruments",
        "Simulation", "Performance", "Inference", "RandomNumbers", "Configuration",
      ],
      swiftSettings: upcoming),

    .executableTarget(
      name: "TenorValidation",
      dependencies: [
        "Inference", "Econometrics", "Performance", "RandomNumbers", "TimeSeries", "LinearAlgebra",
        "TextFormats",
      ],
      swiftSettings: upcoming),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: upcoming),
    tests(of: "TimeSeries"),
    tests(of: "RandomNumbers"),
    tests(of: "Threads"),
    tests(of: "TextFormats"),
    tests(of: "LinearAlgebra"),
    tests(of: "Econometrics", uses: ["LinearAlgebra"]),
    tests(of: "MarketData", uses: ["TimeSeries", "TextFormats", "RandomNumbers"]),
    tests(of: "Instruments", uses: ["TimeSeries"]),
    tests(of: "Portfolios", uses: ["TimeSeries", "Instruments"]),
    tests(of: "Strategies", uses: ["TimeSeries", "Instruments", "Portfolios"]),
    tests(
      of: "Simulation",
      uses: ["TimeSeries", "Instruments", "Portfolios", "Strategies", "RandomNumbers"]),
    tests(of: "Performance", uses: ["TimeSeries"]),
    tests(
      of: "Inference",
      uses: ["TimeSeries", "Performance", "Econometrics", "LinearAlgebra", "RandomNumbers"]),
    tests(of: "TenorValidation", uses: ["Econometrics"]),
    tests(of: "Charts", uses: ["TimeSeries", "TextFormats"]),
    tests(
      of: "Reporting",
      uses: [
        "TimeSeries", "TextFormats", "Performance", "Simulation", "Instruments", "Portfolios",
        "Strategies", "Inference",
      ]),
    tests(
      of: "Configuration",
      uses: [
        "TimeSeries", "TextFormats", "MarketData", "Instruments", "Portfolios", "Strategies",
        "Simulation", "RandomNumbers",
      ]),
    .testTarget(
      name: "TenorTests",
      dependencies: [
        "tenor", "TestSupport", "MarketData", "Instruments", "Econometrics", "LinearAlgebra",
        "Strategies", "Portfolios", "Simulation", "Performance", "Reporting", "Configuration",
        "TextFormats", "TimeSeries", "RandomNumbers",
      ],
      swiftSettings: upcoming),
  ],
  swiftLanguageModes: [.v6]
)
