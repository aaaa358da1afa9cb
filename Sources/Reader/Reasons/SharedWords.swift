/// The words that two passages both have, whatever their case and their marks.
struct SharedWords: Hashable {
  let words: [String]
  let firstCount: Int
  let secondCount: Int

  init(_ first: String, _ second: String) {
    func words(_ text: String) -> [String] {
      text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-" }.map(String.init)
    }
    let (a, b) = (words(first), words(second))
    let other = Set(b.map { $0.lowercased() })
    self.words = a.filter { other.contains($0.lowercased()) }
    (firstCount, secondCount) = (a.count, b.count)
  }
}
