internal import TerminalUI

/// Which panes stand on the screen beside the text, and how large they are: what the user made of the usual layout.
struct Arrangement: Hashable, Sendable {
  /// One of the layouts of a class of screens.
  enum Layout: String, Hashable, Sendable {
    case all = "sources, text and quotes"
    case textAndQuotes = "text and quotes"
    case sourcesAndText = "sources and text"
    case quotesBelow = "the quotes below the text"
    case moreQuotes = "more room for the quotes"
    case text = "the text alone"
  }

  /// Index into the layouts of the screen's class.
  var choice = 0
  var hidden: Set<ReaderState.Pane> = []
  /// Columns more than usual; the quotes have what is left.
  var sources = 0
  var text = 0
  /// Rows more than usual, where they stand below the text.
  var quotes = 0

  /// The usual one first; none where only one pane fits.
  static func layouts(of sizeClass: ScreenLayout.SizeClass) -> [Layout] {
    switch sizeClass {
    case .tiny, .small: []
    case .narrow: [.quotesBelow, .moreQuotes, .text]
    case .medium: [.textAndQuotes, .quotesBelow, .text]
    case .wide: [.all, .textAndQuotes, .sourcesAndText, .text]
    }
  }

  func layout(in sizeClass: ScreenLayout.SizeClass) -> Layout {
    let layouts = Self.layouts(of: sizeClass)
    return layouts.indices.contains(choice) ? layouts[choice] : layouts.first ?? .text
  }

  /// Whether a pane has a place of its own; one that has none takes the place of the text when it has the keys.
  func shows(_ pane: ReaderState.Pane, in sizeClass: ScreenLayout.SizeClass) -> Bool {
    let layout = layout(in: sizeClass)
    return switch pane {
    case .text: true
    case .sources: !hidden.contains(pane) && (layout == .all || layout == .sourcesAndText)
    case .quotes: !hidden.contains(pane) && layout != .text && layout != .sourcesAndText
    }
  }

  func isStacked(in sizeClass: ScreenLayout.SizeClass) -> Bool {
    let layout = layout(in: sizeClass)
    return layout == .quotesBelow || layout == .moreQuotes
  }

  // MARK: Sizes

  /// No pane is made smaller than what still shows something.
  static let leastColumns = (sources: 16, text: 30, quotes: 24)
  private static let leastRows = 3

  /// Rows of the quotes below the text: six, on tall screens a third.
  func quotesRows(of rows: Int, in sizeClass: ScreenLayout.SizeClass) -> Int {
    let usual =
      layout(in: sizeClass) == .moreQuotes ? rows / 2 : rows < 36 && sizeClass == .narrow ? 6 : rows / 3
    return min(max(usual + quotes, Self.leastRows), max(Self.leastRows, rows - 5))
  }

  /// Columns of the sources and of the text beside the quotes, as far as a screen has room for them.
  func columns(of columns: Int, in sizeClass: ScreenLayout.SizeClass) -> (sources: Int, text: Int) {
    let least = Self.leastColumns
    let hasSources = shows(.sources, in: sizeClass)
    let sources = min(
      max(ScreenLayout.sourcesColumns + self.sources, least.sources),
      max(least.sources, columns - least.text - least.quotes - 2))
    let room = columns - (hasSources ? sources + 1 : 0) - 1
    // On a screen of two columns the quotes grow first, from 27 columns to 44; then the text, up to its measure.
    let usual =
      sizeClass == .medium ? min(ScreenLayout.widestText, max(72, columns - 45)) : ScreenLayout.widestText
    return (sources, min(max(usual + text, least.text), max(least.text, room - least.quotes)))
  }
}
