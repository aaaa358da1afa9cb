import Testing

@testable import TerminalUI

@Suite("Theme")
struct ThemeTests {
  private static let levels: [Style.Role] = [.reworded, .conflict, .unsure, .unmatched]

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
    #expect(colors(.dark, .extended) == [245, 179, 170, 73, 240])
    #expect(colors(.light, .extended) == [242, 130, 90, 30, 248])
    #expect(colors(.dark, .basic) == [nil, 3, 5, 6, nil])
    #expect(colors(.monochrome, .extended) == [nil, nil, nil, nil, nil])
  }

  @Test("A style adds its attributes to those of its role, and bold is never dim")
  func attributes() {
    let words = Theme.dark.look(of: Style(.conflict, reversed: true), colors: .basic)
    #expect(words == Theme.Look(foreground: 5, isBold: true, isReversed: true))
    let hint = Theme.dark.look(of: Style(.hint, bold: true), colors: .none)
    #expect(hint == Theme.Look(isBold: true))
  }

  @Test("Text can be read on its background", arguments: [("dark", 0x12), ("light", 0xFF)])
  func contrast(name: String, background: Int) throws {
    let theme = try #require(Theme(named: name))
    let ground = XtermColor(red: background, green: background, blue: background)
    // A dot for "no match" is there to be overlooked.
    for role in Style.Role.allCases where role != .unmatched {
      let look = theme.look(of: role, colors: .extended)
      guard let foreground = look.foreground else { continue }
      let behind = look.background.map(XtermColor.init(index:)) ?? ground
      #expect(XtermColor(index: foreground).contrast(with: behind) >= 4, "\(role)")
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
