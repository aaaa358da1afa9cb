/// Cuts a stretch of text into paragraphs.
public enum Paragraphs {
  /// Blank lines part paragraphs; where there are none and the lines are long, each line is one; lines of one
  /// length, broken by hand at 60 to 80 columns, are joined.
  public static func split(_ text: SourceText, in range: TextRange) -> [Paragraph] { [] }
}
