internal import Articles
internal import Glibc
internal import TerminalUI

/// The reader line by line: commands come from a file descriptor, and every answer is a line.
public enum LinearLoop {
  /// Reads the articles, then commands, until one of these ends it or there are no more.
  ///
  /// - Parameters:
  ///   - paths: Files and folders, as for the reader; standard input only where commands come from elsewhere.
  ///   - opening: What is shown, and where dismissed rows are remembered.
  ///   - isFresh: Whether to begin at the beginning, whatever is remembered of the story.
  ///   - commands: The file descriptor that lines are read from.
  ///   - say: Takes each line of the answers, cleaned and without its end.
  /// - Returns: What failed on the way.
  public static func run(
    paths: [String], _ opening: Opening, isFresh: Bool = false, commands: Int32, say: (String) -> Void
  ) -> ReaderLoop.Outcome {
    var memory: SessionFile?
    let state = StoryLoading.state(
      for: paths, size: LinearReader.screen, usesUnicode: true, opening, hidesMessages: false
    ) { state, files in
      memory = SessionFile(paths: paths, files: files, environment: Outside.variable)
      guard let memory, !isFresh else { return }
      state.resume(from: memory)
    }
    var reader = LinearReader(state)
    reader.greeting().forEach(say)
    var input = LineInput(descriptor: commands)
    while let line = input.next() {
      let (lines, effects) = reader.take(line)
      lines.forEach(say)
      for effect in effects { perform(effect, &reader, opening).forEach(say) }
      if effects.contains(.quit) { break }
    }
    if let memory, let session = reader.state.session(paths: memory.articles) { memory.write(session) }
    return ReaderLoop.Outcome(failures: reader.state.failures)
  }

  /// What would go to a clipboard, a browser or an editor is said: there is no screen to give away.
  private static func perform(
    _ effect: ReaderEffect, _ reader: inout LinearReader, _ opening: Opening
  ) -> [String] {
    switch effect {
    case .quit, .redraw, .theme, .mouse, .list, .rest: return []
    case .remember(let change):
      return opening.dismissals?.remember(change).map { reader.handle(.note($0)) } ?? []
    case .suspend:
      kill(getpid(), SIGTSTP)
      return []
    case .copy(let text): return [text]
    case .browse(let address): return [address]
    case .edit(let file, let line): return ["\(file), line \(line)"]
    case .pipe: return ["a command gets words on the screen alone; save writes them to a file"]
    case .save(let path, let bytes, let replaces):
      return reader.handle(Outside.save(bytes, to: path, replaces: replaces))
    case .searchAll(let search): return reader.handle(.found(search.run())) + reader.rowsToChoose()
    case .reload:
      let (files, others) = (reader.state.reloadable, reader.state.unreloadable)
      var lines: [String] = []
      StoryLoading.reload(files, others, opening.strictness) { lines += reader.handle($0) }
      return lines
    }
  }
}

/// Lines of a file descriptor, as they come.
struct LineInput {
  /// What is longer is no command.
  private static let longest = 1 << 16

  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var isAtEnd = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its end; nil when there is none.
  mutating func next() -> String? {
    while true {
      if let end = bytes.firstIndex(of: 0x0A) {
        defer { bytes.removeSubrange(...end) }
        return String(decoding: bytes[..<end], as: UTF8.self)
      }
      guard !isAtEnd, bytes.count < Self.longest else {
        guard !bytes.isEmpty else { return nil }
        defer { bytes = [] }
        return String(decoding: bytes, as: UTF8.self)
      }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      isAtEnd = count <= 0
      bytes += chunk.prefix(max(0, count))
    }
  }
}
