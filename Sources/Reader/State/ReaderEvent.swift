public import Articles
public import Collation
public import TerminalUI

/// What can happen to the reader.
public enum ReaderEvent: Sendable {
  case key(Key)
  /// Pasted text, whole.
  case paste(String)
  case mouse(MouseEvent)
  case resized(GridSize)
  /// SIGINT: cancel what is pending; twice asks whether to quit.
  case interrupt
  /// The terminal is gone or the system ends us.
  case hangUp
  /// Milliseconds of a clock that only rises.
  case tick(Int)
  case articleLoaded(slot: Int, Article)
  case articleFailed(slot: Int, ArticleError)
  /// The same text as another one: left out.
  case articleDropped(slot: Int)
  case annotated(slot: Int, AnnotatedArticle)
  /// The file of an article holds another text now.
  case articleChanged(slot: Int, Article)
  /// The files were read again; so many had changed.
  case reloaded(changed: Int, unreadable: Int = 0)
  /// The story, and the slot of each of its articles.
  case collated(Story, slots: [Int])
  /// What a search through all articles came to.
  case found(StorySearch.Outcome)
  /// What lies in the folder of a path that is being typed.
  case listed(FolderListing)
  /// What stands in one article of the story alone.
  case surveyed(StorySurvey)
  /// Something the user should know.
  case note(String)
  /// Something went wrong outside of the articles.
  case complaint(String)
}

/// What the reader asks of the loop that runs it.
public enum ReaderEffect: Hashable, Sendable {
  case quit
  /// Give the terminal back to the shell until `fg`.
  case suspend
  /// Send every cell again.
  case redraw
  case theme(Theme)
  /// Take clicks and the wheel, or leave them to the terminal.
  case mouse(Bool)
  /// Write down that a row was dismissed or taken back.
  case remember(DismissalChange)
  /// Search through all articles, aside, and say what was found.
  case searchAll(StorySearch)
  /// Say what lies in a folder, aside.
  case list(folder: String)
  /// Put a text on the clipboard.
  case copy(String)
  /// Open an address of the web.
  case browse(String)
  /// Open a file at a line, counted from 1.
  case edit(file: String, line: Int)
  /// Give words to a command of the user's shell, with the terminal.
  case pipe(command: String, [UInt8])
  /// Read the files again.
  case reload
  /// Everything is read and compared: what that took can be given back to the system.
  case rest
  /// Write a file; one that is there goes only if it is to be replaced.
  case save(path: String, [UInt8], replaces: Bool)
}
