internal import Foundation
internal import Testing

@testable internal import TerminalUI

@Suite("Other programs")
struct ForeignProgramTests {
  @Test("A program gets its words as they are, and its input")
  func started() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "parallax-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "out").path
    let script = "{ printf '%s|' \"$@\"; cat; } >\"$0.part\" && mv \"$0.part\" \"$0\""
    let process = try #require(
      ForeignProgram.start(["sh", "-c", script, file, "a b", "$(id)", "'"], input: Array("one bang".utf8)))
    defer { ForeignProgram.forget(process) }
    let deadline = ContinuousClock.now + .seconds(30)
    while !FileManager.default.fileExists(atPath: file), ContinuousClock.now < deadline { usleep(2000) }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "a b|$(id)|'|one bang")
  }

  @Test("A program that is not there does not start; nor does one whose input would have to wait")
  func refused() {
    #expect(ForeignProgram.start(["parallax-no-such-program"]) == nil)
    let long = [UInt8](repeating: 0x61, count: ForeignProgram.largestInput + 1)
    #expect(ForeignProgram.start(["cat"], input: long) == nil)
  }
}
