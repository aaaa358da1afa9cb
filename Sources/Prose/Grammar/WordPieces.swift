/// Cuts folded word forms into the pieces of the vocabulary of BERT, by greedy longest match.
struct WordPieces: Sendable {
  /// Longer runs of letters are nobody's words.
  private static let longestRun = 40
  /// `[UNK]`.
  private static let unknown = 100

  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) throws(GrammarError) {
    guard lexicon.count > Self.unknown else { throw .damaged }
    self.lexicon = lexicon
  }

  /// The numbers of the pieces; at least one.
  func pieces(of form: WordForm, into pieces: inout [Int]) {
    pieces.removeAll(keepingCapacity: true)
    var run = 0
    for (position, start) in form.starts.enumerated() where form.signs[position] {
      let end = position + 1 < form.starts.count ? form.starts[position + 1] : form.folded.count
      split(form, run..<position, into: &pieces)
      run = position + 1
      let sign = form.folded[start..<end]
      if sign != [0x20] { pieces.append(lexicon.number(of: sign) ?? Self.unknown) }
    }
    split(form, run..<form.starts.count, into: &pieces)
    if pieces.isEmpty { pieces.append(Self.unknown) }
  }

  /// Characters of a form that are no signs. A run that cannot be cut is one unknown piece.
  private func split(_ form: WordForm, _ run: Range<Int>, into pieces: inout [Int]) {
    guard !run.isEmpty else { return }
    guard run.count <= Self.longestRun else { return pieces.append(Self.unknown) }
    let before = pieces.count
    var start = run.lowerBound
    while start < run.upperBound {
      guard
        let (piece, end) = longestPiece(
          of: form, from: start, to: run.upperBound, isFirst: start == run.lowerBound)
      else {
        pieces.removeSubrange(before...)
        return pieces.append(Self.unknown)
      }
      pieces.append(piece)
      start = end
    }
  }

  private func longestPiece(
    of form: WordForm, from start: Int, to end: Int, isFirst: Bool
  ) -> (piece: Int, end: Int)? {
    let prefix: StaticString = isFirst ? "" : "##"
    func offset(_ position: Int) -> Int {
      position < form.starts.count ? form.starts[position] : form.folded.count
    }
    for position in stride(from: end, to: start, by: -1) {
      let word = form.folded[offset(start)..<offset(position)]
      if let piece = lexicon.number(of: word, after: prefix) { return (piece, position) }
    }
    return nil
  }
}
