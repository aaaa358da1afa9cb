internal import Synchronization
internal import Testing

@testable internal import Reader

@Suite("A gate")
struct GateTests {
  private final class Count: Sendable {
    private let number = Mutex(0)

    var value: Int { number.withLock { $0 } }
    func add() { number.withLock { $0 += 1 } }
  }

  @Test("Nobody passes before it is open, everybody after")
  func opening() async {
    let gate = Gate()
    let passed = Count()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask {
          await gate.pass()
          #expect(gate.isOpen)
          passed.add()
        }
      }
      for _ in 0..<20 { await Task.yield() }
      #expect(passed.value == 0)
      gate.open()
    }
    await gate.pass()
    #expect(passed.value == 20)
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
