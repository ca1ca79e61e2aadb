import Glibc

/// Processor time that this process has used.
enum ProcessorClock {
  /// Seconds since the process began, all threads together.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Processor seconds of repeated work, divided by how much work a round does.
  ///
  /// A round repeats the work until it takes long enough to be told from the clock's own steps, and
  /// the first round is not counted.
  ///
  /// - Parameter amount: what one call does, in the unit that the time is given for.
  static func time<Answer>(
    rounds: Int = 9, per amount: Double = 1, _ work: () throws -> Answer
  ) rethrows -> Sample {
    let calls = try callsPerRound(work)
    var seconds: [Double] = []
    for _ in 0..<rounds {
      let start = now
      for _ in 0..<calls { keep(try work()) }
      seconds.append((now - start) / Double(calls) / amount)
    }
    return Sample(seconds)
  }

  private static func callsPerRound<Answer>(_ work: () throws -> Answer) rethrows -> Int {
    let shortestRound = 0.02
    var calls = 1
    while true {
      let start = now
      for _ in 0..<calls { keep(try work()) }
      if now - start >= shortestRound { return calls }
      calls *= 2
    }
  }

  /// Uses an answer, so that the work for it is not left out.
  @inline(never)
  private static func keep<Answer>(_ answer: Answer) {
    withExtendedLifetime(answer) {}
  }
}
