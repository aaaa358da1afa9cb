public import Articles
internal import Collation
public import TerminalUI

/// Everything the reader knows: what is open, where the user is, and what is pending. A value: `handle` makes the
/// next one, `view` draws it.
public struct ReaderState: Sendable {
  /// A part of the screen that takes keys.
  enum Pane: Int, CaseIterable, Sendable { case sources, text, quotes }

  /// What is called at the top of the screen.
  let name: String
  /// The size of the screen, a cell at least.
  public internal(set) var screen: GridSize
  let glyphs: GlyphSet
  var slots: [Slot]
  /// Whether some slot is not listed: there may be thousands, and they are counted often.
  var hasDropped = false
  /// What is shown: the whole story without the rows that were dismissed, unless these are shown too.
  var story: Story?
  var wholeStory: Story?
  var dismissed: Set<RowKey> = []
  /// How many rows of the whole story are dismissed.
  var dismissedCount = 0
  var showsDismissed = false
  var index: StoryIndex?
  /// Nil until the whole texts were looked through.
  var survey: StorySurvey?

  /// Index into `slots`; nil while nothing is there to show.
  var slot: Int?
  /// Whether the user has gone anywhere: until then the first article that is there is shown.
  var hasMoved = false
  var focus = Pane.text
  var isMaximised = false
  /// Which panes are shown, and how large, until the screen is of another class.
  var arrangement = Arrangement()
  var showsOnlyDisagreements = false
  /// Where following the current words began, so that going on ends there.
  var home: Passage?
  /// Words that were gone to and are no passage.
  var spot: Spot?
  /// What of the shown article was in view after the last event.
  var seen: Spot?
  var trail = Trail()
  var comparison: Comparison?
  var pager: Pager?
  /// What gathers words of many articles, over the panes or the comparison.
  var board: Board?
  /// Who printed what, below a board.
  var matrix: MatrixView?
  var prompt: Prompt?
  var commandHistory = History()
  var searchHistory = History()
  var pipeHistory = History()
  var limitHistory = History()
  /// Whether files are being read again.
  var isReloading = false
  var search: Search?
  var keys = KeyReader()
  /// What was done last.
  var lastCommand: Command?
  var keymap = Keymap.standard
  /// Ours, and those of the user.
  var themes = Theme.all
  var picking: Picking?
  /// What lies where a path that is being typed leads.
  var listing: FolderListing?
  /// Places with a letter; `'` is the one before the last jump.
  var bookmarks: [Character: Place] = [:]
  var chooser: Chooser?
  var limit: Limit?
  /// The number of the search through all articles that is awaited.
  var awaitedSearch: Int?
  var searchCount = 0
  var messages = Messages()
  var options = Options()
  /// Milliseconds of the loop's clock, as the last tick said.
  var now = 0
  /// When the last ^C came; a second one soon after asks whether to quit.
  var interrupted: Int?
  var layouts = LayoutCache()
  /// Grows with every event that may change more than the place in the text.
  var generation = 0
  /// What was shown last.
  var lastFrame: KeptFrame?
  /// How often texts were folded.
  var foldCount = 0
  /// What the story was left like, until all of it is there again.
  var remembered: Remembered?

  /// - Parameters:
  ///   - name: What the story is called in the title row.
  ///   - files: The inputs, in order; nil for standard input.
  ///   - screen: The size to begin with.
  ///   - usesUnicode: Whether the terminal can show more than ASCII.
  ///   - theme: The colours to begin with.
  public init(
    name: String, files: [String?], screen: GridSize, usesUnicode: Bool = true, theme: Theme = .dark
  ) {
    self.name = name
    self.screen = screen
    glyphs = usesUnicode ? .unicode : .ascii
    slots = files.map { Slot(file: $0) }
    options.theme = theme
  }
}

extension ReaderState {
  /// When the loop has to send a tick though nothing else happens; nil if it may sleep.
  public var deadline: Int? {
    let box = keys.pendingSince.map { $0 + WhichKey.milliseconds }.flatMap { $0 > now ? $0 : nil }
    return [messages.expires, box].compactMap(\.self).min()
  }

  /// Whether inputs are given and none has come yet.
  var isWaiting: Bool { slot == nil && !slots.isEmpty }

  /// The errors of the inputs that gave no article.
  public var failures: [ArticleError] { slots.compactMap(\.failure) }

  /// Whether there are two articles to hold side by side, or may soon be.
  var hasOthers: Bool {
    story.map { $0.articles.count > 1 } ?? (visibleSlots.count { !slots[$0].isFailed } > 1)
  }

  /// Said where two articles are needed.
  var nothingToCompare: String {
    if slots.isEmpty { return "no articles are open" }
    return visibleSlots.allSatisfy { slots[$0].isFailed }
      ? "no article could be read" : "nothing to compare yet: one article only"
  }

  /// Indices of the slots that are listed.
  var visibleSlots: [Int] {
    hasDropped ? slots.indices.filter { !slots[$0].isDropped } : Array(slots.indices)
  }

  /// The number of a slot in the lists, from 1.
  func number(of slot: Int) -> Int { hasDropped ? 1 + slots[..<slot].count { !$0.isDropped } : slot + 1 }

  /// The slot that holds an article of the story.
  func slot(ofArticle article: Int) -> Int? { slots.firstIndex { $0.article == article } }

  var currentMark: Mark? {
    guard let slot, let current = slots[slot].current else { return nil }
    return slots[slot].marks[current.mark]
  }

  var currentDisagreement: Disagreement? {
    guard let slot, let index = slots[slot].current?.disagreement, let story else { return nil }
    return story.disagreements[index]
  }

  mutating func say(_ text: String) { messages.post(text, now: now) }
  mutating func complain(_ text: String) { messages.post(text, .error, now: now) }
}

/// What `:set` sets.
struct Options: Sendable {
  /// Columns of the text; nil for the usual measure.
  var width: Int?
  var showsHints = true
  var theme = Theme.dark
  /// Off: it takes the terminal's own selection away.
  var usesMouse = false
}
