internal import Synchronization
internal import Testing

@testable internal import Reader

@Suite("A gate")
struct GateTests {
  @Test("Nobody passes before it is open, everybody after")
  func opening() async {
    let gate = Gate()
    let passed = Mutex(0)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask {
          await gate.pass()
          #expect(gate.isOpen)
          passed.withLock { $0 += 1 }
        }
      }
      for _ in 0..<20 { await Task.yield() }
      #expect(passed.withLock { $0 } == 0)
      gate.open()
    }
    await gate.pass()
    #expect(passed.withLock { $0 } == 20)
  }

  @Test("Opening it again changes nothing")
  func again() async {
    let gate = Gate()
    gate.open()
    gate.open()
    await gate.pass()
    #expect(gate.isOpen)
  }
}
