import Inference
import Testing

@Suite("Romano and Wolf's correction")
struct RomanoWolfTests {
  let replicated: [ArraySlice<Double>] = [[1, 0, 4], [3, 1, 0], [0, 2.5, 1]]

  @Test("Three statistics with three replications by hand")
  func byHand() {
    // 3 among the maxima 3, 2.5, 4 of all: two reach it. 2 among 1, 2.5, 4 of the first and the third: two.
    // 0.5 among 1, 0, 4 of the first alone: two. So (1 + 2) / 4 each.
    #expect(RomanoWolf.adjusted([0.5, 3, 2], replicated: replicated) == [0.75, 0.75, 0.75])
    // 5: none, 1/4. 2 among 1, 2.5, 4: two, 3/4. 3.5 with both: one, 2/4. The order is 5, 3.5, 2.
    #expect(RomanoWolf.adjusted([2, 5, 3.5], replicated: replicated) == [0.5, 0.25, 0.5])
  }

  @Test("The p value of a smaller statistic is not below that of a larger one")
  func monotone() {
    // 2 of the second: its own replications 3, 1, 0 with the first's 1, 0, 4: two reach it. 1.5 of the first
    // alone: one, raised to that of the larger.
    #expect(
      RomanoWolf.adjusted([1.5, 2], replicated: Array(replicated.prefix(2))) == [0.75, 0.75])
  }

  @Test("A single test is not adjusted, and no tests have none")
  func single() {
    #expect(RomanoWolf.adjusted([2.5], replicated: [replicated[2]]) == [0.5])
    #expect(RomanoWolf.adjusted([], replicated: []).isEmpty)
  }
}
