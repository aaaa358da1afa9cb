internal import Testing

@testable internal import Reader

@Suite("Calling the editor")
struct EditorCallTests {
  @Test(
    "Every editor is told the line in its own way",
    arguments: [
      (nil, "vi", ["+12", "a b.txt"]), ("nano", "nano", ["+12", "a b.txt"]),
      ("emacs -nw", "emacs -nw", ["+12", "a b.txt"]),
      ("/usr/bin/code --wait", "/usr/bin/code --wait", ["--goto", "a b.txt:12"]),
      ("hx", "hx", ["a b.txt:12"]), ("ed", "ed", ["a b.txt"]),
    ] as [(String?, String, [String])])
  func lines(editor: String?, program: String, place: [String]) {
    #expect(
      EditorCall.arguments(editor: editor, file: "a b.txt", line: 12)
        == ["/bin/sh", "-c", "\(program) \"$@\"", "parallax"] + place)
  }

  @Test("A file's name is never an option, nor read by the shell")
  func names() {
    #expect(
      EditorCall.arguments(editor: "vi", file: "-c q", line: 1)
        == ["/bin/sh", "-c", "vi \"$@\"", "parallax", "+1", "./-c q"])
    #expect(EditorCall.arguments(editor: "vi", file: "$(id)", line: 1).last == "$(id)")
    #expect(EditorCall.arguments(editor: "vi", file: "+q", line: 1).last == "./+q")
  }
}
