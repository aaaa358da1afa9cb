internal import TerminalUI

/// Which keys run which commands where. The only place that knows: help, hints and the box of possible keys are
/// made from it.
struct Keymap: Sendable {
  /// What the keys act on.
  enum Context: UInt8, Sendable, CaseIterable {
    case reading
    case comparison
    /// Help and messages.
    case pager
    /// A list whose rows lead somewhere.
    case list
    /// Views that gather words of all articles.
    case views
    /// Quotations by outlets.
    case matrix
  }

  struct Binding: Sendable {
    let keys: [Key]
    let command: Command
    let contexts: Contexts
    /// Who bound them, where we did not.
    var origin: String?
  }

  var bindings: [Binding]

  static let standard = Keymap(
    moving + panes + reading + comparison + boards + out + everywhere)

  private static let moving: [Binding] =
    bind(.lineDown, "j", "<Down>") + bind(.lineUp, "k", "<Up>")
    + bind(.pageDown, "<Space>", "<PgDn>", "<C-f>") + bind(.pageUp, "b", "<PgUp>", "<C-b>")
    + bind(.halfPageDown, "<C-d>") + bind(.halfPageUp, "<C-u>")
    + bind(.top, "gg", "<Home>") + bind(.bottom, "G", "<End>")
    + bind(.lineToTop, in: [.reading], "zt") + bind(.lineToMiddle, in: [.reading], "zz")
    + bind(.lineToBottom, in: [.reading], "zb")
    + bind(.nextParagraph, in: [.reading], ")") + bind(.previousParagraph, in: [.reading], "(")
    + bind(.goToPercent, in: [.reading, .pager, .list], "%")

  private static let panes: [Binding] =
    bind(.nextPane, in: [.reading], "<Tab>") + bind(.previousPane, in: [.reading], "<S-Tab>")
    + bind(.leftPane, in: [.reading], "h", "<Left>") + bind(.rightPane, in: [.reading], "l", "<Right>")
    + bind(.sourcesPane, in: [.reading], "g1") + bind(.textPane, in: [.reading], "g2")
    + bind(.quotesPane, in: [.reading], "g3") + bind(.maximise, in: [.reading], "O")
    + bind(.nextLayout, in: [.reading], "+") + bind(.previousLayout, in: [.reading], "_")
    + bind(.hidePane, in: [.reading], "zh") + bind(.growPane, in: [.reading], "z+")
    + bind(.shrinkPane, in: [.reading], "z-") + bind(.resetPanes, in: [.reading], "z=")

  private static let reading: [Binding] =
    bind(.nextArticle, in: [.reading], "J") + bind(.previousArticle, in: [.reading], "K")
    + bind(.goToArticle, in: [.reading], "gs")
    + bind(.nextQuote, in: [.reading], "]") + bind(.previousQuote, in: [.reading], "[")
    + bind(.nextDisagreement, in: [.reading, .comparison], "}")
    + bind(.previousDisagreement, in: [.reading, .comparison], "{")
    + bind(.follow, in: [.reading], "<Enter>")
    + bind(.onlyDisagreements, in: [.reading], "D")
    + bind(.dismiss, in: [.reading, .comparison], "X")
    + bind(.showDismissed, in: [.reading, .comparison], "gX")
    + bind(.back, in: [.reading], "<lt>", "<C-o>", "<Backspace>", "<A-Left>")
    + bind(.forward, in: [.reading], ">", "<A-Right>")
    + bind(.search, in: [.reading, .pager], "/") + bind(.nextMatch, in: [.reading, .pager], "n")
    + bind(.previousMatch, in: [.reading, .pager], "N")
    + finding

  private static let finding: [Binding] =
    bind(.pickQuotation, in: [.reading], "f") + bind(.listLinks, in: [.reading], "u")
    + bind(.why, "z?")
    + bind(.setMark, in: [.reading], "m") + bind(.goToMark, in: [.reading], "'")
    + bind(.listTrail, in: [.reading], "gt") + bind(.searchAll, in: [.reading], "g/")
    + bind(.limit, in: [.reading], "&") + bind(.limitToSpeaker, in: [.reading], "S")
    + bind(.choose, in: [.list, .pager], "<Enter>")

  private static let comparison: [Binding] =
    bind(.compare, in: [.reading, .comparison, .views, .matrix], "d")
    + bind(.nextPair, in: [.comparison], "]") + bind(.previousPair, in: [.comparison], "[")
    + bind(.otherSide, in: [.comparison], "<Tab>", "<S-Tab>", "h", "l", "<Left>", "<Right>")
    + bind(.swapSides, in: [.comparison], "x") + bind(.wordsOrCharacters, in: [.comparison], "w")
    + bind(.foldEqual, in: [.comparison], "zf") + bind(.lockScrolling, in: [.comparison], "zs")

  /// Where a view of the whole story can be opened: everywhere but in help.
  private static let stories = Contexts.all.subtracting(.pager)

  private static let boards: [Binding] =
    bind(.allOutlets, in: [.reading, .comparison, .views, .matrix], "t")
    + bind(.matrix, in: stories, "gm") + bind(.only, in: stories, "go") + bind(.timeline, in: stories, "gT")
    + bind(.openRow, in: [.views, .matrix], "<Enter>")
    + bind(.leftColumn, in: [.matrix], "h", "<Left>") + bind(.rightColumn, in: [.matrix], "l", "<Right>")

  private static let out: [Binding] =
    bind(.copyQuotation, in: [.reading, .comparison, .views, .matrix], "y")
    + bind(.copyLink, in: [.reading, .comparison], "Y")
    + bind(.openInBrowser, in: [.reading, .comparison], "o")
    + bind(.openInEditor, in: [.reading, .comparison], "e")
    + bind(.saveView, in: [.reading, .comparison, .views, .matrix], "s")
    + bind(.pipeView, in: [.reading, .comparison], "|")
    + bind(.pipeQuotation, in: [.reading, .comparison], "g|")
    + bind(.reload, in: [.reading, .comparison], "R")

  private static let everywhere: [Binding] =
    bind(.cancel, "<Esc>") + bind(.commandLine, ":") + bind(.help, "?", "<F1>") + bind(.messages, "E")
    + bind(.redraw, "<C-l>") + bind(.suspend, "<C-z>") + bind(.close, "q") + bind(.quit, "Q")

  private init(_ bindings: [Binding]) { self.bindings = bindings }

  /// A name in the table that is not a key would be a slip of ours; a test says so.
  private static func bind(
    _ command: Command, in contexts: Contexts = .all, _ sequences: String...
  ) -> [Binding] {
    sequences.compactMap { sequence in
      guard case .success(let keys) = KeyNotation.keys(in: sequence) else { return nil }
      return Binding(keys: keys, command: command, contexts: contexts)
    }
  }
}

extension Keymap {
  func command(for keys: [Key], in context: Context) -> Command? {
    bindings.first { $0.keys == keys && $0.contexts.contains(context) }?.command
  }

  /// What may follow keys that are a beginning of a sequence.
  func continuations(of keys: [Key], in context: Context) -> [Binding] {
    bindings.filter {
      $0.contexts.contains(context) && $0.keys.count > keys.count && $0.keys.starts(with: keys)
    }
  }

  /// The usual keys of a command.
  func firstKeys(for command: Command, in context: Context) -> [Key]? {
    // By index: an element taken out for each look would be retained, and every frame looks ten times.
    let first = bindings.indices.first {
      bindings[$0].command == command && bindings[$0].contexts.contains(context)
    }
    return first.map { bindings[$0].keys }
  }

  /// The keys of a command, the usual one first.
  func keys(for command: Command, in context: Context) -> [[Key]] {
    bindings.filter { $0.command == command && $0.contexts.contains(context) }.map(\.keys)
  }
}

/// Puts single keys together: counts, and sequences such as `gg`.
struct KeyReader: Sendable {
  enum Outcome: Hashable, Sendable {
    case run(Command, count: Int?)
    /// A command with the key that it asked for.
    case letter(Command, Key)
    case pending
    case unbound([Key])
  }

  /// A larger count is a slip of the hand.
  private static let countLimit = 99_999

  private(set) var pending: [Key] = []
  private(set) var count: Int?
  /// When the first key of an unfinished sequence came.
  private(set) var pendingSince: Int?
  /// The command that the next key is for.
  private(set) var awaiting: Command?

  var isPending: Bool { !pending.isEmpty || count != nil || awaiting != nil }

  mutating func read(_ key: Key, _ keymap: Keymap, in context: Keymap.Context, now: Int) -> Outcome {
    if isPending, key == .escape {
      clear()
      return .pending
    }
    if let command = awaiting {
      clear()
      return .letter(command, key)
    }
    if pending.isEmpty, case .character(let character) = key, let digit = character.wholeNumberValue,
      character.isASCII, digit > 0 || count != nil
    {
      count = min((count ?? 0) * 10 + digit, Self.countLimit)
      return .pending
    }
    pending.append(key)
    if let command = keymap.command(for: pending, in: context) {
      if command.takesLetter {
        (awaiting, pendingSince) = (command, now)
        return .pending
      }
      defer { clear() }
      return .run(command, count: count)
    }
    guard keymap.continuations(of: pending, in: context).isEmpty else {
      pendingSince = pendingSince ?? now
      return .pending
    }
    defer { clear() }
    return .unbound(pending)
  }

  /// Asks for the letter of a command.
  mutating func await(_ command: Command, now: Int) {
    (awaiting, pendingSince) = (command, now)
  }

  mutating func clear() { (pending, count, pendingSince, awaiting) = ([], nil, nil, nil) }
}
