/// What help and hints say about commands.
extension Command {
  /// The headings of help, in order.
  enum Group: String, CaseIterable, Sendable {
    case moving = "Moving"
    case quotes = "Quotations and disagreements"
    case trail = "Trail and marks"
    case comparison = "Comparison"
    case boards = "Views of the whole story"
    case search = "Search and limit"
    case articles = "Articles"
    case panes = "Panes"
    case out = "Out of the reader"
    case application = "Application"
  }

  var group: Group {
    switch self {
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom, .lineToTop,
      .lineToMiddle, .lineToBottom, .nextParagraph, .previousParagraph, .goToPercent:
      .moving
    case .nextPane, .previousPane, .leftPane, .rightPane, .sourcesPane, .textPane, .quotesPane, .maximise,
      .nextLayout, .previousLayout, .hidePane, .growPane, .shrinkPane, .resetPanes:
      .panes
    case .nextArticle, .previousArticle, .goToArticle: .articles
    case .nextQuote, .previousQuote, .nextDisagreement, .previousDisagreement, .follow, .onlyDisagreements,
      .dismiss, .showDismissed, .pickQuotation, .listLinks, .why:
      .quotes
    case .back, .forward, .setMark, .goToMark, .listTrail: .trail
    case .compare, .nextPair, .previousPair, .otherSide, .swapSides, .wordsOrCharacters, .foldEqual,
      .lockScrolling:
      .comparison
    case .allOutlets, .matrix, .only, .timeline, .openRow, .leftColumn, .rightColumn: .boards
    case .search, .nextMatch, .previousMatch, .searchAll, .limit, .limitToSpeaker: .search
    case .copyQuotation, .copyLink, .openInBrowser, .openInEditor, .saveView, .pipeView, .pipeQuotation,
      .reload:
      .out
    case .cancel, .choose, .commandLine, .help, .messages, .redraw, .suspend, .close, .quit: .application
    }
  }

  /// One line for help.
  var summary: String {
    switch self {
    case .lineDown: "line down; in a list the next row"
    case .lineUp: "line up; in a list the row before"
    case .pageDown: "page down"
    case .pageUp: "page up"
    case .halfPageDown: "half a page down"
    case .halfPageUp: "half a page up"
    case .top: "to the top"
    case .bottom: "to the end"
    case .lineToTop: "bring the current line to the top"
    case .lineToMiddle: "bring the current line to the middle"
    case .lineToBottom: "bring the current line to the bottom"
    case .nextParagraph: "next paragraph"
    case .previousParagraph: "this paragraph's beginning, then the paragraph before"
    case .goToPercent: "with a number before it, to that part of the whole: 40%"
    case .nextPane: "next pane"
    case .previousPane: "previous pane"
    case .leftPane: "pane to the left"
    case .rightPane: "pane to the right"
    case .sourcesPane: "go to the sources"
    case .textPane: "go to the text"
    case .quotesPane: "go to the quotes"
    case .maximise: "make this pane as large as the screen, and back"
    case .nextLayout: "next layout of the panes"
    case .previousLayout: "previous layout of the panes"
    case .hidePane: "hide this pane"
    case .growPane: "make this pane larger"
    case .shrinkPane: "make this pane smaller"
    case .resetPanes: "the panes as they were at first"
    case .nextArticle: "next article"
    case .previousArticle: "previous article"
    case .goToArticle: "list of sources; with a number before it, that article"
    case .nextQuote: "next quotation that another article has"
    case .previousQuote: "previous quotation that another article has"
    case .nextDisagreement: "next disagreement, through all articles"
    case .previousDisagreement: "previous disagreement, through all articles"
    case .follow: "the same words in the next article that has them; again: on, and home"
    case .onlyDisagreements: "list only what the articles disagree on, or everything"
    case .dismiss: "this is no disagreement: hide it from now on; again: take that back"
    case .showDismissed: "show what was dismissed among the others, or hide it"
    case .pickQuotation: "letters on what is in view; type one to go there"
    case .listLinks: "list of all links and disagreements of this article"
    case .why: "why: the rules, words and scores behind this; hidden characters"
    case .back: "back along the trail"
    case .forward: "forward along the trail"
    case .setMark: "a mark here; its letter follows, a to z"
    case .goToMark: "to a mark, whose letter follows; '' to where the last jump began"
    case .listTrail: "the trail as a list"
    case .compare: "compare side by side here; again: one column"
    case .nextPair: "next pair"
    case .previousPair: "previous pair"
    case .otherSide: "the other side"
    case .swapSides: "swap the sides"
    case .wordsOrCharacters: "mark whole words, or the characters that differ"
    case .allOutlets: "what all outlets have of this: each answer with its sentence"
    case .openRow: "go to the words of this row"
    case .matrix: "who printed what: quotations by outlets"
    case .only: "what one outlet alone has, and what one calls false"
    case .timeline: "the articles as they were published, and what each brought anew"
    case .leftColumn: "the outlet to the left"
    case .rightColumn: "the outlet to the right"
    case .foldEqual: "fold the paragraphs on which the two do not differ, or open them"
    case .lockScrolling: "let each side scroll by itself, or both together"
    case .search: "search in this article"
    case .nextMatch: "next match"
    case .previousMatch: "previous match"
    case .searchAll: "search in all articles at once"
    case .limit: "list only what passes: speaker:NAME sev>=N src:NAME words"
    case .limitToSpeaker: "list only what one speaker says"
    case .copyQuotation: "copy the quotation with its speaker, article and address"
    case .copyLink: "copy the address of the article"
    case .openInBrowser: "open the address of the article in a browser"
    case .openInEditor: "open the file of the article in $VISUAL or $EDITOR, at this line"
    case .saveView: "save this view as Markdown, JSON or a page for browsers; a comparison also as .diff"
    case .pipeView: "give the words of this view to a command of the shell"
    case .pipeQuotation: "give the quotation with its source to a command of the shell"
    case .reload: "read the files again, if they have changed"
    case .cancel: "cancel; clear the search, the limit and the filter; close a comparison"
    case .choose: "go where the row leads; in help: do it"
    case .commandLine: "command line"
    case .help: "this help"
    case .messages: "all messages"
    case .redraw: "draw the screen again"
    case .suspend: "suspend; fg comes back"
    case .close: "close this view; the last one: quit"
    case .quit: "quit"
    }
  }

  /// What both keys of a pair step by, for their hint: `j k:row`, `] [:pair`.
  var pairHint: String {
    switch self {
    case .lineDown: "row"
    default: hint.hasPrefix("next ") ? String(hint.dropFirst(5)) : hint
    }
  }

  /// A word or two for the hint row.
  var hint: String {
    switch self {
    case .nextQuote: "next quote"
    case .nextDisagreement: "next disagreement"
    case .follow: "follow"
    case .compare: "compare"
    case .nextPane: "pane"
    case .nextPair: "next pair"
    case .otherSide: "side"
    case .swapSides: "swap"
    case .wordsOrCharacters: "words/chars"
    case .allOutlets: "all outlets"
    case .openRow: "go there"
    case .leftColumn: "outlet"
    case .lineDown: "down"
    case .lineUp: "up"
    case .pageDown: "page"
    case .nextMatch: "next match"
    case .previousMatch: "previous match"
    case .onlyDisagreements: "disagreements"
    case .maximise: "maximise"
    case .cancel: "clear"
    case .choose: "go there"
    case .commandLine: "command"
    case .nextArticle: "next article"
    default: rawValue
    }
  }
}
