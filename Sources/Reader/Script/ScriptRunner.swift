public import Articles
internal import Collation
public import TerminalUI

/// The reader without a terminal: a script of keys in, screens as text out. See docs/script.md.
public enum ScriptRunner {
  /// Loads the articles, runs every line, returns what was dumped, and which inputs gave no article.
  ///
  /// - Parameters:
  ///   - script: Keys, a line at a time (`5j`, `]<Enter>`, `:set width=60`), `:dump-screen NAME [styles]`,
  ///     `:resize 70x10`, `:wait MILLISECONDS`, `# comments`.
  ///   - size: The screen to begin with.
  ///   - paths: Files and folders, as on the command line.
  ///   - opening: What is shown, and where dismissed rows are remembered.
  ///   - usesUnicode: Whether to draw with more than ASCII.
  /// - Returns: The screens, each under a line `== NAME`.
  /// - Throws: What is wrong with the script, before anything is run.
  public static func run(
    script: String, size: GridSize, paths: [String], _ opening: Opening = Opening(), usesUnicode: Bool = true
  ) throws(ScriptError) -> (screens: String, failures: [ArticleError]) {
    let lines = try parse(script)
    let state = StoryLoading.state(for: paths, size: size, usesUnicode: usesUnicode, opening)
    return (run(lines, from: state, opening), state.failures)
  }

  /// Runs a script on a reader that is there already.
  static func run(
    script: String, from state: ReaderState, _ opening: Opening = Opening()
  ) throws(ScriptError) -> String {
    run(try parse(script), from: state, opening)
  }

  private static func parse(_ script: String) throws(ScriptError) -> [ScriptLine] {
    var lines: [ScriptLine] = []
    for (index, line) in script.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      lines.append(try ScriptLine(parsing: line, number: index + 1))
    }
    return lines
  }

  private static func run(_ lines: [ScriptLine], from start: ReaderState, _ opening: Opening) -> String {
    var state = start
    var output = ""
    for line in lines {
      let events: [ReaderEvent]
      switch line {
      case .nothing: continue
      case .keys(let keys): events = keys.map { .key($0) }
      case .resize(let size): events = [.resized(size)]
      case .wait(let time): events = [.tick(state.now + time)]
      case .dump(let name, let withStyles):
        output += dump(&state, name: name, withStyles: withStyles)
        continue
      }
      // What came of a key is known before the next one, as to a person.
      for event in events {
        let effects = state.handle(event)
        opening.perform(effects, &state)
        for effect in effects { output += perform(effect, &state, opening) }
        if effects.contains(.quit) { return output }
      }
    }
    return output
  }

  /// Files are saved as on a terminal; what would be copied, or opened by another program, is printed instead.
  private static func perform(
    _ effect: ReaderEffect, _ state: inout ReaderState, _ opening: Opening
  ) -> String {
    switch effect {
    case .quit, .suspend, .redraw, .theme, .mouse, .remember, .rest: return ""
    case .searchAll(let search):
      _ = state.handle(.found(search.run()))
      return ""
    case .list(let folder):
      _ = state.handle(.listed(FolderListing(reading: folder)))
      return ""
    case .copy(let text):
      _ = state.handle(.note("copied: \(text)"))
      return "== copied\n\(text)\n"
    case .browse(let address):
      _ = state.handle(.note("opening \(address)"))
      return "== opened\n\(address)\n"
    case .pipe(let command, let bytes):
      _ = state.handle(.note("piped to \(command)"))
      return "== piped to \(command)\n\(String(decoding: bytes, as: UTF8.self))"
    case .reload:
      let (files, others) = (state.reloadable, state.unreloadable)
      StoryLoading.reload(files, others, opening.strictness) { _ = state.handle($0) }
      return ""
    case .edit(let file, let line): return "== edited\n\(file):\(line)\n"
    case .save(let path, let bytes, let replaces):
      _ = state.handle(Outside.save(bytes, to: path, replaces: replaces))
      return ""
    }
  }

  private static func dump(_ state: inout ReaderState, name: String, withStyles: Bool) -> String {
    let grid = state.frame()
    var lines = ["== \(name)"]
    if withStyles {
      let cursor = grid.cursor.map { " cursor \($0.column),\($0.row)" } ?? ""
      lines = ["== \(name)\(cursor)", styledDump(grid)]
    } else {
      lines += (0..<grid.rows).map { grid.text(row: $0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
