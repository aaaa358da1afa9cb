internal import TerminalUI
internal import TestSupport
internal import Testing

@testable internal import Reader

@Suite("What a frame takes over from the one before")
struct KeptFrameTests {
  @Test("Scrolling leaves all but the text and the status row as it was")
  func scrolling() {
    var state = Warehouse.reader(columns: 80, rows: 24)
    _ = state.handle(.key(.character("}")))
    _ = state.frame()
    let before = state.lastFrame?.parts ?? []
    _ = state.handle(.key(.character("j")))
    _ = state.frame()
    let places = before.filter { state.lastFrame?.parts.contains($0) == true }.map(\.place)
    #expect(places == [.title, .strip, .textHeader, .quotes, .hints])
  }

  @Test(
    "Any other key has every part drawn anew", arguments: ["]", "D", "O", "2", "g"])
  func others(key: Character) {
    var state = Warehouse.reader(columns: 80, rows: 24)
    _ = state.frame()
    let before = state.lastFrame?.parts ?? []
    #expect(!before.isEmpty)
    _ = state.handle(.key(.character(key)))
    _ = state.frame()
    #expect(before.allSatisfy { state.lastFrame?.parts.contains($0) != true })
  }

  @Test("A box, a prompt or an unfinished key that lies over the parts is not taken over")
  func covered() {
    var state = Warehouse.reader(columns: 80, rows: 24)
    _ = state.handle(.key(.character("g")))
    _ = state.handle(.tick(state.now + 1000))
    _ = state.frame()
    #expect(state.lastFrame == nil)
    _ = state.handle(.key(.escape))
    #expect(state.frame() == state.view())
    _ = state.handle(.key(.character(":")))
    _ = state.frame()
    #expect(state.lastFrame == nil)
  }

  /// Mostly scrolling, so that much is taken over, and something else now and then.
  private static let keys: [Key] =
    [Key](repeating: .character("j"), count: 6) + [Key](repeating: .character("k"), count: 3)
    + [.character(" "), .character("b"), .control("d"), .control("u"), .pageDown, .down, .up]
    + "][}{DtqfJKO:zgGS&Xq2".map { Key.character($0) } + [.enter, .escape, .tab]

  @Test(
    "Every frame is what would be drawn anew",
    arguments: [(50, 12), (80, 24), (110, 30), (160, 50)])
  func same(columns: Int, rows: Int) {
    var random = SeededRandom(seed: UInt64(columns))
    var state = Warehouse.reader(columns: columns, rows: rows)
    var kept = 0
    for step in 0..<120 {
      let before = state.lastFrame?.parts ?? []
      switch Int.random(in: 0..<20, using: &random) {
      case 0: _ = state.handle(.tick(state.now + Int.random(in: 0...4000, using: &random)))
      case 1: _ = state.handle(.note("something \(step)"))
      default: _ = state.handle(.key(Self.keys[Int.random(in: 0..<Self.keys.count, using: &random)]))
      }
      let (frame, view) = (state.frame(), state.view())
      kept += before.count { state.lastFrame?.parts.contains($0) == true }
      guard frame == view else {
        Issue.record("step \(step) of \(columns)x\(rows)")
        return
      }
    }
    #expect(kept > 10)
  }
}
