extension ReaderState {
  /// Does what a command says, in the view that is open.
  mutating func run(_ command: Command, count: Int? = nil) -> [ReaderEffect] {
    lastCommand = command
    switch command {
    case .quit: return [.quit]
    case .close: return close()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .commandLine: prompt = Prompt(kind: .command)
    case .help: open(.help)
    case .messages: open(.messages)
    case .dismiss where pager == nil: return dismiss()
    case .showDismissed where pager == nil: toggleDismissed()
    case .cancel: cancel()
    case .copyQuotation: return copyQuotation()
    case .copyLink: return copyLink()
    case .openInBrowser: return openInBrowser()
    case .openInEditor: return openInEditor()
    case .saveView: askWhereToSave()
    case .pipeView: askWhereToPipe()
    case .pipeQuotation: askWhereToPipeQuotation()
    case .reload: return reload()
    case .why where pager == nil || pager?.kind == .why: openWhy()
    case .choose where pager != nil: return runFromHelp()
    default:
      if pager != nil {
        page(command, count: count)
      } else if chooser != nil {
        choose(command, count: count)
      } else if board != nil {
        browse(command, count: count)
      } else if matrix != nil {
        browseMatrix(command, count: count)
      } else if comparison != nil {
        compare(command, count: count)
      } else {
        read(command, count: count)
      }
    }
    return []
  }

  private mutating func read(_ command: Command, count: Int?) {
    let times = max(1, count ?? 1)
    switch command {
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom:
      move(command, count: count)
    case .lineToTop: placeCurrentLine(.top)
    case .lineToMiddle: placeCurrentLine(.middle)
    case .lineToBottom: placeCurrentLine(.bottom)
    case .nextParagraph: stepParagraph(times)
    case .previousParagraph: stepParagraph(-times)
    case .goToPercent: goTo(percent: count)
    case .nextPane: cycleFocus(1)
    case .previousPane: cycleFocus(-1)
    case .leftPane: moveFocus(-1)
    case .rightPane: moveFocus(1)
    case .sourcesPane: focus = .sources
    case .textPane: focus = .text
    case .quotesPane: setFocus(.quotes)
    case .maximise: isMaximised.toggle()
    case .nextLayout: stepLayout(times)
    case .previousLayout: stepLayout(-times)
    case .hidePane: hidePane()
    case .growPane: resizePane(times)
    case .shrinkPane: resizePane(-times)
    case .resetPanes: resetPanes()
    case .nextArticle: stepArticle(times)
    case .previousArticle: stepArticle(-times)
    case .goToArticle: goToArticle(number: count)
    case .nextQuote: stepQuote(times)
    case .previousQuote: stepQuote(-times)
    case .nextDisagreement: stepDisagreement(times)
    case .previousDisagreement: stepDisagreement(-times)
    case .follow: follow()
    case .onlyDisagreements: toggleOnlyDisagreements()
    case .back: goBack(times)
    case .forward: goForward(times)
    case .compare: openComparison()
    case .allOutlets: openOutlets()
    case .matrix: openMatrix()
    case .only: openOnly()
    case .timeline: openTimeline()
    case .search: prompt = Prompt(kind: .search)
    case .nextMatch: stepMatch(times)
    case .previousMatch: stepMatch(-times)
    case .pickQuotation: startPicking()
    case .listLinks: openLinks()
    case .setMark, .goToMark: complain("a letter goes behind it, as in :\(command.rawValue) a")
    case .listTrail: openTrail()
    case .searchAll: prompt = Prompt(kind: .searchAll)
    case .limit: prompt = Prompt(kind: .limit, line: LineEditor(limit?.text ?? ""))
    case .limitToSpeaker: openSpeakers()
    default: break
    }
  }

  /// Whether `q` closes something before it quits.
  var hasOpenView: Bool {
    pager != nil || chooser != nil || hasStoryView || comparison != nil || isMaximised
      || (focus != .text && layout.text == nil)
  }

  /// Closes the topmost view; with none open, the reader.
  private mutating func close() -> [ReaderEffect] {
    if pager != nil {
      pager = nil
    } else if chooser != nil {
      chooser = nil
    } else if hasStoryView {
      closeStoryView()
    } else if comparison != nil {
      leaveComparison()
    } else if isMaximised {
      isMaximised = false
    } else if hasOpenView {
      focus = .text
    } else {
      return [.quit]
    }
    return []
  }

  /// Clears what narrows or colours the view, one thing at a time, the newest kind first.
  private mutating func cancel() {
    if keys.isPending {
      keys.clear()
    } else if pager != nil {
      pager = nil
    } else if chooser != nil {
      chooser = nil
    } else if hasStoryView {
      closeStoryView()
    } else if comparison != nil {
      leaveComparison()
    } else if search != nil {
      search = nil
    } else if limit != nil {
      limit = nil
    } else if showsOnlyDisagreements {
      showsOnlyDisagreements = false
    } else if focus != .text {
      focus = .text
    }
  }

  private mutating func toggleOnlyDisagreements() {
    guard hasOthers else { return say(nothingToCompare) }
    showsOnlyDisagreements.toggle()
    let key = key(.onlyDisagreements)
    say(
      showsOnlyDisagreements
        ? "only disagreements are listed; \(key) shows everything" : "everything is listed")
  }
}
