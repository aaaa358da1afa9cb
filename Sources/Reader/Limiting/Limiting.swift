internal import Articles
internal import Collation
internal import Prose

extension ReaderState {
  /// `&`: an empty line clears it.
  mutating func setLimit(_ text: String) {
    do {
      let limit = try Limit(parsing: text)
      self.limit = limit.terms.isEmpty ? nil : limit
    } catch {
      return complain(error.message)
    }
    settleLimit()
    guard let slot else { return }
    // What is current is what is listed.
    if let current = slots[slot].current, !isListed(current.mark, in: slot) { slots[slot].current = nil }
    if focus == .quotes { setFocus(.quotes) }
    if limit != nil, slots[slot].loaded != nil, listedMarks(of: slot).isEmpty { say(nothingPasses) }
  }

  /// Said where the limit lets nothing of the shown article pass: which article has something.
  var nothingPasses: String {
    let nothing = "nothing here passes &\(limit?.text ?? "")"
    guard let other = nextPassing else { return "\(nothing); \(key(.cancel)) clears it" }
    let keys = "\(number(of: other))\(key(.goToArticle))"
    return "\(nothing); \(keys) goes to \(slots[other].label), which has some"
  }

  /// The next article, from the shown one on and round, of which something passes; nil too where finding it would take
  /// long.
  private var nextPassing: Int? {
    guard let limit, let slot else { return nil }
    let listed = visibleSlots
    let here = listed.firstIndex(of: slot) ?? 0
    var checker = LimitChecker(limit, in: self)
    var left = Self.looked
    for other in listed[here...] + listed[..<here] where other != slot {
      for mark in slots[other].marks.indices {
        left -= 1
        guard left > 0 else { return nil }
        let isShown = !slots[other].marks[mark].isTitle
        if isShown, !showsOnlyDisagreements || !slots[other].marks[mark].disagreements.isEmpty,
          checker.pass(mark, of: other, in: self)
        {
          return other
        }
      }
    }
    return nil
  }

  /// So many passages are looked at within a key.
  private static let looked = 10_000

  /// Whether the quotes pane lists a mark.
  func isListed(_ index: Int, in slot: Int) -> Bool {
    let mark = slots[slot].marks[index]
    return !mark.isTitle && (!showsOnlyDisagreements || !mark.disagreements.isEmpty)
      && passesLimit(index, in: slot)
  }

  /// Finds out what of the shown article passes, once.
  mutating func settleLimit() {
    guard let limit, let slot, limit.passed[slot] == nil else { return }
    var checker = LimitChecker(limit, in: self)
    let results = slots[slot].marks.indices.map { checker.pass($0, of: slot, in: self) }
    self.limit?.remember(results, slot: slot)
  }

  private func passesLimit(_ index: Int, in slot: Int) -> Bool {
    guard let limit else { return true }
    if let passed = limit.passed[slot], passed.indices.contains(index) { return passed[index] }
    var checker = LimitChecker(limit, in: self)
    return checker.pass(index, of: slot, in: self)
  }

  /// The slots of all articles that have the words of a mark or contradict them, its own among them.
  fileprivate func sources(of mark: Mark, in slot: Int) -> Set<Int> {
    var articles = Set(mark.number.flatMap { index?.groups[$0 - 1].map(\.article) } ?? [])
    for row in mark.disagreements {
      articles.formUnion(story?.disagreements[row].members.map(\.article) ?? [])
    }
    return Set(articles.compactMap(self.slot(ofArticle:))).union([slot])
  }
}

/// The terms of a limit made ready for the many marks of a large article: what only depends on a name is found out once
/// a name.
private struct LimitChecker {
  private enum Test {
    case speaker(String)
    case unattributed
    case levels(ClosedRange<Int>)
    case unsure
    case slots(Set<Int>)
    case words(String, TextSearch)
  }

  private struct Key: Hashable {
    let name: String
    let part: String
  }

  private let tests: [Test]
  private var speakers: [Key: Bool] = [:]

  init(_ limit: Limit, in state: ReaderState) {
    tests = limit.terms.map { term in
      switch term {
      case .speaker(let part): .speaker(part)
      case .unattributed: .unattributed
      case .levels(let levels): .levels(levels)
      case .unsure: .unsure
      case .source(let part):
        .slots(Set(state.visibleSlots.filter { Self.plain(state.slots[$0].label).contains(part) }))
      case .number(let number):
        .slots(Set(state.visibleSlots.dropFirst(max(0, number - 1)).prefix(number > 0 ? 1 : 0)))
      case .words(let words): .words(words, TextSearch(words))
      }
    }
  }

  mutating func pass(_ index: Int, of slot: Int, in state: ReaderState) -> Bool {
    let mark = state.slots[slot].marks[index]
    for test in tests {
      let passes =
        switch test {
        case .speaker(let part): isSpoken(mark, by: part)
        case .unattributed: mark.isQuotation && mark.speaker?.speaker == nil
        case .levels(let levels): levels.contains(mark.severity.level)
        case .unsure: mark.severity == .unsure
        case .slots(let slots): !slots.isDisjoint(with: state.sources(of: mark, in: slot))
        case .words(let words, let search):
          isSpoken(mark, by: words)
            || state.slots[slot].loaded.map { !search.matches(in: $0.text, within: [mark.range]).isEmpty }
              == true
        }
      guard passes else { return false }
    }
    return true
  }

  private mutating func isSpoken(_ mark: Mark, by part: String) -> Bool {
    guard let name = mark.speaker?.name else { return false }
    let key = Key(name: name, part: part)
    if let known = speakers[key] { return known }
    let isIn = Self.plain(name).contains(part)
    speakers[key] = isIn
    return isIn
  }

  /// A name as it is typed in a limit.
  private static func plain(_ name: String) -> String { name.lowercased().filter { $0 != "\"" } }
}

extension Painter {
  /// `&okafor 2 of 7`.
  func limitStatus(of slot: Int) -> String? {
    guard let limit = state.limit else { return nil }
    let marks = state.slots[slot].marks
    return "&\(limit.text) \(state.listedMarks(of: slot).count) of \(marks.listed.count)"
  }
}
