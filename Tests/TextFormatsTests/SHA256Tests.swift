import Testing
import TextFormats

@Suite("SHA-256")
struct SHA256Tests {
  @Test("The examples of FIPS 180-4")
  func publishedExamples() {
    #expect(
      SHA256.hexDigest(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hexDigest(of: [])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("A million letters a, in pieces of 999")
  func pieces() {
    var hash = SHA256()
    var left = 1_000_000
    while left > 0 {
      hash.update([UInt8](repeating: UInt8(ascii: "a"), count: min(left, 999)))
      left -= 999
    }
    // FIPS 180-2, appendix B.3
    #expect(
      hash.hexDigest() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
