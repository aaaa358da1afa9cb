public import Prose

/// A CoNLL-U text whose tokens and sentences are kept, and whose other columns are filled anew.
public struct PretokenizedCoNLLU: Sendable {
  /// A line that is no CoNLL-U.
  public enum Failure: Error, Hashable, Sendable {
    /// Fewer than ten columns, or an empty form.
    case columns(line: Int)
    /// The numbers of the words of a sentence are not 1, 2, 3 and so on.
    case number(line: Int)
    /// The text is not UTF-8.
    case encoding

    public var explanation: String {
      switch self {
      case .columns(let line): "line \(line) has not the ten columns of CoNLL-U"
      case .number(let line): "line \(line) has not the number that follows the one before"
      case .encoding: "the text is not UTF-8"
      }
    }
  }

  /// Comments and rows of one sentence, as they were.
  private struct Block {
    var lines: [Line] = []
    var forms: [[UInt8]] = []
  }

  private enum Line {
    /// A comment, a multiword token, an empty node.
    case kept([UInt8])
    case word(index: Int, misc: [UInt8])
  }

  private var blocks: [Block] = []

  public init(reading bytes: [UInt8]) throws(Failure) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .encoding }
    var block = Block()
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var line = bytes[start..<end]
      start = end + 1
      number += 1
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
        if !block.lines.isEmpty { blocks.append(block) }
        block = Block()
      } else if line.first == UInt8(ascii: "#") {
        block.lines.append(.kept(Array(line)))
      } else {
        try Self.add(line, number, to: &block)
      }
    }
    if !block.lines.isEmpty { blocks.append(block) }
  }

  private static func add(_ line: ArraySlice<UInt8>, _ number: Int, to block: inout Block) throws(Failure) {
    let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard columns.count == 10, !columns[1].isEmpty else { throw .columns(line: number) }
    let id = String(decoding: columns[0], as: UTF8.self)
    guard let id = Int(id) else {
      let parts = id.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "." }
      guard parts.count == 2, parts.allSatisfy({ Int($0) != nil }) else { throw .number(line: number) }
      return block.lines.append(.kept(Array(line)))
    }
    guard id == block.forms.count + 1 else { throw .number(line: number) }
    block.forms.append(Array(columns[1]))
    block.lines.append(.word(index: id - 1, misc: Array(columns[9])))
  }

  /// The same sentences with the analysis of `grammar`.
  public func text(with grammar: Grammar) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(blocks.reduce(0) { $0 + 50 * $1.forms.count })
    grammar.read(forms: blocks.map(\.forms)) { index, tree in
      for line in blocks[index].lines { write(line, blocks[index].forms, tree, grammar, to: &bytes) }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private func write(
    _ line: Line, _ forms: [[UInt8]], _ tree: [SyntacticToken], _ grammar: Grammar, to bytes: inout [UInt8]
  ) {
    switch line {
    case .kept(let kept): bytes.append(contentsOf: kept)
    case .word(let index, let misc):
      bytes.append(contentsOf: "\(index + 1)\t".utf8)
      bytes.append(contentsOf: forms[index])
      bytes.append(UInt8(ascii: "\t"))
      CoNLLUColumns(tree[index], lemma: grammar.lemma(of: forms[index][...], tree[index])).write(to: &bytes)
      bytes.append(UInt8(ascii: "\t"))
      bytes.append(contentsOf: misc)
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
