// swift-tools-version: 6.2
import PackageDescription

// A package of one's own that uses the engine. From elsewhere the dependency is the address of the repository:
// .package(url: "…/tenor", branch: "main").
let package = Package(
  name: "after-falls",
  dependencies: [.package(name: "tenor", path: "../../..")],
  targets: [
    .executableTarget(
      name: "AfterFalls", dependencies: [.product(name: "TenorLibrary", package: "tenor")])
  ],
  swiftLanguageModes: [.v6]
)
