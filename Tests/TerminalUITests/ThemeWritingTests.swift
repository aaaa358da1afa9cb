import Testing

@testable import TerminalUI

@Suite("Themes of users")
struct ThemeWritingTests {
  @Test("Roles have the looks of their lines, the others those of the base")
  func lines() {
    let (theme, mistakes) = Theme.written(
      """
      # on paper
      base light

      conflict 125 bold
      match black on 222 underlined
      same
      """, name: "paper")
    #expect(mistakes == [])
    #expect(theme.name == "paper")
    #expect(theme.look(of: .conflict, colors: .extended) == Theme.Look(foreground: 125, isBold: true))
    #expect(
      theme.look(of: .match, colors: .extended)
        == Theme.Look(foreground: 0, background: 222, isUnderlined: true))
    #expect(theme.look(of: .same, colors: .extended) == Theme.Look())
    #expect(
      theme.look(of: .reworded, colors: .extended) == Theme.light.look(of: .reworded, colors: .extended))
    // Where fewer colours are, the base's colour with the line's attributes; without any, these alone.
    #expect(theme.look(of: .conflict, colors: .basic) == Theme.Look(foreground: 5, isBold: true))
    #expect(theme.look(of: .conflict, colors: .none) == Theme.Look(isBold: true))
  }

  @Test("Lines may hold for terminals of few colours alone")
  func palettes() {
    let (theme, mistakes) = Theme.written(
      "conflict 125\nwith 8 colors\nconflict yellow bold\nwithout colour\nconflict reversed", name: "x")
    #expect(mistakes == [])
    #expect(theme.look(of: .conflict, colors: .extended) == Theme.Look(foreground: 125))
    #expect(theme.look(of: .conflict, colors: .basic) == Theme.Look(foreground: 3, isBold: true))
    #expect(theme.look(of: .conflict, colors: .none) == Theme.Look(isReversed: true))
  }

  @Test(
    "What is wrong is said with its line, and the line is left out",
    arguments: [
      (
        "shout 3",
        "nothing is called “shout”; there are text, dim, heading, same, reworded, conflict, unsure, "
          + "unmatched, status, hint, match, error"
      ),
      (
        "error 256",
        "“256” is no colour from 0 to 255, none of the eight, and no bold, dim, underlined, reversed"
      ),
      ("error 3 4", "one colour is enough; on stands before that behind"),
      ("error on", "a colour stands behind on"),
      ("base pink", "base is dark, light, high-contrast, monochrome"),
      ("with 16 colours", "it is with 256 colours, with 8 colours or without colour"),
    ])
  func mistakes(line: String, message: String) {
    let (theme, mistakes) = Theme.written("\n\(line)", name: "dark")
    #expect(mistakes == [Theme.Mistake(line: 2, message: message)])
    #expect(theme.look(of: .error, colors: .extended) == Theme.dark.look(of: .error, colors: .extended))
  }

  @Test("A colour that a palette has not is a mistake where the line was written for it")
  func tooManyColors() {
    let (_, mistakes) = Theme.written(
      "with 8 colours\nerror 9\nwithout colour\nerror 1\nbase light", name: "x")
    #expect(
      mistakes.map(\.message) == [
        "of 8 colours the last is 7", "there is no colour without colour",
        "base stands before everything else",
      ])
  }
}
