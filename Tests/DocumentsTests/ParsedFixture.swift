@testable internal import Prose

/// A parse built by hand: `|` parts tokens, `¦` ends a sentence, `‖` ends one that lies inside a quotation. White
/// space stands as in the text.
func parsedText(_ marked: String) -> ParsedText {
  var text = ""
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  var boundaries: [Int] = []
  var tokenStart: Int?
  var sentenceStart = 0
  func endToken() {
    guard let start = tokenStart else { return }
    let range = TextRange(start, text.utf8.count)
    let word = text.utf8.dropFirst(start)
    tokens.append(Token(range: range, kind: .word, key: WordKey(word), isCapitalized: false))
    tokenStart = nil
  }
  for character in marked {
    switch character {
    case "|": endToken()
    case "‖":
      endToken()
      boundaries.append(text.utf8.count)
    case "¦":
      endToken()
      let first = tokens[sentenceStart].range.start
      sentences.append(
        Sentence(
          range: TextRange(first, text.utf8.count), tokens: sentenceStart..<tokens.count, paragraph: 0,
          innerBoundaries: boundaries))
      (sentenceStart, boundaries) = (tokens.count, [])
    case " ", "\n":
      endToken()
      text.append(character)
    default:
      if tokenStart == nil { tokenStart = text.utf8.count }
      text.append(character)
    }
  }
  let source = SourceText(text)
  return ParsedText(
    text: source, paragraphs: [Paragraph(range: source.whole)], tokens: tokens, sentences: sentences,
    quotedSpans: [], names: [], quantities: [])
}
