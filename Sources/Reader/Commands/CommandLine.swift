internal import TerminalUI

/// What can be typed after `:`.
enum CommandLine: Hashable, Sendable {
  case run(Command)
  case help
  case set([Setting])
  /// Compare here, or at the quotation of that number.
  case compare(number: Int?)
  /// Save the view; `:save!` replaces a file that is there.
  case save(path: String, replaces: Bool)
  /// Give the view to a command.
  case pipe(String)
  /// Change what the keys do.
  case keys(KeymapChange)
  case mark(Command, letter: Character)
  case goTo(percent: Int)
  case searchAll(String)
  /// Nothing after it clears the limit.
  case limit(String)
  /// Nothing was typed.
  case nothing

  enum Setting: Hashable, Sendable {
    /// Columns of the text; nil for the usual measure.
    case width(Int?)
    case hints(Bool)
    case theme(Theme)
    case mouse(Bool)
    /// `:set` alone: show what is set.
    case show
  }

  /// Why a line is no command, in words for the status row.
  struct Mistake: Error, Hashable, Sendable {
    let message: String
    init(_ message: String) { self.message = message }
  }

  static let themes = Theme.all.map(\.name)
  static let widths = 20...200

  /// The commands of the line, each with what may follow it, for help and completion.
  static let forms: [(name: String, arguments: String, summary: String)] = [
    ("compare", "[N]", "compare side by side here, or at quotation N"),
    ("go-to-mark", "LETTER", "to a mark, a to z"),
    ("help", "", "the keys"),
    ("limit", "[speaker:NAME sev>=N src:NAME WORDS]", "list only what passes; alone: everything"),
    ("mark", "LETTER", "a mark here, a to z"),
    ("messages", "", "all messages"),
    ("quit", "", "quit; also :q"),
    ("redraw", "", "draw the screen again"),
    ("save", "FILE", "save this view as .md, .json, .html or .diff; :save! FILE replaces one that is there"),
    ("pipe", "COMMAND", "give the words of this view to a command of the shell"),
    ("bind", "KEYS NAME", "keys for an action, such as :bind J next-article; also :unbind KEYS"),
    ("preset", "NAME", "keys as in another program: \(Preset.allCases.map(\.rawValue).inWords)"),
    ("search-all", "WORDS", "search in all articles at once"),
    (
      "set", "width=N|auto hints=on|off theme=NAME mouse=on|off",
      "settings, such as theme=light; alone: what is set"
    ),
  ]

  /// What a line says, with the themes that there are.
  init(parsing text: String, themes: [Theme] = Theme.all) throws(Mistake) {
    let words = text.split(separator: " ").map(String.init)
    guard let name = words.first else {
      self = .nothing
      return
    }
    let arguments = Array(words.dropFirst())
    switch name {
    case "set": self = .set(try Self.settings(arguments, themes: themes))
    case "save", "save!":
      let path = Self.rest(of: text, behind: name)
      guard !path.isEmpty else {
        throw Mistake(":\(name) takes the name of a file that ends in .md, .json, .html or .diff")
      }
      self = .save(path: path, replaces: name == "save!")
    case "mark", "go-to-mark":
      guard let letter = arguments.first?.first, arguments == [String(letter)], ReaderState.isBookmark(letter)
      else { throw Mistake(":\(name) takes a letter from a to z") }
      self = .mark(name == "mark" ? .setMark : .goToMark, letter: letter)
    case "search-all", "limit":
      let rest = Self.rest(of: text, behind: name)
      if name == "limit" { self = .limit(rest) } else { self = .searchAll(rest) }
    case "compare": self = .compare(number: try Self.number(arguments))
    case "pipe":
      let command = Self.rest(of: text, behind: name)
      guard !command.isEmpty else { throw Mistake(":pipe takes a command, such as :pipe wc -w") }
      self = .pipe(command)
    case "bind", "unbind", "prefix", "preset": self = .keys(try KeymapChange(name, arguments))
    case "q", "quit": self = try Self.alone(.run(.quit), name, arguments)
    case "help", "h": self = try Self.alone(.help, name, arguments)
    default:
      if name.hasSuffix("%"), let percent = Int(name.dropLast()) {
        self = try Self.alone(.goTo(percent: percent), name, arguments)
        return
      }
      // Whatever a key can do can be typed by its name.
      guard let command = Command(rawValue: name) else {
        throw Mistake("no command :\(name); :help lists what there is")
      }
      self = try Self.alone(.run(command), name, arguments)
    }
  }

  /// What stands behind the name, its blanks as they were typed.
  private static func rest(of text: String, behind name: String) -> String {
    String(text.drop { $0 == " " }.dropFirst(name.count).drop { $0 == " " })
  }

  private static func alone(
    _ line: CommandLine, _ name: String, _ arguments: [String]
  ) throws(Mistake) -> CommandLine {
    guard let first = arguments.first else { return line }
    throw Mistake(":\(name) takes nothing after it, not “\(first)”")
  }

  private static func number(_ arguments: [String]) throws(Mistake) -> Int? {
    guard let first = arguments.first else { return nil }
    guard arguments.count == 1, let number = Int(first), number > 0 else {
      throw Mistake(":compare takes the number of a quotation, not “\(arguments.joined(separator: " "))”")
    }
    return number
  }

  static func settings(_ arguments: [String], themes: [Theme]) throws(Mistake) -> [Setting] {
    guard !arguments.isEmpty else { return [.show] }
    var settings: [Setting] = []
    for argument in arguments { settings.append(try setting(argument, themes)) }
    return settings
  }

  private static func setting(_ argument: String, _ themes: [Theme]) throws(Mistake) -> Setting {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    let value = parts.count > 1 ? parts[1] : ""
    switch parts[0] {
    case "width":
      if value == "auto" { return .width(nil) }
      guard let width = Int(value), widths.contains(width) else {
        throw Mistake("width is a number from \(widths.lowerBound) to \(widths.upperBound), or auto")
      }
      return .width(width)
    case "hints":
      guard value == "on" || value == "off" else { throw Mistake("hints is on or off") }
      return .hints(value == "on")
    case "mouse":
      guard value == "on" || value == "off" else { throw Mistake("mouse is on or off") }
      return .mouse(value == "on")
    case "theme":
      if let theme = themes.first(where: { $0.name == value }) { return .theme(theme) }
      let fitting = value.isEmpty ? [] : themes.filter { $0.name.hasPrefix(value) }
      guard fitting.count == 1, let theme = fitting.first else {
        let names = themes.map(\.name)
        throw Mistake("theme is \(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")")
      }
      return .theme(theme)
    default: throw Mistake("nothing called “\(parts[0])” can be set; there are width, hints, theme and mouse")
    }
  }

  /// What the last word could become, and the line before it.
  static func completions(
    of text: String, themes: [Theme] = Theme.all
  ) -> (stem: String, candidates: [String]) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let last = words.last ?? ""
    let stem = String(text.dropLast(last.count))
    let options =
      if words.count <= 1 {
        Array(Set(forms.map(\.name) + Command.allCases.map(\.rawValue))).sorted()
      } else if words[0] == "set" {
        ["width=", "width=auto", "hints=on", "hints=off", "mouse=on", "mouse=off"]
          + themes.map { "theme=\($0.name)" }
      } else if words[0] == "bind", words.count == 3 {
        Command.allCases.map(\.rawValue).sorted()
      } else if words[0] == "preset" {
        Preset.allCases.map(\.rawValue)
      } else {
        [String]()
      }
    return (stem, options.filter { $0.hasPrefix(last) })
  }
}

extension CommandLine {
  /// Whether a word is one of the commands, or the name of an action.
  static func isName(_ word: String) -> Bool {
    forms.contains { $0.name == word } || Command(rawValue: word) != nil
  }
}
