internal import Articles
internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

/// Presses keys, written as in scripts. What is asked for beside the keys, the names in a folder, is left out unless it
/// is wanted.
@discardableResult
func type(_ keys: String, into state: inout ReaderState, listing: Bool = false) -> [ReaderEffect] {
  guard case .success(let keys) = KeyNotation.keys(in: keys) else {
    Issue.record("\(keys) are no keys")
    return []
  }
  return keys.flatMap { state.handle(.key($0)) }.filter { effect in
    if case .list = effect { listing } else { true }
  }
}

/// Where the reader is, in short: the article and what is current in it.
func whereabouts(_ state: ReaderState) -> String {
  guard let slot = state.slot else { return "nowhere" }
  let label = state.slots[slot].label
  guard let current = state.slots[slot].current, let text = state.slots[slot].loaded?.text else {
    return label
  }
  let words = text.string(in: state.range(of: current, in: slot))
  return "\(label): \(words)\(current.disagreement.map { " (disagreement \($0 + 1))" } ?? "")"
}

extension ReaderState {
  /// The reader after these keys, written as in scripts.
  func after(_ keys: String) -> ReaderState {
    var state = self
    type(keys, into: &state)
    return state
  }

  /// The reader some time later.
  func after(milliseconds: Int) -> ReaderState {
    var state = self
    _ = state.handle(.tick(state.now + milliseconds))
    return state
  }
}
