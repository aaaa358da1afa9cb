internal import Articles
internal import TerminalUI

/// Words for other programs: `| wc -w`. The user types the command, and the user's shell reads it; what it is given
/// has passed the gate for terminals.
extension ReaderState {
  /// `|`: asks for the command that gets the open view.
  mutating func askWhereToPipe() {
    guard savedView != nil else { return complain("no article is shown") }
    prompt = Prompt(kind: .pipe)
  }

  /// `g|`: the same for the current quotation with its source.
  mutating func askWhereToPipeQuotation() {
    guard currentQuotation() != nil else { return }
    prompt = Prompt(kind: .pipeQuotation)
  }

  mutating func pipe(to command: String) -> [ReaderEffect] {
    guard let command = Self.trimmed(command) else { return [] }
    guard let view = savedView else {
      complain("no article is shown")
      return []
    }
    return [.pipe(command: command, Array(view.plainText.utf8))]
  }

  mutating func pipeQuotation(to command: String) -> [ReaderEffect] {
    guard let command = Self.trimmed(command), let quotation = currentQuotation() else { return [] }
    return [.pipe(command: command, Array("\(quotation)\n".utf8))]
  }

  private static func trimmed(_ command: String) -> String? {
    let words = command.drop { $0 == " " }
    return words.isEmpty ? nil : String(words)
  }
}
