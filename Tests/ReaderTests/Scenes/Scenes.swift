internal import Collation
internal import TerminalUI

@testable internal import Reader

/// What somebody does in the reader, and the screens that come; they lie in `Screens/scenes`.
struct Scene: Hashable, Sendable, CustomStringConvertible {
  let name: String
  /// What the screens show, as the manual could say it.
  let says: String
  let columns: Int
  let rows: Int
  let script: String
  var usesUnicode = true

  var description: String { "\(name): \(says)" }

  func screens() throws -> String {
    let reader = Warehouse.reader(of: Surnames.story, columns: columns, rows: rows, unicode: usesUnicode)
    return try ScriptRunner.run(script: script, from: reader)
  }

  static let all = [
    Scene(
      name: "values-40", says: "On a small screen both sides of a difference are whole, a line each",
      columns: 40, rows: 16, script: "}d\n:dump-screen compared styles\n"),
    Scene(
      name: "values-12", says: "Where there are no lines to spare one still sees what differs", columns: 40,
      rows: 12,
      script:
        "}\n:dump-screen disagreement styles\nd\n:dump-screen compared styles\nz?\n:dump-screen whole styles\n"
    ),
    Scene(
      name: "values-ascii", says: "The same in ASCII", columns: 40, rows: 12,
      script: "}\n:dump-screen disagreement styles\nd\n:dump-screen compared styles\n", usesUnicode: false),
    Scene(
      name: "values-30", says: "And with 30 columns and 8 rows", columns: 30, rows: 8,
      script: "}\n:dump-screen disagreement styles\nd\n:dump-screen compared styles\n"),
    Scene(
      name: "values-80", says: "Below the text long values have lines of their own", columns: 80, rows: 24,
      script: "}\n:dump-screen disagreement styles\nd\n:dump-screen compared styles\n"),
    Scene(
      name: "values-120", says: "In the pane beside the text values are wrapped", columns: 120, rows: 30,
      script: "}\n:dump-screen disagreement styles\n"),
    Scene(
      name: "values-160", says: "In columns what differs is not cut away", columns: 160, rows: 30,
      script: "}d\n:dump-screen compared styles\n"),
    Scene(
      name: "dismissed-80", says: "What was dismissed and is shown again says so in the list", columns: 80,
      rows: 24,
      script:
        "}XgXg3\n:dump-screen quotes styles\nu\n:dump-screen links styles\nqt\n:dump-screen outlets styles\n"
        + "qd\n:dump-screen compared styles\n"),
    Scene(
      name: "dismissed-160", says: "And in the tall list of wide screens", columns: 160, rows: 40,
      script: "}XgXg3\n:dump-screen quotes styles\n"),
    Scene(
      name: "dismissed-40", says: "And in narrow lists", columns: 40, rows: 20,
      script: "}XgXg3\n:dump-screen quotes styles\n"),
    Scene(
      name: "matrix-reasons",
      says: "z? in the matrix: of a cell why it is what it is, of an empty one that it is empty",
      columns: 80, rows: 24,
      script:
        "gm\n:dump-screen matrix styles\nz?\n:dump-screen reasons styles\nqGl\nz?\n:dump-screen none styles\n"
    ),
    Scene(
      name: "row-reasons", says: "z? in views and lists; a row that is no words has no reasons", columns: 80,
      rows: 24,
      script:
        "go\n:dump-screen only styles\nz?\n:dump-screen alone styles\nqG\nz?\n:dump-screen figure styles\n"
        + "qqgT\nz?\n:dump-screen timeline styles\nqS\nz?\n:dump-screen speakers styles\n"),
    Scene(
      name: "matrix-trail", says: "Enter on the words where one is leaves the trail as it was", columns: 80,
      rows: 24,
      script: "]gm<Enter>gt\n:dump-screen none styles\n<Esc>gml<Enter>gt\n:dump-screen step styles\n"),
    Scene(
      name: "marks-low", says: "Where not all marks have room it is said how many have", columns: 160,
      rows: 16,
      script: "mambmcmdme\n:dump-screen marks styles\n"),
    Scene(
      name: "marks-high", says: "Marks stand below the speakers", columns: 160, rows: 40,
      script: "mambmcmdme\n:dump-screen marks styles\n"),
    Scene(
      name: "nested", says: "What one outlet alone has names a quotation once, not its words in marks again",
      columns: 80, rows: 16, script: "go\n:dump-screen only styles\n"),
  ]
}

/// Two reports that give an engineer two names, long ones that begin or end alike.
enum Surnames {
  static let story = StoryFactory.story(
    [
      StoryFactory.Text(
        outlet: "Mill Lane Courier", published: "2031-03-03T06:02",
        text: """
          {!|The weir was closed by <<d1=Tobias Hartmann-Lindqvist|Tobias Hartmann-Lindqvist>>.} “{1:Ana Brandt|The \
          gate is bent},” said Ana Brandt, who lives there.

          {:Ana Brandt|She would “{:Ana Brandt|never swim again}” below it}. There are 53 lanterns on the path.
          """),
      StoryFactory.Text(
        outlet: "Evening Lantern", published: "2031-03-03T09:30",
        text: """
          {!|The weir was closed by <<d1=Tomas Hartmann-Lindqvist|Tomas Hartmann-Lindqvist>>.} “{1:Ana Brandt|The \
          gate is bent},” Ms Brandt said.
          """),
    ],
    questions: [
      StoryFactory.Question(
        name: "d1", kind: .name, severity: .minor, question: "Who closed the weir?",
        reason: "one surname, two given names: Tobias Hartmann-Lindqvist and Tomas Hartmann-Lindqvist")
    ])
}
