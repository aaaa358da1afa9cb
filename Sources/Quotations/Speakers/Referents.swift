internal import Prose

/// Whom each mention of a text means, by its head.
struct Referents {
  private struct Entry {
    let head: Int32
    /// -1 for none.
    let draft: Int32
    /// Index in `notes`; -1 for none.
    let note: Int32
    let confidence: Double
  }

  /// Rising in `head`.
  private var entries: [Entry] = []
  private var notes: [String] = []

  /// - Parameters:
  ///   - referent: Whom the mention means.
  ///   - head: No less than that of any before; the same as that of the last replaces it.
  mutating func append(_ referent: Coreference.Referent, head: Int) {
    if entries.last?.head == Int32(head) { entries.removeLast() }
    if let note = referent.note { notes.append(note) }
    entries.append(
      Entry(
        head: Int32(head), draft: Int32(referent.draft ?? -1),
        note: referent.note == nil ? -1 : Int32(notes.count - 1), confidence: referent.confidence))
  }

  /// Nil for what is the head of no mention.
  /// - Complexity: O(log *n*).
  subscript(head: Int) -> Coreference.Referent? {
    let index = entries.partitioningIndex { Int($0.head) >= head }
    guard index < entries.count, Int(entries[index].head) == head else { return nil }
    let entry = entries[index]
    return Coreference.Referent(
      draft: entry.draft < 0 ? nil : Int(entry.draft), note: entry.note < 0 ? nil : notes[Int(entry.note)],
      confidence: entry.confidence)
  }
}
