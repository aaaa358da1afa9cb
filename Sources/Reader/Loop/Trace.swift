internal import Glibc
internal import TerminalUI

/// What the reader took for each frame, in a file: a line a frame, for whoever measures it. Asked for by
/// `PARALLAX_TRACE=FILE`; see docs/manual.md.
///
/// ```text
/// process-ms  main-ms  frame-ms  screen  shown
///      3.412    3.102     0.911  80x24   text
///     16.020    3.398     0.290  80x24   text quotes
/// ```
struct Trace {
  private let file: UnsafeMutablePointer<FILE>
  private var frameStart = 0.0

  /// Begins a file. Nil if none is asked for, or it cannot be written: a reader is not kept from reading by that.
  init?(path: String?) {
    guard let path, let file = fopen(path, "we") else { return nil }
    self.file = file
    fputs("process-ms\tmain-ms\tframe-ms\tscreen\tshown\n", file)
  }

  /// What follows is done for the next frame.
  mutating func begin() { frameStart = Self.milliseconds(CLOCK_THREAD_CPUTIME_ID) }

  /// A frame is on the screen.
  func end(_ state: ReaderState) {
    let (process, main) = (
      Self.milliseconds(CLOCK_PROCESS_CPUTIME_ID), Self.milliseconds(CLOCK_THREAD_CPUTIME_ID)
    )
    let fields = [
      Self.text(process), Self.text(main), Self.text(main - frameStart),
      "\(state.screen.columns)x\(state.screen.rows)", Self.shown(in: state),
    ]
    fputs(fields.joined(separator: "\t") + "\n", file)
    fflush(file)
  }

  func close() { fclose(file) }

  private static func shown(in state: ReaderState) -> String {
    guard let slot = state.slot, state.slots[slot].text != nil else { return "nothing" }
    if state.story != nil { return "text quotes links" }
    return state.slots[slot].annotated == nil ? "text" : "text quotes"
  }

  private static func milliseconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  /// With three decimals.
  private static func text(_ milliseconds: Double) -> String {
    let micros = max(0, Int((milliseconds * 1000).rounded()))
    let rest = String(micros % 1000)
    return "\(micros / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }
}
