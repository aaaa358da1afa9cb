internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI

/// What the end of a prompt's line could become.
struct Completion: Hashable, Sendable {
  struct Candidate: Hashable, Sendable {
    let text: String
    var summary = ""
  }

  /// The line before what is completed.
  let stem: String
  let candidates: [Candidate]
  /// The one that was stepped to; nil while what was typed stands.
  var selected: Int?

  /// Whether the candidates are names of files.
  let isPath: Bool

  init(stem: String, _ candidates: [Candidate], isPath: Bool = false) {
    (self.stem, self.candidates, self.isPath) = (stem, candidates, isPath)
  }

  /// Whether nothing could follow in the same word.
  static func isWhole(_ text: String) -> Bool { !text.hasSuffix("=") && !text.hasSuffix(":") }

  mutating func step(_ distance: Int) {
    guard !candidates.isEmpty else { return }
    let next = selected.map { $0 + distance } ?? (distance > 0 ? 0 : -1)
    selected = (next + candidates.count) % candidates.count
  }

  var line: String? { selected.map { stem + candidates[$0].text } }
}

extension ReaderState {
  /// What the line of the open prompt could become.
  var completion: Completion? {
    guard let prompt else { return nil }
    let text = prompt.line.text
    switch prompt.kind {
    case .command: return commandCompletion(of: text)
    case .limit: return limitCompletion(of: text, after: "")
    case .save: return Completion(stem: "", savedNames(beginning: text), isPath: true)
    case .search, .searchAll: return Completion(stem: "", searches(beginning: text))
    case .pipe, .pipeQuotation, .quit: return nil
    }
  }

  private func commandCompletion(of text: String) -> Completion {
    let name = String(text.prefix { $0 != " " })
    guard name.count < text.count else {
      let (stem, names) = CommandLine.completions(of: text, themes: themes)
      return Completion(stem: stem, names.map { .init(text: $0, summary: CommandLine.summary(of: $0)) })
    }
    let rest = String(text.dropFirst(name.count).drop { $0 == " " })
    let stem = String(text.dropLast(rest.count))
    func numbers(_ count: Int, _ summary: (Int) -> String) -> [Completion.Candidate] {
      (0..<count).map { .init(text: String($0 + 1), summary: summary($0)) }.filter { $0.text.hasPrefix(rest) }
    }
    switch name {
    case "set", "bind", "unbind", "prefix", "preset":
      let (stem, names) = CommandLine.completions(of: text, themes: themes)
      return Completion(stem: stem, names.map { .init(text: $0) })
    case "compare": return Completion(stem: stem, numbers(index?.groups.count ?? 0, words(ofGroup:)))
    case "limit": return limitCompletion(of: rest, after: stem)
    case "save", "save!": return Completion(stem: stem, savedNames(beginning: rest), isPath: true)
    case "search-all": return Completion(stem: stem, searches(beginning: rest))
    case "go-to-mark":
      let marks = lettered.filter { rest.isEmpty || String($0.letter) == rest }
      return Completion(stem: stem, marks.map { .init(text: String($0.letter), summary: brief($0.place)) })
    case "mark":
      let letters = "abcdefghijklmnopqrstuvwxyz".filter { rest.isEmpty || String($0) == rest }
      return Completion(
        stem: stem,
        letters.map { letter in
          .init(text: String(letter), summary: bookmarks[letter].map(brief) ?? "not set")
        })
    default: return Completion(stem: stem, [])
    }
  }

  /// The words of a number, as their first article has them.
  private func words(ofGroup group: Int) -> String {
    guard let story, let passage = index?.groups[group].first else { return "" }
    return story.printed(passage)
  }

  private func searches(beginning text: String) -> [Completion.Candidate] {
    searchHistory.entries.reversed().filter { $0.hasPrefix(text) }.map { .init(text: $0) }
  }

  // MARK: Limit

  private func limitCompletion(of text: String, after stem: String) -> Completion {
    // The last word: a blank inside quote marks ends none.
    var start = text.startIndex
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == " ", !isQuoted { start = text.index(after: index) }
    }
    let word = String(text[start...])
    return Completion(stem: stem + text[..<start], limitTerms(beginning: word))
  }

  private func limitTerms(beginning word: String) -> [Completion.Candidate] {
    func names(_ key: String, _ all: [(name: String, summary: String)]) -> [Completion.Candidate] {
      let typed = word.dropFirst(key.count).filter { $0 != "\"" }.lowercased()
      return all.compactMap { name, summary in
        let plain = name.lowercased()
        let fits = plain.hasPrefix(typed) || plain.split(separator: " ").contains { $0.hasPrefix(typed) }
        let quoted = plain.contains(" ") ? "\"\(plain)\"" : plain
        return fits ? .init(text: key + quoted, summary: summary) : nil
      }
    }
    if word.hasPrefix("speaker:") {
      let speakers = index?.speakers ?? []
      return names(
        "speaker:",
        speakers.map {
          (
            $0.isKnown ? $0.name.filter { $0 != "\"" } : "?",
            $0.isKnown ? counted($0.quotations, "quotation") : "nobody known"
          )
        })
    }
    if word.hasPrefix("src:") {
      return names(
        "src:", visibleSlots.enumerated().map { (slots[$1].label.filter { $0 != "\"" }, "article \($0 + 1)") }
      )
    }
    let levels = Limit.levels.indices.dropFirst().map { level in
      Completion.Candidate(
        text: "sev>=\(level)", summary: ["", "in another article", "reworded or worse", "conflict"][level])
    }
    let keys: [Completion.Candidate] = [
      .init(text: "speaker:", summary: "a part of the speaker's name"),
      .init(text: "src:", summary: "an article that has it too, by name or number"),
    ]
    return (keys + levels + [.init(text: "sev=unsure", summary: "nobody can be sure who speaks")]).filter {
      $0.text.hasPrefix(word)
    }
  }
}

extension CommandLine {
  /// What help says about a name that can be typed.
  static func summary(of name: String) -> String {
    forms.first { $0.name == name }?.summary ?? Command(rawValue: name)?.summary ?? ""
  }
}

// MARK: - Keys

extension ReaderState {
  /// Tab: as far as it is certain; then through what is left open, which is listed. Typing goes on behind the word that
  /// stands in the line then, and Tab is certain as far as it can be again.
  mutating func complete(_ distance: Int) {
    guard let prompt, let completion = prompt.completion ?? completion else { return }
    guard let first = completion.candidates.first else { return say("nothing to complete") }
    guard completion.candidates.count > 1 else {
      // A blank behind a file's name would belong to it.
      let blank = Completion.isWhole(first.text) && !completion.isPath ? " " : ""
      self.prompt?.line.set(completion.stem + first.text + blank)
      self.prompt?.completion = nil
      return
    }
    let common = completion.candidates.dropFirst().reduce(first.text) { $0.commonPrefix(with: $1.text) }
    let (typed, line) = (prompt.line.text, completion.stem + common)
    let isLonger = completion.selected == nil && line != typed && line.hasPrefix(typed)
    if isLonger { self.prompt?.line.set(line) }
    if prompt.completion == nil {
      self.prompt?.completion = completion
    } else if !isLonger {
      stepCompletion(distance)
    }
  }

  /// The next of what is listed stands in the line.
  mutating func stepCompletion(_ distance: Int) {
    prompt?.completion?.step(distance)
    if let line = prompt?.completion?.line { prompt?.line.set(line) }
  }

  /// The line was edited: the list, if one is open, is of what it can become now.
  mutating func renewCompletion() {
    guard prompt?.completion != nil else { return }
    let renewed = completion
    prompt?.completion = renewed?.candidates.isEmpty == false ? renewed : nil
  }
}

extension Painter {
  /// The candidates above the prompt, under the word that they complete.
  mutating func paintCompletion(above row: Int, sign: Int) {
    guard let completion = state.prompt?.completion, row > 0 else { return }
    let rows = min(10, row, completion.candidates.count)
    let selected = completion.selected
    let first = max(0, min((selected ?? 0) - rows / 2, completion.candidates.count - rows))
    let names = completion.candidates.map { DisplayWidth.columns(of: $0.text) }.max() ?? 0
    let lines = completion.candidates.indices.map { index in
      let candidate = completion.candidates[index]
      let isSelected = index == selected
      let summary = candidate.summary.isEmpty ? "" : "  \(glyphs.spelled(candidate.summary))"
      return "\(isSelected ? ">" : " ")\(Fitting.padded(candidate.text, names, glyphs))\(summary) "
    }
    let shown = first..<first + rows
    let widest = lines[shown].map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let width = min(grid.columns, widest)
    let stem = max(0, sign + DisplayWidth.columns(of: completion.stem) - 1)
    let column = max(0, min(stem, grid.columns - width))
    for (line, index) in shown.enumerated() {
      grid.draw(
        Fitting.padded(lines[index], width, glyphs), row: row - rows + line, column: column, width: width,
        style: Style(.hint, bold: index == selected, reversed: true))
    }
  }
}
