internal import Articles
internal import Collation
internal import Documents
internal import Prose

/// What leaves the reader: words for the clipboard, addresses for the browser, places for the editor, files.
extension ReaderState {
  /// What is looked at: in a comparison the side that has the keys, else the shown article and what is current in it.
  private var subject: (slot: Int, passage: Passage?)? {
    if let comparison {
      let passage = comparison.side == .left ? comparison.shown.left : comparison.shown.right
      return slot(ofArticle: passage.article).map { ($0, passage) }
    }
    return slot.map { ($0, currentMark?.passage) }
  }

  private mutating func subjectArticle() -> (slot: Int, article: Article, passage: Passage?)? {
    guard let subject, let article = slots[subject.slot].loaded else {
      complain("no article is shown")
      return nil
    }
    return (subject.slot, article, subject.passage)
  }

  /// `y`: `“…” — Ines Okafor, Harbour Gazette, 3 Mar 2031 06:40, https://…`.
  mutating func copyQuotation() -> [ReaderEffect] { currentQuotation().map { [.copy($0)] } ?? [] }

  /// The quotation that is looked at, with its source; nil, and it is said, where there is none.
  mutating func currentQuotation() -> String? {
    if board != nil || matrix != nil { return quotationOfRow() }
    guard let (slot, article, passage) = subjectArticle() else { return nil }
    guard let passage, let mark = slots[slot].marks.first(where: { $0.passage == passage }) else {
      say("no quotation is current; \(key(.nextQuote)) goes to the next")
      return nil
    }
    let words = QuoteWords(mark, in: self, slot: slot)
    let speaker = story.flatMap { $0.printedSpeaker(of: passage) } ?? words.speaker
    return Self.citation(of: words.quoted, by: speaker, in: article)
  }

  /// Words with who says them and where they were printed.
  static func citation(of words: String, by speaker: String?, in article: Article) -> String {
    let source = [
      speaker, article.label, article.published.map(PublicationDate.shown),
      article.url.flatMap(WebAddress.checked) ?? article.file,
    ].compactMap(\.self)
    return TerminalGate.line("\(words) — \(source.joined(separator: ", "))")
  }

  /// `Y`: the address alone.
  mutating func copyLink() -> [ReaderEffect] {
    guard let (_, article, _) = subjectArticle() else { return [] }
    guard let address = address(of: article) else { return [] }
    return [.copy(address)]
  }

  /// `o`.
  mutating func openInBrowser() -> [ReaderEffect] {
    guard let (_, article, _) = subjectArticle() else { return [] }
    guard let address = address(of: article) else { return [] }
    return [.browse(address)]
  }

  private mutating func address(of article: Article) -> String? {
    guard let url = article.url else {
      complain("\(article.label) has no address; a line URL: in its file gives it one")
      return nil
    }
    guard let address = WebAddress.checked(url) else {
      complain("\(article.label) has an address that is not of the web: \(TerminalGate.line(url))")
      return nil
    }
    return address
  }

  /// `e`: the file, at the current words if they are in view, else at the line at the top.
  mutating func openInEditor() -> [ReaderEffect] {
    guard let (slot, article, passage) = subjectArticle() else { return [] }
    guard let file = article.file else {
      complain("\(article.label) is no file that could be edited")
      return []
    }
    var offset = slots[slot].top
    if let passage, let range = slots[slot].marks.first(where: { $0.passage == passage })?.range {
      if comparison != nil || range.overlaps(visibleRange()) { offset = range.start }
    }
    let lineEnds = article.text.bytes.prefix(max(0, offset)).count { $0 == UInt8(ascii: "\n") }
    return [.edit(file: file, line: 1 + lineEnds)]
  }

  /// `s`: asks for the name of the file, which says the format too.
  mutating func askWhereToSave() {
    guard savedView != nil else { return complain("no article is shown") }
    var prompt = Prompt(kind: .save, line: LineEditor(Self.fileName(for: name) + ".md"))
    prompt.offersDifference = comparison != nil && !hasStoryView
    self.prompt = prompt
  }

  /// Letters, digits and hyphens of a title: what is a file name everywhere.
  static func fileName(for title: String) -> String {
    let words = title.split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "parallax" : String(words.joined(separator: "-").prefix(60))
  }

  mutating func save(to path: String, replaces: Bool) -> [ReaderEffect] {
    let path = String(path.drop { $0 == " " })
    guard !path.isEmpty else { return [] }
    guard let view = savedView else {
      complain("no article is shown")
      return []
    }
    guard let format = SavedFormat(path: path) else {
      complain("the name of the file says the format: it ends in .md, .json, .html or .diff")
      return []
    }
    guard let bytes = format.bytes(of: view) else {
      complain("a .diff has two sides; \(key(.compare)) compares")
      return []
    }
    return [.save(path: path, bytes, replaces: replaces)]
  }
}
