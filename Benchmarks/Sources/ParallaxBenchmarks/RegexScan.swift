/// What a user would write in an afternoon instead: one regular expression for quoted words followed or preceded by
/// a verb of saying and a name.
enum RegexScan {
  /// The quoted words that it finds with a speaker.
  static func quotations(in text: String) -> [Substring] {
    let pattern =
      /“([^”]+)”\s+(?:said\s+([A-Z]\w+(?:\s[A-Z]\w+)*)|(?:[a-z]+\s)*([A-Z]\w+(?:\s[A-Z]\w+)*)\s+(?:said|told))/
    return text.matches(of: pattern.matchingSemantics(.unicodeScalar)).map(\.output.1)
  }
}
