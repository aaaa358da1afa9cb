import Testing

@testable import TerminalUI

@Suite("Theme")
struct ThemeTests {
  private static let levels: [Style.Role] = [.reworded, .conflict, .unsure, .unmatched]

  @Test("A match with a colour behind it is not turned round; without colours it is")
  func matches() {
    let match = Style(.match, bold: true, reversed: true)
    #expect(
      Theme.dark.look(of: match, colors: .extended)
        == Theme.Look(foreground: 16, background: 179, isBold: true))
    #expect(Theme.monochrome.look(of: match, colors: .none).isReversed)
  }

  @Test("Each level that needs a look at it is told from plain text without colour", arguments: levels)
  func withoutColor(role: Style.Role) {
    for theme in Theme.all {
      let look = theme.look(of: role, colors: .none)
      #expect(look != Theme.Look())
      #expect(look.foreground == nil && look.background == nil)
    }
  }

  @Test("Reworded and conflict are told apart without colour")
  func apart() {
    for theme in Theme.all {
      #expect(theme.look(of: .reworded, colors: .none) != theme.look(of: .conflict, colors: .none))
    }
  }

  @Test("The levels have the colours of the table")
  func table() {
    func colors(_ theme: Theme, _ colors: Capabilities.Colors) -> [Int?] {
      [.same, .reworded, .conflict, .unsure, .unmatched].map { theme.look(of: $0, colors: colors).foreground }
    }
    #expect(colors(.dark, .extended) == [247, 179, 176, 73, 244])
    #expect(colors(.light, .extended) == [241, 94, 90, 23, 244])
    #expect(colors(.dark, .basic) == [nil, 3, 5, 6, nil])
    #expect(colors(.light, .basic) == [nil, nil, 5, nil, nil])
    #expect(colors(.highContrast, .extended) == [nil, nil, 5, nil, nil])
    #expect(colors(.monochrome, .extended) == [nil, nil, nil, nil, nil])
  }

  @Test("A style adds its attributes to those of its role, and bold is never dim")
  func attributes() {
    let words = Theme.dark.look(of: Style(.conflict, reversed: true), colors: .basic)
    #expect(words == Theme.Look(foreground: 5, isBold: true, isReversed: true))
    let hint = Theme.dark.look(of: Style(.hint, bold: true), colors: .none)
    #expect(hint == Theme.Look(isBold: true))
  }

  @Test(
    "Text can be read on its background, on the greys beside it too",
    arguments: [("dark", [0x00, 0x1E, 0x28, 0x30]), ("light", [0xFF, 0xF5, 0xEE])])
  func contrast(name: String, backgrounds: [Int]) throws {
    let theme = try #require(Theme(named: name))
    for background in backgrounds {
      let ground = XtermColor(red: background, green: background, blue: background)
      for role in Style.Role.allCases {
        let look = theme.look(of: role, colors: .extended)
        guard let foreground = look.foreground else { continue }
        let behind = look.background.map(XtermColor.init(index:)) ?? ground
        // A dot for "no match" is a sign, and there to be overlooked.
        let least = role == .unmatched ? 3.0 : 4.5
        #expect(XtermColor(index: foreground).contrast(with: behind) >= least, "\(role) on \(background)")
      }
    }
  }

  @Test("Of eight colours the light theme takes those that can be read on white; high contrast, on both")
  func basic() {
    let (white, black) = (XtermColor(red: 255, green: 255, blue: 255), XtermColor(red: 0, green: 0, blue: 0))
    for role in Style.Role.allCases {
      if let index = Theme.light.look(of: role, colors: .basic).foreground {
        #expect(XtermColor(index: index).contrast(with: white) >= 4.5, "\(role)")
      }
      if let index = Theme.highContrast.look(of: role, colors: .extended).foreground {
        #expect(XtermColor(index: index).contrast(with: white) >= 4.5, "\(role)")
        #expect(XtermColor(index: index).contrast(with: black) >= 4.5, "\(role)")
      }
    }
  }

  @Test("No text is blue or green", arguments: Theme.all.map(\.name))
  func hues(name: String) throws {
    let theme = try #require(Theme(named: name))
    for role in Style.Role.allCases {
      for colors in [Capabilities.Colors.basic, .extended] {
        guard let index = theme.look(of: role, colors: colors).foreground else { continue }
        let color = XtermColor(index: index)
        #expect(color.blue <= max(color.red, color.green), "\(role)")
        #expect(color.green <= max(color.red, color.blue), "\(role)")
      }
    }
  }

  @Test("A theme has a name of its own")
  func names() {
    #expect(Theme.all.map(\.name) == ["dark", "light", "high-contrast", "monochrome"])
    #expect(Theme(named: "light") == .light)
    #expect(Theme(named: "solarized") == nil)
  }
}

/// A colour of xterm's palette.
private struct XtermColor {
  let red: Int
  let green: Int
  let blue: Int

  init(red: Int, green: Int, blue: Int) { (self.red, self.green, self.blue) = (red, green, blue) }

  init(index: Int) {
    let steps = [0, 95, 135, 175, 215, 255]
    switch index {
    case 0..<16:
      let level = index < 8 ? 205 : 255
      self.init(red: index & 1 * level, green: (index >> 1 & 1) * level, blue: (index >> 2 & 1) * level)
    case 16..<232:
      let cube = index - 16
      self.init(red: steps[cube / 36], green: steps[cube / 6 % 6], blue: steps[cube % 6])
    default:
      let gray = 8 + 10 * (index - 232)
      self.init(red: gray, green: gray, blue: gray)
    }
  }

  /// Relative luminance after WCAG 2.1, with its gamma taken as 2.2.
  private var luminance: Double {
    func linear(_ value: Int) -> Double {
      let part = Double(value) / 255
      return part * part * part.squareRoot().squareRoot().squareRoot()
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  func contrast(with other: XtermColor) -> Double {
    let (bright, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (bright + 0.05) / (dark + 0.05)
  }
}
