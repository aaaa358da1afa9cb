/// Text for people, without a terminal's help: lines of a given width, built from the top.
struct PlainText {
  /// Columns that a text takes on the screen.
  typealias Measure = @Sendable (String) -> Int

  /// Columns of a line.
  let width: Int
  let measure: Measure
  private(set) var lines: [String] = []

  /// An empty page. A width under 20 is taken as 20: narrower, nothing would stand on a line.
  init(width: Int, measure: @escaping Measure) {
    self.width = max(width, 20)
    self.measure = measure
  }

  /// UTF-8, a line feed after each line.
  var bytes: [UInt8] { lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] } }

  mutating func blank() { lines.append("") }

  /// A line as it is, whatever its width.
  mutating func line(_ text: String) { lines.append(text) }

  /// Words on as many lines as they need. White space of any kind counts as one space.
  ///
  /// The first line begins with `first`, which counts into the width; the others are indented by `indent` columns,
  /// by those of `first` if nil.
  mutating func wrapped(_ text: String, first: String = "", indent: Int? = nil) {
    let margin = String(repeating: " ", count: indent ?? measure(first))
    var line = first
    var columns = measure(first)
    var isFresh = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      for piece in pieces(of: String(word), atMost: width - margin.count) {
        let needed = measure(piece)
        if !isFresh, columns + 1 + needed > width {
          lines.append(line)
          (line, columns, isFresh) = (margin, margin.count, true)
        }
        if !isFresh {
          line += " "
          columns += 1
        }
        line += piece
        columns += needed
        isFresh = false
      }
    }
    lines.append(line)
  }

  /// The word itself; in pieces only if it would not fit on a line of its own.
  private func pieces(of word: String, atMost limit: Int) -> [String] {
    guard measure(word) > limit else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var columns = 0
    for character in word {
      let needed = measure(String(character))
      if columns + needed > limit, !piece.isEmpty {
        pieces.append(piece)
        (piece, columns) = ("", 0)
      }
      piece.append(character)
      columns += needed
    }
    return pieces + [piece]
  }
}
