/// Puts together the vector of a word from what the model knows of its pieces, its letters and its shape.
struct WordVectors: Sendable {
  /// Rows of 8-bit numbers, each with a scale.
  private struct Table: Sendable {
    let rows: ModelBytes
    let scales: ModelBytes

    init(_ file: ModelFile, rows: Int, scales: Int, count: Int) throws(GrammarError) {
      self.rows = try file.bytes(rows, atLeast: count * file.measures.input)
      self.scales = try file.bytes(scales, atLeast: 4 * count)
    }

    @inline(__always)
    func add(_ row: Int, weight: Float, to sum: inout [Float], with kernel: Kernel) {
      let scale = weight * Float(bitPattern: scales.uint32(at: 4 * row))
      rows.accumulate(row: row, scale: scale, into: &sum, with: kernel)
    }
  }

  private struct Learnt: Sendable {
    let lexicon: Lexicon
    let table: Table

    init(_ file: ModelFile, _ section: ModelFile.Section) throws(GrammarError) {
      lexicon = try Lexicon(file.bytes(section))
      table = try Table(
        file, rows: section.rawValue + 1, scales: section.rawValue + 2, count: lexicon.count + 1)
    }

    /// Row 0 is for what was not seen in training.
    func add(_ key: ArraySlice<UInt8>, to sum: inout [Float], with kernel: Kernel) {
      table.add(lexicon.number(of: key).map { $0 + 1 } ?? 0, weight: 1, to: &sum, with: kernel)
    }
  }

  let width: Int
  private let wordPieces: WordPieces
  private let pieces: Table
  private let words, last3, last2, first3, shapes: Learnt
  private let bias, normGain, normBias: [Float]

  init(_ file: ModelFile) throws(GrammarError) {
    width = file.measures.input
    let lexicon = try Lexicon(file.bytes(.pieces))
    wordPieces = try WordPieces(lexicon)
    pieces = try Table(
      file, rows: ModelFile.Section.pieceRows.rawValue, scales: ModelFile.Section.pieceScales.rawValue,
      count: lexicon.count)
    words = try Learnt(file, .words)
    last3 = try Learnt(file, .last3)
    last2 = try Learnt(file, .last2)
    first3 = try Learnt(file, .first3)
    shapes = try Learnt(file, .shapes)
    bias = try file.floats(ModelFile.Section.inputBias.rawValue, count: width)
    normGain = try file.floats(ModelFile.Section.normGain.rawValue, count: width)
    normBias = try file.floats(ModelFile.Section.normBias.rawValue, count: width)
  }

  /// The normalised vector of a word form in UTF-8.
  func vector(of bytes: ArraySlice<UInt8>, with kernel: Kernel) -> [Float] {
    let form = WordForm(bytes)
    var sum = bias
    let numbers = wordPieces.pieces(of: form)
    for number in numbers { pieces.add(number, weight: 1 / Float(numbers.count), to: &sum, with: kernel) }
    words.add(form.folded[...], to: &sum, with: kernel)
    last3.add(form.suffix(3), to: &sum, with: kernel)
    last2.add(form.suffix(2), to: &sum, with: kernel)
    first3.add(form.prefix(3), to: &sum, with: kernel)
    shapes.add(form.shape[...], to: &sum, with: kernel)
    return normalized(sum)
  }

  private func normalized(_ vector: [Float]) -> [Float] {
    let mean = vector.reduce(0, +) / Float(width)
    let variance = vector.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(width)
    let factor = 1 / (variance + 1e-5).squareRoot()
    return vector.indices.map { (vector[$0] - mean) * factor * normGain[$0] + normBias[$0] }
  }
}
