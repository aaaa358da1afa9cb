internal import Glibc
internal import Synchronization

/// Threads for the tasks that read and compare articles: as many as the machine has cores, each gone when there is
/// nothing left to do.
///
/// The tasks would run without it, on the threads of libdispatch. But that, once used, wakes up every second for as
/// long as the program runs, to look after its threads; a reader that lies open all day must not.
final class LoadingThreads: TaskExecutor {
  private struct State: ~Copyable {
    /// Oldest first; those before `next` are done. Emptied when all are.
    var jobs: [UnownedJob] = []
    var next = 0
    var threads = 0
  }

  private let state = Mutex(State())
  private let limit = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let needsThread = state.withLock { state in
      state.jobs.append(job)
      guard state.threads < limit else { return false }
      state.threads += 1
      return true
    }
    if needsThread { start() }
  }

  private func start() {
    var thread = pthread_t()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    let context = Unmanaged.passRetained(self)
    let result = pthread_create(
      &thread, &attributes,
      { context in
        guard let context else { return nil }
        Unmanaged<LoadingThreads>.fromOpaque(context).takeRetainedValue().work()
        return nil
      }, context.toOpaque())
    // Without a thread of its own the work is done here: late is better than never.
    if result != 0 { context.takeRetainedValue().work() }
  }

  private func work() {
    while let job = next() { job.runSynchronously(on: asUnownedTaskExecutor()) }
  }

  /// The oldest job; nil, and the thread no longer counted, if there is none.
  private func next() -> UnownedJob? {
    state.withLock { state in
      guard state.next < state.jobs.count else {
        (state.jobs, state.next) = ([], 0)
        state.threads -= 1
        return nil
      }
      defer { state.next += 1 }
      return state.jobs[state.next]
    }
  }
}
