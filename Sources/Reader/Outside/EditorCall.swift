/// How an editor is called, so that it opens a file at a line.
enum EditorCall {
  /// The words of the call, for the value of VISUAL or EDITOR, a program that may have arguments (vi if nil), and a line
  /// counted from 1. The value is the user's own and a shell reads it, as it does for git and less; the name of the file
  /// is handed on as it is.
  static func arguments(editor: String?, file: String, line: Int) -> [String] {
    let editor = editor ?? "vi"
    // A name that begins with a hyphen would be an option, one with a plus sign a command.
    let path = file.hasPrefix("-") || file.hasPrefix("+") ? "./\(file)" : file
    let place =
      switch program(of: editor) {
      case "code", "codium", "code-insiders", "cursor": ["--goto", "\(path):\(line)"]
      case "hx", "helix", "subl", "zed": ["\(path):\(line)"]
      case "kate": ["--line", "\(line)", path]
      case "ed", "gedit", "notepad": [path]
      default: ["+\(line)", path]
      }
    return ["/bin/sh", "-c", "\(editor) \"$@\"", "parallax"] + place
  }

  private static func program(of editor: String) -> String {
    let word = editor.split(separator: " ").first ?? ""
    return String(word.split(separator: "/").last ?? "")
  }
}
