internal import Glibc

/// What it costs to start the program: the CPU time of a process that does little.
enum StartUp {
  /// CPU seconds of one run, best of several; nil if the program does not run or does not succeed.
  static func seconds(of command: [String], runs: Int = 10) -> Double? {
    var best: Double?
    for _ in 0..<runs {
      guard let seconds = cpuSeconds(of: command) else { return nil }
      best = min(best ?? seconds, seconds)
    }
    return best
  }

  private static func cpuSeconds(of command: [String]) -> Double? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawn(&process, command[0], &actions, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status == 0 else { return nil }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
