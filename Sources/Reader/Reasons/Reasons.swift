internal import Articles
internal import Collation
internal import Prose
internal import Quotations

/// Why the reader shows what it shows of one passage: the rules, the words and the scores behind it, in words.
struct Reasons: Sendable {
  struct Fact: Hashable, Sendable {
    /// Nil for a heading.
    let label: String?
    let text: String
    var severity: Severity?
  }

  private(set) var facts: [Fact] = []

  /// What it is asked about: words, and what is to be said of them.
  struct Subject {
    let mark: Mark
    /// Indices of links.
    var links: [Int] = []
    /// Indices of disagreements.
    var rows: [Int] = []
    let slot: Int
  }

  /// - Parameters:
  ///   - subjects: What it is asked about; none where nothing is current.
  ///   - state: What is known.
  ///   - slot: The article whose hidden characters are listed.
  init(of subjects: [Subject], in state: ReaderState, slot: Int) {
    var places = Places(state)
    for subject in subjects {
      // What the articles disagree on is what one asks about: a small screen holds little more.
      for row in subject.rows { addRow(row, in: state, &places) }
      addPassage(subject.mark, in: state, subject.slot)
      for link in subject.links { addLink(link, of: subject.mark, in: state, &places) }
      if subject.links.isEmpty, subject.rows.isEmpty {
        add("elsewhere", "no other article has or contradicts these words")
      }
    }
    if subjects.isEmpty {
      facts.append(
        Fact(label: nil, text: "Nothing is current; \(state.key(.nextQuote)) goes to the next quotation"))
    }
    addHidden(in: state, slot)
  }

  /// Why a figure stands among what one outlet alone has.
  init(of figure: LoneFigure, in state: ReaderState, slot: Int) {
    head("Figure of \(state.slots[slot].label)")
    guard let text = state.slots[slot].loaded?.text else { return }
    add("words", text.string(in: figure.range).onOneLine)
    add("in", text.string(in: figure.sentence).onOneLine)
    var places = Places(state)
    add("span", places.words(figure.range, ofArticle: figure.article))
    add("rule", "a figure that no other article has, in whichever words")
  }

  /// Why something stands among what is called false.
  init(of denial: Denial, in state: ReaderState, slot: Int) {
    guard let story = state.story else { return }
    var places = Places(state)
    head("Called false by \(state.slots[slot].label)", .conflict)
    for (label, passage) in [("here", denial.passage), ("there", denial.denied)] {
      add(label, story.words(of: passage))
      add(
        "span",
        "\(places.name(ofArticle: passage.article)), \(places.words(story.range(of: passage), ofArticle: passage.article))"
      )
    }
    add("words", story.words(denial.range, ofArticle: denial.passage.article))
    add("rule", "a reporter says that it is false, while another article has it without saying so")
  }

  /// Says where words stand, in characters as the analysis counts them. Counting goes through the whole article, so
  /// each is counted once.
  private struct Places {
    private let state: ReaderState
    private var maps: [Int: CodePointMap] = [:]

    init(_ state: ReaderState) { self.state = state }

    /// `¶2, characters 141 to 179`.
    mutating func words(_ range: TextRange, ofArticle article: Int) -> String {
      guard let story = state.story, let slot = state.slot(ofArticle: article) else { return "" }
      let map = maps[article] ?? CodePointMap(story.articles[article].text)
      maps[article] = map
      let points = map.codePoints(of: range)
      let paragraph = state.slots[slot].text.map { $0.block(atSource: range.start) + 1 } ?? 1
      let sign = state.glyphs.isASCII ? "para " : "¶"
      return "\(sign)\(paragraph), characters \(points.lowerBound) to \(points.upperBound)"
    }

    /// `2 Harbour Gazette`.
    func name(ofArticle article: Int) -> String {
      guard let story = state.story else { return "" }
      return "\(state.numbers[article] ?? article + 1) \(story.articles[article].article.label)"
    }
  }

  private mutating func head(_ text: String, _ severity: Severity? = nil) {
    facts.append(Fact(label: nil, text: text, severity: severity))
  }

  private mutating func add(_ label: String, _ text: String) { facts.append(Fact(label: label, text: text)) }

  // MARK: The passage

  private mutating func addPassage(_ mark: Mark, in state: ReaderState, _ slot: Int) {
    let text = state.slots[slot].loaded?.text
    head("Words of \(state.slots[slot].label)", mark.severity)
    add("words", text?.string(in: mark.range).onOneLine ?? "")
    guard case .quotation(_, let index) = mark.passage, let annotated = state.slots[slot].annotated,
      annotated.quotations.indices.contains(index)
    else { return add("rule", "a claim: words of the reporter that another article has too or contradicts") }
    let quotation = annotated.quotations[index]
    add("rule", quotation.kind.meaning)
    add(
      "speaker",
      mark.speaker.map { [$0.name, $0.role].compactMap(\.self).joined(separator: ", ") } ?? "nobody")
    if let source = quotation.source { add("named as", text?.string(in: source).onOneLine ?? "") }
    if let cue = quotation.cue { add("told by", text?.string(in: cue).onOneLine ?? "") }
    if let note = quotation.speakerNote { add("note", note) }
    add("score", Self.words(score: quotation.confidence))
  }

  // MARK: Links

  private mutating func addLink(
    _ index: Int, of mark: Mark, in state: ReaderState, _ places: inout Places
  ) {
    guard let story = state.story, let partner = story.links[index].partner(of: mark.passage) else { return }
    let link = story.links[index]
    head("Link to \(places.name(ofArticle: partner.article))", Severity(link.variant))
    let ends = [mark.passage, partner]
    let texts = ends.map(story.words(of:))
    add("words", texts[1])
    if let voice = story.voice(of: partner) { add("speaker", voice.label) }
    add("rule", "\(link.variant.rawValue): \(link.variant.meaning)")
    add("reason", link.reason)
    let shared = SharedWords(texts[0], texts[1])
    add(
      "shared",
      "\(shared.words.count) of \(shared.firstCount) and \(shared.secondCount) words"
        + (shared.words.isEmpty ? "" : ": \(shared.words.joined(separator: " "))"))
    for difference in story.isReworded(link) ? [] : link.differences {
      let isFirst = link.first == mark.passage
      let own = story.words(
        isFirst ? difference.first : difference.second, ofArticle: mark.passage.article)
      let other = story.words(
        isFirst ? difference.second : difference.first, ofArticle: partner.article)
      add(
        "differs",
        other.isEmpty
          ? "only here: \(own)"
          : own.isEmpty ? "only there: \(other)" : "\(own) \(state.glyphs.unequal) \(other)")
    }
    for end in ends {
      add(
        "span",
        "\(places.name(ofArticle: end.article)), \(places.words(story.range(of: end), ofArticle: end.article))"
      )
    }
    add("score", Self.words(score: link.confidence))
  }

  // MARK: Disagreements

  /// The question and what each side says come first, then who else says so, and last how we know.
  private mutating func addRow(_ index: Int, in state: ReaderState, _ places: inout Places) {
    guard let story = state.story else { return }
    let row = story.disagreements[index]
    head("Disagreement on \(row.kind.rawValue)", Severity(row.severity))
    if let question = row.question { add("question", question) }
    let sides = row.sides.map { side in row.members.filter { $0.value == side.value } }
    func words(_ member: Disagreement.Member) -> String {
      let words = story.words(member.range, ofArticle: member.article)
      let shown = row.shown(member.value, in: story)
      return words.isEmpty || words == shown ? "" : ", in the words “\(words)”"
    }
    for member in sides.compactMap(\.first) {
      let shown = row.shown(member.value, in: story)
      add("says", "\(places.name(ofArticle: member.article)): \(shown)\(words(member))")
    }
    for side in sides {
      let others = side.dropFirst().map { places.name(ofArticle: $0.article) + words($0) }
      guard let value = side.first?.value, !others.isEmpty else { continue }
      add("also", "\(row.shown(value, in: story)): \(others.joined(separator: "; "))")
    }
    add("reason", row.reason)
    if row.status == .updated { add("status", "updated: the later article plainly has newer information") }
    add("rule", row.kind.meaning)
    add("weight", row.severity == .major ? "major" : "minor")
    add("score", Self.words(score: row.confidence))
    for member in sides.joined() {
      let name = places.name(ofArticle: member.article)
      add("span", "\(name), \(places.words(member.range, ofArticle: member.article))")
    }
  }

  // MARK: Hidden characters

  private mutating func addHidden(in state: ReaderState, _ slot: Int) {
    head("Hidden characters of \(state.slots[slot].label)")
    let notices = state.slots[slot].loaded?.notices.filter { $0.kind == .hiddenCharacters } ?? []
    guard !notices.isEmpty else { return add("found", "none") }
    for notice in notices {
      add("found", notice.message)
      for detail in notice.details {
        add(
          "", state.glyphs.isASCII ? detail.replacing("¶", with: "para ").replacing("×", with: "x") : detail)
      }
    }
  }

  /// A score from 0 to 1 as people say it, with the number.
  static func words(score: Double) -> String {
    let word =
      score >= 0.9
      ? "very sure"
      : score >= 0.75 ? "sure" : score >= 0.65 ? "fairly sure" : score >= 0.5 ? "perhaps" : "doubtful"
    let hundredths = Int((score * 100).rounded())
    let digits = String(hundredths % 100)
    return "\(word) (\(hundredths / 100).\(digits.count < 2 ? "0" : "")\(digits))"
  }
}
