internal import Synchronization

/// The moment the first text is on the screen. What can wait is not begun before: on a machine with one core the text
/// would come later for it, and nobody reads faster than that.
final class FirstFrame: Sendable {
  private struct State {
    var isShown = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  /// Returns once the text is shown, or will never be.
  func wait() async {
    await withCheckedContinuation { continuation in
      let isShown = state.withLock { state in
        if !state.isShown { state.waiting.append(continuation) }
        return state.isShown
      }
      if isShown { continuation.resume() }
    }
  }

  /// It is shown, or the reader is left; said again it says nothing new.
  /// - Returns: Whether it was said for the first time.
  @discardableResult
  func pass() -> Bool {
    let before = state.withLock { state in
      defer { state = State(isShown: true) }
      return state
    }
    for continuation in before.waiting { continuation.resume() }
    return !before.isShown
  }
}
