internal import Prose
internal import TestSupport
internal import Testing

@testable internal import Documents

/// The rules of https://universaldependencies.org/format.html, as far as a file shows them.
@Suite("CoNLL-U is valid")
struct CoNLLUValidityTests {
  /// What is wrong with a text; empty if nothing is.
  private func faults(in text: String) -> [String] {
    guard text.hasSuffix("\n\n") else { return ["the last sentence has no blank line after it"] }
    return text.dropLast(2).split(separator: "\n\n", omittingEmptySubsequences: false).flatMap {
      faults(inSentence: $0)
    }
  }

  private func faults(inSentence sentence: Substring) -> [String] {
    var faults: [String] = []
    var heads: [Int] = []
    var forms = ""
    var coveredUntil = 0
    let lines = sentence.split(separator: "\n", omittingEmptySubsequences: false)
    let rows = lines.drop { $0.hasPrefix("#") }
    for line in rows {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 10, columns.allSatisfy({ !$0.isEmpty }) else {
        faults.append("not ten columns: \(line)")
        continue
      }
      let space = columns[9] == "SpaceAfter=No" ? "" : " "
      if let dash = columns[0].firstIndex(of: "-") {
        guard Int(columns[0][..<dash]) == heads.count + 1,
          let last = Int(columns[0][columns[0].index(after: dash)...]),
          columns[2...8].allSatisfy({ $0 == "_" })
        else {
          faults.append("a bad token: \(line)")
          continue
        }
        coveredUntil = last
        forms += columns[1] + space
        continue
      }
      if Int(columns[0]) != heads.count + 1 { faults.append("a bad number: \(line)") }
      if columns[1].contains(where: \.isWhitespace) { faults.append("a space in a form: \(line)") }
      if UPOS(rawValue: columns[3]) == nil { faults.append("a bad tag: \(line)") }
      if columns[5] != "_" {
        let names = columns[5].split(separator: "|").map { $0.split(separator: "=")[0] }
        if names != names.sorted() { faults.append("features out of order: \(line)") }
      }
      guard let head = Int(columns[6]), Relation(rawValue: columns[7]) != nil,
        (head == 0) == (columns[7] == "root")
      else {
        faults.append("a bad head or relation: \(line)")
        continue
      }
      heads.append(head)
      if heads.count > coveredUntil { forms += columns[1] + space }
    }
    if heads.count(where: { $0 == 0 }) != 1 { faults.append("not one root: \(sentence)") }
    for start in heads.indices {
      var (node, steps) = (start + 1, 0)
      while node != 0, node <= heads.count, steps <= heads.count {
        (node, steps) = (heads[node - 1], steps + 1)
      }
      if node != 0 { faults.append("word \(start + 1) does not reach the root: \(sentence)") }
    }
    let text = lines.first { $0.hasPrefix("# text = ") }?.dropFirst(9) ?? ""
    if words(of: String(text)) != words(of: forms) {
      faults.append("the text is another: \(text) / \(forms)")
    }
    return faults
  }

  private func words(of text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  @Test("News with quotations, clitics and numbers is")
  func news() throws {
    let text = """
      Eleven treated after fire at Northline's depot

      “It burnt all night. Then it rained,” Ines Okafor, 34, said on Friday. “We couldn't do more!”

      The company — worth $1.2bn — wouldn't comment; see www.northline.example/news for more... By 5 p.m., U.S.-built \
      pumps had moved 3,000 litres.
      """
    #expect(faults(in: string(CoNLLU(of: parsed(text), grammar: try Grammar()).text())) == [])
  }

  @Test("Whatever a text holds")
  func fuzz() throws {
    let grammar = try Grammar()
    var random = SeededRandom(seed: 5)
    let pieces = [
      "a", "The", "'", "’s", ".", "-", "n't", "s'", " ", " ", "9", "/", "@", "…", "é", "日本", "“", "”", "\n\n",
      "\"", "&", "www.x", "\u{A0}",
      "😀", "cannot", "\t", "#", "_", "1-2", "?!",
    ]
    for _ in 0..<60 {
      let text =
        "x "
        + (0..<Int.random(in: 1...60, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      #expect(faults(in: string(CoNLLU(of: parsed(text), grammar: grammar).text())) == [])
    }
  }
}
