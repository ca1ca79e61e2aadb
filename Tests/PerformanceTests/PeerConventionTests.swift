import Performance
import TestSupport
import Testing

@Suite("Conventions of other tools")
struct PeerConventionTests {
  @Test("Versions are those that make peers installs")
  func versions() throws {
    let lines = try WholeFile.text(of: Checkout.path(of: "Tests/Peers/other-tools.txt"))
      .split(separator: "\n").map(String.init)
    let packages = [PeerConvention.empyrical: "empyrical-reloaded"]
    for convention in PeerConvention.allCases {
      guard ![.lean, .performanceAnalytics].contains(convention) else { continue }
      let package = packages[convention] ?? convention.tool
      #expect(lines.contains("\(package)==\(convention.version)"))
    }
  }

  @Test("Every tool is listed once, with a rule that is no sentence of another's")
  func rules() {
    #expect(Set(PeerConvention.allCases.map(\.rule)).count == PeerConvention.allCases.count)
    #expect(PeerConvention.allCases.allSatisfy { !$0.rule.hasSuffix(".") })
  }
}
