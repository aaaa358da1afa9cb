/// The outlet that a file name gives: `01-midland-wire-service.txt` is of the Midland Wire Service.
enum OutletName {
  /// Nil for names of another form, such as `000_78b38a8f.txt`.
  static func inFileName(_ file: String) -> String? {
    guard let name = file.split(separator: "/").last else { return nil }
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    let digits = stem.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), stem.dropFirst(digits.count).first == "-" else { return nil }
    let words = stem.dropFirst(digits.count + 1).split { "-_ ".contains($0) }
    guard !words.isEmpty, words.allSatisfy(isWord) else { return nil }
    return words.enumerated().map { spelled($0.element, isFirst: $0.offset == 0) }.joined(separator: " ")
  }

  /// Letters, or figures as in `24`; a mixture is a hash or an identifier.
  private static func isWord(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isLetter || "'’.&".contains($0) } || word.count <= 2 && word.allSatisfy(\.isNumber)
  }

  private static func spelled(_ word: Substring, isFirst: Bool) -> String {
    let lowercased = word.lowercased()
    if initialisms.contains(lowercased) { return word.uppercased() }
    if smallWords.contains(lowercased), !isFirst { return lowercased }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private static let smallWords: Set<String> = [
    "of", "the", "and", "in", "on", "for", "de", "la", "le", "du", "des",
  ]
  private static let initialisms: Set<String> = [
    "ap", "afp", "abc", "ani", "bbc", "cbc", "cbs", "cna", "cnn", "dpa", "dw", "efe", "itv", "msnbc", "nbc",
    "npr", "nyt",
    "pbs", "pti", "rfi", "rt", "rte", "tv", "uk", "upi", "us", "wsj", "zdf",
  ]
}
