extension ReaderState {
  /// Opens help or messages; the same key again closes them.
  mutating func open(_ kind: Pager.Kind) {
    guard pager?.kind != kind else { return pager = nil }
    pager = Pager(kind: kind)
    if kind == .messages { scrollPager(to: Int.max) }
    if kind == .help { pageHelp(.top, count: nil) }
  }

  /// A command in help, in the messages or in reasons.
  mutating func page(_ command: Command, count: Int?) {
    guard let pager else { return }
    let times = max(1, count ?? 1)
    switch command {
    case .search: return prompt = Prompt(kind: .search)
    case .nextMatch: return stepPagerMatch(times)
    case .previousMatch: return stepPagerMatch(-times)
    default: if pager.kind == .help { return pageHelp(command, count: count) }
    }
    if let distance = command.distance(times: times, page: max(1, pagerHeight)) {
      return scrollPager(to: pager.top + distance)
    }
    switch command {
    case .top: scrollPager(to: 0)
    case .bottom: scrollPager(to: Int.max)
    case .goToPercent: goTo(percent: count)
    default: break
    }
  }

  mutating func scrollPager(to top: Int) {
    let last = pagerLines.count - pagerHeight
    pager?.top = max(0, min(top, last))
  }

  /// Rows for the lines, below the header.
  var pagerHeight: Int { max(0, layout.body.rows - 1) }
}
