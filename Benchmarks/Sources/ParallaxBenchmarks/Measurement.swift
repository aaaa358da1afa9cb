internal import Glibc

/// CPU seconds that a piece of work took, best of several: other programs on the machine can only make it longer.
struct Measurement {
  let name: String
  let bytes: Int
  let seconds: Double

  var megabytesPerSecond: Double { Double(bytes) / 1e6 / seconds }

  var nanosecondsPerByte: Double { seconds * 1e9 / Double(bytes) }

  /// Runs `work` several times and returns what it came to, with the best time.
  static func best<Value>(
    of runs: Int = 5, _ name: String, bytes: Int, _ work: () -> Value
  ) -> (measurement: Measurement, value: Value) {
    var value = work()
    var best = Double.infinity
    for _ in 0..<runs {
      let start = cpuSeconds()
      value = work()
      best = min(best, cpuSeconds() - start)
    }
    return (Measurement(name: name, bytes: bytes, seconds: best), value)
  }

  /// Says how fast it was, and how fast as a multiple of another.
  func report(beside other: Measurement) {
    let (speed, ratio) = (megabytesPerSecond, megabytesPerSecond / other.megabytesPerSecond)
    print(
      "\(name.padded(to: 30)) \(speed.rounded(1)) MB/s  \(ratio.rounded(2)) of the expression's speed")
    // All of it takes minutes: what is known is said at once, in a pipe too.
    fflush(nil)
  }

  /// CPU time of this process, all threads.
  static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that this process has held.
  static func peakMegabytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1000
  }
}
