internal import Synchronization
internal import Testing

@testable internal import Reader

@Suite("Threads for loading")
struct LoadingThreadsTests {
  @Test("Every task is run, however many there are, and waits for those that it started")
  func all() async {
    let sum = Mutex(0)
    let task = Task(executorPreference: LoadingThreads()) {
      await withTaskGroup(of: Int.self) { group in
        for number in 1...2000 {
          group.addTask {
            await Task.yield()
            return number
          }
        }
        for await number in group { sum.withLock { $0 += number } }
      }
      return sum.withLock(\.self)
    }
    #expect(await task.value == 2_001_000)
  }

  @Test("They can be used again after they have gone")
  func again() async {
    let threads = LoadingThreads()
    for number in 0..<50 {
      #expect(await Task(executorPreference: threads) { number * 2 }.value == number * 2)
    }
  }
}
