/// Themes of users: lines such as `conflict 170 bold`, which name levels and not places on the screen.
extension Theme {
  /// What is wrong with a line of a theme, counted from 1.
  public struct Mistake: Hashable, Sendable {
    public let line: Int
    /// In words for the one who wrote it.
    public let message: String
  }

  /// What a file calls the roles: `text` for plain words, else their own names.
  static let roleNames: [(name: String, role: Style.Role)] = Style.Role.allCases.map {
    ($0 == .plain ? "text" : "\($0)", $0)
  }

  private static let colorNames = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// The theme that is written in a text; lines that cannot be understood are left out of it.
  ///
  /// A line names a role, then its colour (a number of xterm's palette or one of the eight names), after `on` that
  /// behind it, and `bold`, `dim`, `underlined`, `reversed`. What it does not say is plain. Roles without a line look
  /// as in `base NAME`, which stands before them, else as in the dark theme. Lines behind `with 256 colours`,
  /// `with 8 colours` or `without colour` hold there alone.
  ///
  /// - Parameters:
  ///   - text: Lines; those that are blank or begin with `#` say nothing.
  ///   - name: What the theme is called.
  /// - Returns: The theme, and what is wrong with its lines.
  public static func written(_ text: String, name: String) -> (theme: Theme, mistakes: [Mistake]) {
    var writing = Writing(name: name)
    var mistakes: [Mistake] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.split { $0.isWhitespace }.map(String.init)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      if let message = writing.take(words) { mistakes.append(Mistake(line: index + 1, message: message)) }
    }
    return (Theme(name: name, writing.looks), mistakes)
  }

  private struct Writing {
    let name: String
    var looks = Theme.dark.everyLook
    /// The palettes that the lines hold for, and whether they were chosen.
    var palettes: [Capabilities.Colors] = [.none, .basic, .extended]
    var isChosen = false
    var hasRoles = false

    /// Takes a line; returns what is wrong with it.
    mutating func take(_ words: [String]) -> String? {
      switch words[0] {
      case "base": return takeBase(Array(words.dropFirst()))
      case "with", "without": return takePalette(words)
      default:
        guard let role = Theme.roleNames.first(where: { $0.name == words[0] })?.role else {
          let names = Theme.roleNames.map(\.name).joined(separator: ", ")
          return "nothing is called “\(words[0])”; there are \(names)"
        }
        hasRoles = true
        return take(role, Array(words.dropFirst()))
      }
    }

    private mutating func takeBase(_ words: [String]) -> String? {
      guard !hasRoles, !isChosen else { return "base stands before everything else" }
      guard words.count == 1, let theme = Theme(named: words[0]) else {
        return "base is \(Theme.all.map(\.name).joined(separator: ", "))"
      }
      looks = theme.everyLook
      return nil
    }

    private mutating func takePalette(_ words: [String]) -> String? {
      switch words.map({ $0.hasPrefix("color") ? $0.replacingPrefix("color", by: "colour") : $0 }) {
      case ["with", "256", "colours"]: palettes = [.extended]
      case ["with", "8", "colours"]: palettes = [.basic]
      case ["without", "colour"], ["without", "colours"]: palettes = [.none]
      default: return "it is with 256 colours, with 8 colours or without colour"
      }
      isChosen = true
      return nil
    }

    private mutating func take(_ role: Style.Role, _ words: [String]) -> String? {
      var look = Look()
      var rest = words[...]
      while let word = rest.popFirst() {
        switch word {
        case "bold": look.isBold = true
        case "dim": look.isDim = true
        case "underlined": look.isUnderlined = true
        case "reversed": look.isReversed = true
        case "on":
          guard let color = rest.popFirst().flatMap(Self.color) else { return "a colour stands behind on" }
          look.background = color
        default:
          guard let color = Self.color(word) else {
            return
              "“\(word)” is no colour from 0 to 255, none of the eight, and no bold, dim, underlined, reversed"
          }
          guard look.foreground == nil else { return "one colour is enough; on stands before that behind" }
          look.foreground = color
        }
      }
      for palette in palettes {
        guard let fitting = fitting(look, role, palette) else {
          return palette == .none ? "there is no colour without colour" : "of 8 colours the last is 7"
        }
        looks[palette, default: [:]][role] = fitting
      }
      return nil
    }

    /// The look where fewer colours are. Written for all terminals, it keeps there the colours it had; written for
    /// these alone, it must fit: else nil.
    private func fitting(_ look: Look, _ role: Style.Role, _ palette: Capabilities.Colors) -> Look? {
      let most = palette == .extended ? 255 : palette == .basic ? 7 : -1
      guard max(look.foreground ?? -1, look.background ?? -1) > most else { return look }
      guard !isChosen else { return nil }
      var fitting = look
      fitting.foreground = looks[palette]?[role]?.foreground
      fitting.background = looks[palette]?[role]?.background
      return fitting
    }

    private static func color(_ word: String) -> Int? {
      if let index = Theme.colorNames.firstIndex(of: word) { return index }
      return Int(word).flatMap { (0...255).contains($0) ? $0 : nil }
    }
  }

  /// The look of every role on every terminal.
  private var everyLook: [Capabilities.Colors: [Style.Role: Look]] {
    let palettes: [Capabilities.Colors] = [.none, .basic, .extended]
    return Dictionary(
      uniqueKeysWithValues: palettes.map { palette in
        (
          palette,
          Dictionary(uniqueKeysWithValues: Style.Role.allCases.map { ($0, look(of: $0, colors: palette)) })
        )
      })
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, by other: String) -> String {
    other + dropFirst(prefix.count)
  }
}
