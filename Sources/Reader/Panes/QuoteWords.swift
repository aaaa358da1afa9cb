internal import Articles
internal import Collation
internal import Documents
internal import Prose
internal import Quotations
internal import TerminalUI

/// What a list says about a mark.
struct QuoteWords: Sendable {
  let speaker: String
  let role: String?
  /// The words in quote marks; words of the reporter without.
  let quoted: String
  /// How many articles have them.
  let sources: Int
  /// The numbers of those articles: for each disagreement by sides, then those that no disagreement names.
  private let sides: [[[Int]]]
  /// What the sides of the most telling disagreement say.
  private let values: [String]
  /// How many disagreements there are besides that one.
  private let further: Int
  private let variant: String
  private let isLinked: Bool
  private let isCompared: Bool

  /// No more than `limit` bytes of the words are looked at.
  init(_ mark: Mark, in state: ReaderState, slot: Int, limit: Int = .max) {
    let range = TextRange(mark.range.start, mark.range.start + min(limit, mark.range.count))
    let text = state.slots[slot].loaded?.text.string(in: range).onOneLine ?? ""
    speaker = mark.speaker?.label ?? "the reporter"
    role = mark.speaker?.role
    var denial = ""
    if case .quotation(_, let index) = mark.passage, let annotated = state.slots[slot].annotated {
      denial = annotated.denial(of: annotated.quotations[index])
    }
    quoted = denial + (mark.isClaim || mark.isIndirect ? text : "“\(text)”")
    isLinked = mark.number != nil
    isCompared = state.story != nil && state.hasOthers
    variant = state.variantWord(of: mark)
    guard isLinked || !mark.disagreements.isEmpty else {
      (sources, sides, values, further) = (1, [], [], 0)
      return
    }
    let group = mark.number.flatMap { state.index?.groups[$0 - 1] } ?? [mark.passage]
    var articles = Set(group.map(\.article))
    let disagreements = mark.disagreements.compactMap { state.story?.disagreements[$0] }
    articles.formUnion(disagreements.joinedMembers.map(\.article))
    sources = state.story?.originCount(of: articles) ?? articles.count
    let numbers = state.numbers
    func number(_ article: Int) -> Int { numbers[article] ?? article + 1 }
    articles.subtract(disagreements.joinedMembers.map(\.article))
    var sides: [[[Int]]] = []
    for disagreement in disagreements {
      let numbered = disagreement.sides.map { $0.articles.map(number) }
      if !sides.contains(numbered) { sides.append(numbered) }
    }
    if isLinked || !sides.isEmpty, !articles.isEmpty { sides.append([articles.sorted().map(number)]) }
    self.sides = sides
    if let row = disagreements.first, let story = state.story {
      values = row.sides.map { row.shown($0.value, in: story) }
    } else {
      values = []
    }
    further = max(0, disagreements.count - 1)
  }

  /// `Ines Okafor · harbour master`.
  func heading(_ glyphs: GlyphSet) -> String {
    [speaker, role].compactMap(\.self).joined(separator: glyphs.separator)
  }

  /// The same in so many columns: without the role where little of that would be left.
  func heading(_ glyphs: GlyphSet, columns: Int) -> String {
    let whole = heading(glyphs)
    let room = columns - DisplayWidth.columns(of: speaker + glyphs.separator)
    let isCut = DisplayWidth.columns(of: whole) > columns && room < Self.leastRole
    return Fitting.end(isCut ? speaker : whole, columns, glyphs)
  }

  /// Fewer columns of a role say nothing.
  private static let leastRole = 6

  /// `1 2≠3`; of several disagreements `1≠3, 1≠2`.
  func places(_ glyphs: GlyphSet) -> String {
    sides.map { sides in
      sides.map { $0.map(String.init).joined(separator: " ") }.joined(separator: glyphs.unequal)
    }.joined(separator: ", ")
  }

  /// Behind the summary, ` +1 more` where they disagree on more than it says.
  var more: String { further > 0 ? " +\(further) more" : "" }

  /// `11 ≠ 14`, or how the words were changed.
  func summary(_ glyphs: GlyphSet) -> String {
    guard values.isEmpty else {
      let shown = Fitting.apart(values.prefix(3).map(glyphs.spelled), [18, 18, 18], glyphs)
      return shown.joined(separator: " \(glyphs.unequal) ") + (values.count > 3 ? " \(glyphs.ellipsis)" : "")
    }
    return isLinked ? variant : isCompared ? "no match" : ""
  }
}

extension [Disagreement] {
  fileprivate var joinedMembers: [Disagreement.Member] { flatMap(\.members) }
}

extension Disagreement {
  /// The values with the articles that have each, in the order of the members.
  var sides: [(value: String, articles: [Int])] {
    var sides: [(value: String, articles: [Int])] = []
    for member in members {
      if let index = sides.firstIndex(where: { $0.value == member.value }) {
        if !sides[index].articles.contains(member.article) { sides[index].articles.append(member.article) }
      } else {
        sides.append((member.value, [member.article]))
      }
    }
    return sides
  }
}

extension ReaderState {
  /// The number in the lists of each article of the story.
  var numbers: [Int: Int] {
    var numbers: [Int: Int] = [:]
    for (place, slot) in visibleSlots.enumerated() {
      if let article = slots[slot].article { numbers[article] = place + 1 }
    }
    return numbers
  }

  /// In a word, how the words of a mark are elsewhere.
  func variantWord(of mark: Mark) -> String {
    let variants = mark.links.compactMap { story?.links[$0].variant }
    return (variants.first { $0 != .verbatim } ?? variants.first)?.rawValue ?? ""
  }
}
