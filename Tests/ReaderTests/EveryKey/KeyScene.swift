internal import Collation
internal import TerminalUI

@testable internal import Reader

/// A command in one of the places where it works: what was pressed before, and what is pressed afterwards.
struct KeyScene: Hashable, Sendable, CustomStringConvertible {
  let context: Keymap.Context
  let command: Command
  /// Keys that lead from the first screen to where the command's key is pressed.
  let start: String
  /// Keys that a question is answered with; a second screen shows what came of it.
  let answer: String?

  /// What the golden screen is called.
  var name: String { "\(context)/\(command.rawValue)" }
  var description: String { name }

  /// All keys that are bound to it there, as scripts write them.
  var keys: [String] {
    Keymap.standard.keys(for: command, in: context).map { $0.map(\.written).joined() }
  }

  /// The screens that come, with their styles, and what leaves the reader.
  func screens(pressing keys: String) throws -> String {
    // In one line with what was pressed before: a line that begins with : would end with Enter.
    var script = "\(start)\(keys)\n:dump-screen \(command.rawValue) styles\n"
    if let answer { script += "\(answer)\n:dump-screen then styles\n" }
    let output = try ScriptRunner.run(script: script, from: EveryKey.reader())
    return output.isEmpty ? "The reader is left.\n" : output
  }
}

/// The scenes for all bindings of the key map.
enum EveryKey {
  /// Three reports of one fire, with addresses.
  static func reader() -> ReaderState {
    let texts = Warehouse.texts.map { text in
      let host = text.outlet.lowercased().filter(\.isLetter)
      return StoryFactory.Text(
        outlet: text.outlet, published: text.published, text: text.text, url: "https://\(host).example/fire")
    }
    let story = StoryFactory.story(texts, questions: Warehouse.questions, variants: ["2": .truncated])
    return Warehouse.reader(of: story, columns: 80, rows: 20)
  }

  static let scenes: [KeyScene] = Keymap.Context.allCases.flatMap { context in
    Command.allCases.filter { !Keymap.standard.keys(for: $0, in: context).isEmpty }.map { command in
      KeyScene(
        context: context, command: command, start: start(of: command, in: context),
        answer: answer(to: command, in: context))
    }
  }

  /// Where there is something for the command to do.
  private static func start(of command: Command, in context: Keymap.Context) -> String {
    let usual = usualStart(of: context)
    return switch (context, command) {
    case (_, .lineUp), (_, .pageUp), (_, .halfPageUp), (_, .top): usual + "G"
    case (_, .goToPercent): usual + "40"
    case (_, .messages): "]]y" + usual
    case (.reading, .previousParagraph): "G"
    case (.reading, .lineToTop), (.reading, .lineToMiddle), (.reading, .lineToBottom): "}}"
    case (.reading, .textPane), (.reading, .hidePane): "]]g3"
    case (.reading, .resetPanes): "]]3z+"
    case (.reading, .previousArticle): "JJ"
    case (.reading, .showDismissed): "}X"
    case (.reading, .back), (.reading, .listTrail): "]]<Enter>"
    case (.reading, .forward): "]]<Enter><lt>"
    case (.reading, .goToMark): "]]maG"
    case (.reading, .nextMatch), (.reading, .previousMatch), (.reading, .cancel): "]]/the<Enter>"
    case (.comparison, .previousPair): "]]]d"
    case (.comparison, .showDismissed): "}XgXd"
    case (.pager, .choose): "?/article has<Enter>"
    case (.pager, .nextMatch), (.pager, .previousMatch): "?/page<Enter>"
    case (.pager, .why): "]]z?"
    case (.list, .choose): "]]ujj"
    case (.views, .openRow): "]]tj"
    case (.matrix, .leftColumn): "]]gml"
    default: usual
    }
  }

  static func usualStart(of context: Keymap.Context) -> String {
    switch context {
    case .reading: "]]"
    case .comparison: "]]d"
    case .pager: "?"
    case .list: "]]u"
    case .views: "]]t"
    case .matrix: "]]gm"
    }
  }

  private static func answer(to command: Command, in context: Keymap.Context) -> String? {
    switch command {
    case .search: context == .pager ? "page<Enter>" : "smoke<Enter>"
    case .searchAll: "smoke<Enter>"
    case .limit: "okafor<Enter>"
    case .limitToSpeaker: "j<Enter>"
    case .pickQuotation: "b"
    case .setMark, .goToMark: "a"
    case .commandLine: "next<Tab>"
    case .pipeView, .pipeQuotation: "wc -w<Enter>"
    case .saveView: "<Tab>"
    case .lockScrolling: "3j"
    default: nil
    }
  }
}

extension Key {
  /// As a script has it.
  var written: String {
    let names = [
      "lt", "Space", "Enter", "Esc", "Tab", "S-Tab", "Backspace", "Up", "Down", "Left", "Right", "Home",
      "End",
      "PgUp", "PgDn", "A-Left", "A-Right",
    ]
    switch self {
    case .control(let letter): return "<C-\(letter)>"
    case .function(let number): return "<F\(number)>"
    default:
      let name = names.first { KeyNotation.keys(in: "<\($0)>") == .success([self]) }
      return name.map { "<\($0)>" } ?? KeyNotation.shown(self)
    }
  }
}
