import Configuration
import TestSupport
import Testing
import TextFormats

@Suite("The schema of strategy files")
struct StrategySchemaTests {
  private let judge = SchemaJudge(schema: JSONWriter.indented(StrategySchema.document))

  private static let shipped = [
    "constant-weight", "trailing-mean", "slope-timing", "beta-timing", "fixed-forty", "stocks-only",
  ]

  private func readShipped() throws -> [ExampleFile] {
    try Self.shipped.map { name in
      ExampleFile(
        file: name + ".json",
        text: try WholeFile.text(of: Checkout.path(of: "strategies/\(name).json")))
    }
  }

  /// What the decoder has against a file; nil when it accepts it.
  private func complaint(about file: [UInt8]) -> ConfigurationError? {
    do throws(ConfigurationError) {
      _ = try StrategyFile(reading: file, file: "a.json")
      return nil
    } catch {
      return error
    }
  }

  @Test("Schema and decoder accept every right file and refuse every wrong one", .needs(.python))
  func variations() throws {
    let examples = [ExampleFile.slopeTiming, .betaTiming, .fixedForty]
    let good = try readShipped() + examples + StrategyVariation.all.flatMap(\.goodFiles)
    let bad = StrategyVariation.all.flatMap(\.badFiles)
    print("strategy files: \(good.count) right, \(bad.count) wrong")
    #expect(good.count > 80 && bad.count > 200)
    for (file, objection) in zip(good, try judge.complaints(about: good.map(\.bytes))) {
      #expect(objection == nil, "\(file.text)")
      #expect(complaint(about: file.bytes) == nil, "\(file.text)")
    }
    for (file, objection) in zip(bad, try judge.complaints(about: bad.map(\.bytes))) {
      #expect(objection != nil, "the schema accepts \(file.text)")
      #expect(complaint(about: file.bytes) != nil, "the decoder accepts \(file.text)")
    }
  }

  @Test("On files changed at random they agree too, comparisons of values apart", .needs(.python))
  func mutations() throws {
    let trees = try readShipped().map {
      try #require(JSONDocument(parsing: $0.bytes))
    }
    let files = (0..<UInt64(1500)).map { seed in
      var mutation = StrategyMutation(seed: seed)
      return JSONWriter.compact(mutation.changed(trees[Int(seed) % trees.count]))
    }
    var (accepted, refused, compared) = (0, 0, 0)
    for (seed, (file, objection)) in zip(files, try judge.complaints(about: files)).enumerated() {
      let error = complaint(about: file)
      if let error, StrategyComparison.isAllThatIsWrong(by: error) {
        compared += 1
        continue
      }
      if error == nil { accepted += 1 } else { refused += 1 }
      #expect(
        (error == nil) == (objection == nil),
        "seed \(seed): schema: \(objection ?? "accepted"); decoder: \(error?.description ?? "accepted")"
      )
    }
    print(
      "changed at random: \(accepted) right, \(refused) wrong; \(compared) only in a comparison")
    #expect(accepted > 100 && refused > 500)
  }

  @Test("What only a comparison of two values shows, the program alone refuses", .needs(.python))
  func comparisons() throws {
    let examples = StrategyComparison.examples
    let objections = try judge.complaints(about: examples.map(\.file.bytes))
    for ((file, words), objection) in zip(examples, objections) {
      #expect(objection == nil, "the schema can tell after all: \(file.text)")
      let error = try #require(complaint(about: file.bytes), "\(file.text)")
      #expect(error.description.contains(words))
      #expect(StrategyComparison.isAllThatIsWrong(by: error))
    }
  }

  @Test(
    "Every key is described, and every one that may be left out has a default or says what holds")
  func descriptions() throws {
    var keys = 0
    try eachProperty(of: StrategySchema.document, in: "file") { path, property, isRequired in
      keys += 1
      guard case .string(let description)? = property["description"] else {
        Issue.record("\(path) is not described")
        return
      }
      #expect(description.hasSuffix("."), "\(path)")
      let isExplained = Self.explained.contains { path.contains($0) }
      #expect(isRequired || property["default"] != nil || isExplained, "\(path) has no default")
    }
    #expect(keys > 50)
  }

  /// Keys of which their texts say what holds without them.
  private static let explained = [
    "file.$schema", "file.title", ".availableAfter", ".dateOrder", ".table", ".decimalMark",
    ".dayCount",
    ".assets.maturity",
  ]

  /// Visits every member of every object that a schema describes.
  private func eachProperty(
    of schema: JSONDocument, in path: String, _ visit: (String, JSONDocument, Bool) throws -> Void
  ) throws {
    if case .object(let properties)? = schema["properties"],
      case .array(let required)? = schema["required"]
    {
      for property in properties {
        let place = path + "." + property.name
        try visit(place, property.value, required.contains(.string(property.name)))
        try eachProperty(of: property.value, in: place, visit)
      }
    }
    for key in ["anyOf", "oneOf"] {
      guard case .array(let choices)? = schema[key] else { continue }
      for choice in choices { try eachProperty(of: choice, in: path, visit) }
    }
    for key in ["items", "additionalProperties"] {
      if let part = schema[key] { try eachProperty(of: part, in: path, visit) }
    }
  }
}
