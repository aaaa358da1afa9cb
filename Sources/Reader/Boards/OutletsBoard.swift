internal import Collation
internal import Prose
internal import TerminalUI

extension ReaderState {
  /// `t`: what every outlet has of the current words: each question with its answers, then the quotation itself.
  mutating func openOutlets() {
    if board?.kind == .outlets { return board = nil }
    guard hasOthers else { return say(nothingToCompare) }
    guard story != nil else { return say("links are still being looked for") }
    let passage: Passage
    let questions: [Int]
    if let comparison {
      passage = comparison.shown.left
      let own = [comparison.disagreement].compactMap(\.self)
      questions = own + comparison.pair.disagreements.filter { !own.contains($0) }
    } else if let claim = spotClaim {
      (passage, questions) = (claim, [])
    } else if let mark = currentMark {
      passage = mark.passage
      let own = [slot.flatMap { slots[$0].current?.disagreement }].compactMap(\.self)
      questions = own + mark.disagreements.filter { !own.contains($0) }
    } else {
      return say("no quotation here; \(key(.nextQuote)) goes to the next")
    }
    let number = comparison.map { self.number(of: $0.pair) } ?? (spot == nil ? currentMark?.number : nil)
    openOutlets(of: passage, number: number, questions)
  }

  /// The same for a passage, its number and its questions.
  mutating func openOutlets(of passage: Passage, number: Int?, _ questions: [Int]) {
    guard let story else { return }
    var rows = OutletRows(story, numbers: numbers, glyphs)
    rows.dismissed = Set(questions.filter(isDismissed))
    let group = number.flatMap { index?.groups[$0 - 1] } ?? [passage]
    let isElsewhere = rows.told(in: group, with: passage).count > 1
    guard !questions.isEmpty || isElsewhere else { return say("no other article has these words") }
    var all = questions.map { rows.question($0) }
    if isElsewhere { all.append(rows.quotation(group, beside: passage)) }
    let name = number.map { "\(glyphs.separator)quote \($0)" } ?? ""
    let voice = story.voice(of: passage).map { "\(glyphs.separator)\($0.label)" } ?? ""
    var board = Board(
      .outlets, title: [Run("All outlets\(name)\(voice)", Style(.heading))],
      rows: Array(all.joined(separator: [Board.Row()])), anchor: passage)
    let own = board.stops.first { board.rows[$0].target?.passage(in: story) == passage }
    board.selected = own ?? board.selected
    self.board = board
  }

  /// How many outlets have something to say where the comparison is: on the question that was gone to, else on the
  /// words. Copies of one text count once.
  var outletCount: Int {
    guard let comparison, let story else { return 0 }
    var articles = Set([comparison.pair.left.article, comparison.pair.right.article])
    for index in comparison.pair.disagreements {
      articles.formUnion(story.disagreements[index].members.map(\.article))
    }
    articles.formUnion(otherPassages.map(\.article))
    return story.originCount(of: articles)
  }
}
