internal import Collation

extension ReaderState {
  /// `X`: this is not a disagreement; or it is one after all.
  mutating func dismiss() -> [ReaderEffect] {
    guard let story, let row = rowHere else {
      say(
        hasOthers
          ? "no disagreement here; \(key(.nextDisagreement)) goes to the next"
          : nothingToCompare)
      return []
    }
    let key = RowKey(story.disagreements[row], in: story)
    let change = DismissalChange(row: key, isDismissed: !dismissed.contains(key))
    if change.isDismissed { dismissed.insert(key) } else { dismissed.remove(key) }
    showRows()
    say(
      change.isDismissed
        ? "dismissed; \(self.key(.showDismissed)) shows it again, \(self.key(.dismiss)) there takes it back"
        : "a disagreement again")
    return [.remember(change)]
  }

  /// `gX`: what was dismissed is among the others, or hidden again.
  mutating func toggleDismissed() {
    guard dismissedCount > 0 else { return say("nothing is dismissed in these articles") }
    showsDismissed.toggle()
    showRows()
    say(
      showsDismissed
        ? "what was dismissed is shown; \(key(.dismiss)) takes it back, \(key(.showDismissed)) hides it"
        : "what was dismissed is hidden")
  }

  /// Whether the row of an index is one that was dismissed, and is shown all the same.
  func isDismissed(_ row: Int) -> Bool {
    guard showsDismissed, let story else { return false }
    return dismissed.contains(RowKey(story.disagreements[row], in: story))
  }

  /// Whether all that the articles disagree on in a mark was dismissed, and is shown all the same.
  func isDismissed(_ mark: Mark) -> Bool {
    showsDismissed && !mark.disagreements.isEmpty && mark.disagreements.allSatisfy(isDismissed)
  }

  /// The disagreement that is looked at: the one gone to, else the most telling of the current words.
  private var rowHere: Int? {
    if let comparison { return comparison.disagreement ?? comparison.pair.disagreements.first }
    return slot.flatMap { slots[$0].current?.disagreement } ?? currentMark?.disagreements.first
  }

  /// Makes everything that is looked up in the story anew, without what is dismissed. Places stay, and so do the two
  /// sides that are compared.
  mutating func showRows() {
    guard let wholeStory else { return }
    let compared = comparison
    let kept = wholeStory.without(dismissed)
    dismissedCount = wholeStory.disagreements.count - kept.disagreements.count
    if dismissedCount == 0 { showsDismissed = false }
    let story = showsDismissed ? wholeStory : kept
    // Rows only leave or come back: as many as before are the same ones.
    if let shown = self.story, shown.disagreements.count == story.disagreements.count { return }
    let index = StoryIndex(story)
    for slot in slots.indices {
      if let article = slots[slot].article { setMarks(index.marks[article], slot: slot) }
    }
    (self.story, self.index, board, matrix) = (story, index, nil, nil)
    chooser = nil
    comparison?.differences = nil
    // Its rows name disagreements by numbers that are others now.
    comparison?.origin = nil
    if let compared { compareAgain(compared) }
  }

  /// Two sides that only a dismissed row joined are no longer side by side.
  private mutating func compareAgain(_ old: Comparison) {
    guard let story else { return }
    let pairs = story.comparisonPairs(of: old.pair.left.article)
    let position = pairs.firstIndex { $0.left == old.pair.left && $0.right == old.pair.right }
    guard let position else {
      comparison = nil
      return go(to: old.side == .left ? old.shown.left : old.shown.right)
    }
    comparison?.pairs = pairs
    comparison?.position = position
    comparison?.disagreement = pairs[position].disagreements.first
  }
}
