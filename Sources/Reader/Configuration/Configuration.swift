internal import TerminalUI

/// What the user has written down about the reader: settings, keys, themes. Read once; a mistake is said in the
/// reader, with its file and line, and never keeps it from opening.
public struct Configuration: Sendable {
  /// One file, as text.
  struct File: Sendable {
    /// As messages call it.
    let name: String
    let text: String
  }

  private(set) var keymap = Keymap.standard
  private(set) var settings: [CommandLine.Setting] = []
  /// All that can be chosen: those of the user stand before ours of the same name.
  private(set) var themes = Theme.all
  /// What is wrong with the files, or odd.
  private(set) var messages: [String] = []

  /// What holds where nothing is written down.
  public init() {}

  /// - Parameters:
  ///   - files: Lines of settings and keys, read in this order.
  ///   - own: A theme each, called by the last part of the file's name.
  ///   - messages: What is wrong already: files that cannot be read.
  init(_ files: [File], themes own: [File] = [], messages: [String] = []) {
    self.messages = messages
    for file in own { add(themeIn: file) }
    for file in files {
      for (index, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let place = "\(file.name):\(index + 1)"
        do throws(CommandLine.Mistake) {
          try take(line, at: place)
        } catch {
          self.messages.append("\(place): \(error.message)")
        }
      }
    }
  }

  private mutating func add(themeIn file: File) {
    let name = String(file.name.split(separator: "/").last ?? "")
    let (theme, mistakes) = Theme.written(file.text, name: name)
    themes.removeAll { $0.name == name }
    themes.append(theme)
    messages += mistakes.map { "\(file.name):\($0.line): \($0.message)" }
  }

  private mutating func take(_ line: Substring, at place: String) throws(CommandLine.Mistake) {
    let words = line.split { $0.isWhitespace }.map(String.init)
    guard let verb = words.first, !verb.hasPrefix("#") else { return }
    let rest = Array(words.dropFirst())
    if verb == "set" {
      guard !rest.isEmpty else { throw .init("set takes settings, such as set theme=light") }
      settings += try CommandLine.settings(rest, themes: themes)
    } else if KeymapChange.verbs.contains(verb) {
      let change = try KeymapChange(verb, rest)
      let hidden = try keymap.make(change, origin: place)
      if let note = KeymapChange.note(hidden, by: change) { messages.append("\(place): \(note)") }
    } else {
      let verbs = (["set"] + KeymapChange.verbs).inWords
      throw .init("a line begins with \(verbs), not with “\(verb)”")
    }
  }
}

extension KeymapChange {
  /// What to say where keys hide longer ones.
  static func note(_ hidden: [[Key]], by change: KeymapChange) -> String? {
    guard !hidden.isEmpty, case .bind(let keys, _) = change else { return nil }
    let shown = hidden.count > 4 ? 3 : hidden.count
    let named = hidden.prefix(shown).map { KeyNotation.shown($0) }.joined(separator: " ")
    let lost = named + (shown < hidden.count ? " and \(hidden.count - shown) more" : "")
    return "\(KeyNotation.shown(keys)) is bound and hides \(lost); prefix gives them another beginning"
  }
}

extension ReaderState {
  /// Takes what the user has written down. Call it before the first event.
  mutating func configure(_ configuration: Configuration) {
    keymap = configuration.keymap
    themes = configuration.themes
    for setting in configuration.settings { _ = set(setting) }
    for message in configuration.messages { complain(message) }
    if configuration.messages.count > 1 {
      complain(
        "\(configuration.messages.count) remarks about the configuration; \(key(.messages)) lists them")
    }
  }

  /// `:bind`, `:unbind`, `:prefix` and `:preset`, until the reader is left.
  mutating func change(_ change: KeymapChange) {
    do throws(CommandLine.Mistake) {
      let hidden = try keymap.make(change, origin: "typed")
      if let note = KeymapChange.note(hidden, by: change) { return say(note) }
      switch change {
      case .bind(let keys, let command): say("\(shown(keys)) is \(command.rawValue) now")
      case .unbind(let keys): say("\(shown(keys)) does nothing now")
      case .prefix(_, let new): say("they begin with \(shown(new)) now")
      case .preset(let preset): say("keys as in \(preset.rawValue); \(key(.help)) lists them")
      }
    } catch {
      complain(error.message)
    }
  }

  /// The usual key of a command, in writing; where it has none, how to type it.
  func key(_ command: Command) -> String { firstKey(for: command) ?? ":\(command.rawValue)" }

  private func shown(_ keys: [Key]) -> String { KeyNotation.shown(keys, ascii: glyphs.isASCII) }
}
