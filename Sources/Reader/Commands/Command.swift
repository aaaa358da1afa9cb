/// Everything a key can do. The raw value is the name by which keys are bound to it.
enum Command: String, CaseIterable, Sendable {
  case lineDown = "line-down"
  case lineUp = "line-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case top, bottom
  case lineToTop = "line-to-top"
  case lineToMiddle = "line-to-middle"
  case lineToBottom = "line-to-bottom"
  case nextParagraph = "next-paragraph"
  case previousParagraph = "previous-paragraph"
  case goToPercent = "go-to-percent"

  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case leftPane = "left-pane"
  case rightPane = "right-pane"
  case sourcesPane = "sources-pane"
  case textPane = "text-pane"
  case quotesPane = "quotes-pane"
  case maximise
  case nextLayout = "next-layout"
  case previousLayout = "previous-layout"
  case hidePane = "hide-pane"
  case growPane = "grow-pane"
  case shrinkPane = "shrink-pane"
  case resetPanes = "reset-panes"

  case nextArticle = "next-article"
  case previousArticle = "previous-article"
  case goToArticle = "go-to-article"

  case nextQuote = "next-quote"
  case previousQuote = "previous-quote"
  case nextDisagreement = "next-disagreement"
  case previousDisagreement = "previous-disagreement"
  case follow
  case onlyDisagreements = "only-disagreements"
  case dismiss
  case showDismissed = "show-dismissed"
  case pickQuotation = "pick-quotation"
  case listLinks = "links"
  case why

  case back, forward
  case setMark = "mark"
  case goToMark = "go-to-mark"
  case listTrail = "trail"

  case compare
  case nextPair = "next-pair"
  case previousPair = "previous-pair"
  case otherSide = "other-side"
  case swapSides = "swap-sides"
  case wordsOrCharacters = "words-or-characters"
  case foldEqual = "fold-equal"
  case lockScrolling = "lock-scrolling"

  case allOutlets = "all-outlets"
  case openRow = "open-row"
  case matrix, only, timeline
  case leftColumn = "left-column"
  case rightColumn = "right-column"

  case search
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case searchAll = "search-all"
  case limit
  case limitToSpeaker = "limit-to-speaker"

  case copyQuotation = "copy-quotation"
  case copyLink = "copy-link"
  case openInBrowser = "open-in-browser"
  case openInEditor = "open-in-editor"
  case saveView = "save-view"
  case pipeView = "pipe-view"
  case pipeQuotation = "pipe-quotation"
  case reload

  case cancel, choose
  case commandLine = "command-line"
  case help, messages, redraw, suspend, close, quit
}
