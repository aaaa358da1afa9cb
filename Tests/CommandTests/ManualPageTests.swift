internal import Foundation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The manual page")
struct ManualPageTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/parallax.1")

  @Test("docs/parallax.1 is what the commands' own help and the key map say")
  func page() throws {
    try withProgram { program in
      let page = try ManualPage(program).roff
      if ProcessInfo.processInfo.environment["PARALLAX_WRITE_DOCS"] != nil {
        try page.write(to: Self.file, atomically: true, encoding: .utf8)
      }
      #expect(try String(contentsOf: Self.file, encoding: .utf8) == page)
    }
  }

  @Test("It has every subcommand, every option, every key and every command of the line")
  func complete() throws {
    let page = try String(contentsOf: Self.file, encoding: .utf8)
    for binding in Keymap.standard.bindings {
      #expect(page.contains(ManualPage.escaped(KeyNotation.shown(binding.keys, ascii: true))))
    }
    for command in Command.allCases { #expect(page.contains(ManualPage.escaped(command.rawValue))) }
    for form in CommandLine.forms { #expect(page.contains(ManualPage.escaped(":\(form.name)"))) }
    try withProgram { program in
      for command in try ManualPage(program).commands {
        #expect(page.contains(".SS \"parallax \(command.commandName)\""))
        for argument in command.arguments ?? [] {
          for name in argument.names ?? [] { #expect(page.contains(ManualPage.escaped(name.written))) }
        }
      }
    }
  }
}

/// `parallax(1)` in the macros of man(7), made from what the program says of itself.
struct ManualPage {
  struct Help: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
      var written: String { (kind == "short" ? "-" : "--") + name }
    }

    struct Argument: Decodable {
      let kind: String
      let names: [Name]?
      let abstract: String?
      let valueName: String?
      let allValues: [String]?
      let defaultValue: String?
      let isOptional: Bool
      let isRepeating: Bool
    }

    struct Command: Decodable {
      let commandName: String
      let abstract: String?
      let discussion: String?
      let arguments: [Argument]?
      let subcommands: [Command]?
    }

    let command: Command
  }

  private let root: Help.Command
  private let version: String

  var commands: [Help.Command] { (root.subcommands ?? []).filter { $0.commandName != "help" } }

  init(_ program: Program) throws {
    let help = try program.run("--experimental-dump-help").output
    root = try JSONDecoder().decode(Help.self, from: Data(help.utf8)).command
    version = try program.run("--version").output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  var roff: String {
    let (introduction, sections) = Self.sections(of: root.discussion ?? "")
    var lines = [
      ".\\\" Made from the help of the commands and the key map; a test compares them. See CONTRIBUTING.md.",
      ".TH PARALLAX 1 \"\" \"Parallax \(version)\" \"User Commands\"",
      ".SH NAME", "parallax \\- compare how the news reports one event",
      ".SH SYNOPSIS", ".B parallax", "[\\fIpath\\fR ...]", ".br", ".B parallax", "\\fIsubcommand\\fR",
      "[\\fIpath\\fR ...] [\\fIoptions\\fR]",
      ".SH DESCRIPTION",
    ]
    lines += Self.paragraphs(introduction)
    lines += [".SH OPTIONS"] + (root.arguments ?? []).flatMap(Self.lines)
    lines += [".SH SUBCOMMANDS"] + commands.flatMap(Self.lines)
    lines += [
      ".SH KEYS",
      "A number before a key repeats it. Every action has a name, which also works after \\fB:\\fR.",
    ]
    lines += Command.Group.allCases.flatMap(Self.lines)
    lines += [".SS \"After :\""]
    for form in CommandLine.forms {
      let arguments = form.arguments.isEmpty ? "" : " \\fI\(Self.escaped(form.arguments))\\fR"
      lines += [".TP", "\\fB\(Self.escaped(":\(form.name)"))\\fR\(arguments)", Self.text(form.summary)]
    }
    for section in sections { lines += [".SH \"\(section.title)\""] + Self.verbatim(section.lines) }
    lines += [".SH ENVIRONMENT"]
    for (name, meaning) in Self.environment { lines += [".TP", ".B \(name)", Self.text(meaning)] }
    lines += [".SH \"SEE ALSO\"", ".BR less (1),", ".BR diff (1)"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let environment = [
    ("VISUAL, EDITOR", "The editor that opens an article's file; vi if neither is set."),
    ("BROWSER", "The browser where there is no desktop."),
    ("XDG_STATE_HOME", "Where it is remembered how stories were left; ~/.local/state if it is not set."),
    ("NO_COLOR", "If it is set, no colours."),
    ("COLUMNS", "The width of printed text, if it is not the terminal's."),
    ("PARALLAX_SYNC", "off: frames are not marked for terminals that show them in one piece."),
    ("PARALLAX_TRACE", "A file for what each frame of the reader cost, a line a frame."),
  ]

  // MARK: Parts

  private static func lines(of command: Help.Command) -> [String] {
    let (introduction, sections) = sections(of: command.discussion ?? "")
    var lines = [".SS \"parallax \(command.commandName)\"", text(command.abstract ?? "")]
    if !introduction.isEmpty { lines += [".PP"] + paragraphs(introduction) }
    for argument in command.arguments ?? [] where !["version", "help"].contains(argument.valueName) {
      lines += Self.lines(of: argument)
    }
    for section in sections { lines += [".PP", "\(section.title.capitalized):"] + verbatim(section.lines) }
    return lines
  }

  private static func lines(of argument: Help.Argument) -> [String] {
    let value = "\\fI\(escaped(argument.valueName ?? ""))\\fR"
    let names = (argument.names ?? []).map { "\\fB\(escaped($0.written))\\fR" }.joined(separator: ", ")
    let head =
      switch argument.kind {
      case "positional": value + (argument.isRepeating ? " ..." : "")
      case "flag": names
      default: "\(names) \(value)"
      }
    let values = argument.allValues.map { " One of: \($0.joined(separator: ", "))." } ?? ""
    let usual = argument.defaultValue.map { " Default: \($0)." } ?? ""
    return [".TP", head, text((argument.abstract ?? "") + values + usual)]
  }

  private static func lines(of group: Command.Group) -> [String] {
    var lines = [".SS \"\(group.rawValue)\""]
    for command in Command.allCases where command.group == group {
      var keys: [String] = []
      for binding in Keymap.standard.bindings where binding.command == command {
        let key = "\\fB\(escaped(KeyNotation.shown(binding.keys, ascii: true)))\\fR"
        if !keys.contains(key) { keys.append(key) }
      }
      lines += [".TP", keys.joined(separator: " "), text("\(command.summary) (\(command.rawValue))")]
    }
    return lines
  }

  /// Help has its examples and tables under headings in capitals.
  private static func sections(of discussion: String) -> (
    introduction: [Substring], sections: [(title: String, lines: [Substring])]
  ) {
    var introduction: [Substring] = []
    var sections: [(title: String, lines: [Substring])] = []
    for line in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.allSatisfy({ $0.isUppercase || $0 == " " }), line.first != " " {
        sections.append((String(line), []))
      } else if sections.isEmpty {
        introduction.append(line)
      } else if !line.isEmpty {
        sections[sections.count - 1].lines.append(line)
      }
    }
    return (introduction, sections)
  }

  private static func paragraphs(_ lines: [Substring]) -> [String] {
    lines.split(separator: "").map { $0.map { text(String($0)) } }.joined(separator: [".PP"]).map { $0 }
  }

  private static func verbatim(_ lines: [Substring]) -> [String] {
    [".PP", ".nf"] + lines.map { text(String($0)) } + [".fi"]
  }

  private static func text(_ line: String) -> String {
    let line = escaped(line)
    // A point or an apostrophe at the beginning would be a request.
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  /// What roff would read as its own, or print as another sign: a hyphen is to be copied as a hyphen.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "`": result += "\\(ga"
      case "'": result += "\\(aq"
      case "\"": result += "\\(dq"
      default: result.append(character)
      }
    }
    return result
  }
}
