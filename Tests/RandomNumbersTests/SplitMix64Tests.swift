import RandomNumbers
import Testing

@Suite("The random stream")
struct SplitMix64Tests {
  // Seed 0, number 0 is in the contract; seed 1234567 is the published check of SplitMix64; the
  // others come from the same formula in Python's unbounded integers.
  @Test(
    "Outputs depend on seed and index as published",
    arguments: [
      (0, 0, 0xE220_A839_7B1D_CDAF), (0, 1, 0x6E78_9E6A_A1B9_65F4), (0, 2, 0x06C4_5D18_8009_454F),
      (1_234_567, 0, 0x599E_D017_FB08_FC85), (1971, 0, 0x478F_EE7C_0DC6_62F0),
      (1971, 1_000_000_000_000, 0x967F_0982_3D07_3867), (UInt64.max, 3, 0x6D1D_B36C_CBA9_82D2),
    ] as [(UInt64, UInt64, UInt64)])
  func knownOutputs(seed: UInt64, index: UInt64, expected: UInt64) {
    #expect(SplitMix64(seed: seed).output(index) == expected)
  }

  @Test("A uniform is the upper 53 bits, half a step above, exactly")
  func uniform() {
    // (0xE220A8397B1DCDAF >> 11) + 0.5 rounds to even before the division by 2⁵³.
    let expected = (Double(0xE220_A839_7B1D_CDAF as UInt64 >> 11) + 0.5) / 9_007_199_254_740_992
    #expect(SplitMix64(seed: 0).uniform(0) == expected)
  }

  @Test("Uniforms of 100,000 indices fill ten bins evenly")
  func evenly() {
    let stream = SplitMix64(seed: 1971)
    var bins = [Int](repeating: 0, count: 10)
    for index in 0..<100_000 { bins[Int(stream.uniform(UInt64(index)) * 10)] += 1 }
    // Each bin is 10,000 with standard deviation 95; the chance that one strays 400 is under 1e-3.
    for bin in bins { #expect(abs(bin - 10_000) < 400) }
  }
}
