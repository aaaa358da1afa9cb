/// Reads sentences with the model: holds the scratch memory and the words already seen.
///
/// Dozat and Manning (2017) over simple recurrent units (Lei et al., 2018). Word vectors, and what the first layer
/// makes of them, depend on the word alone and are kept.
struct SentenceReader {
  /// What was found of one word.
  struct Reading {
    let tag: Int
    let fineTag: Int
    /// From 1; 0 for the root.
    let head: Int
    let relation: Int
  }

  /// Room for the words of a batch that are not remembered.
  private static let spareRows = 256

  private let model: GrammarModel
  private let kernel: Kernel
  private var memory = WordMemory()
  /// What the first layer makes of known words, row by row, in narrow numbers.
  private var known: [UInt16] = []
  private let knownWidth: Int

  private var wordReader: WordVectors.Reader
  private var rows = QuantizedRows()
  private var knownRows: [Int32] = []
  private var newRows: [Int] = []
  private var vectors: [Float] = []
  private var gates: [Float] = []
  private var states: [Float] = []
  private var next: [Float] = []
  private var outward: [Float] = []
  private var asked: [Float] = []
  private var headColumns: [Float] = []
  private var scores: [Float] = []
  private var governors: [Int32] = []
  private var pairs: [Float] = []
  private var relations: [Float] = []
  private var state: [Float]
  private var tags: [Int32] = []
  private var fineTags: [Int32] = []
  private var labels: [Int32] = []

  init(_ model: GrammarModel, kernel: Kernel = .fastest) {
    self.model = model
    self.kernel = kernel
    knownWidth = model.layers[0].gates.outputs
    // To grow by doubling would take three times the memory for a moment.
    known.reserveCapacity((WordMemory.capacity + Self.spareRows) * knownWidth)
    wordReader = WordVectors.Reader(model.words, kernel: kernel)
    state = [Float](repeating: 0, count: model.measures.half)
  }

  /// Tags, heads and relations of the words of some sentences, one after the other. To read several at once is faster:
  /// the weights pass through the processor's caches once for all of them.
  /// - Complexity: O(*n*²) in the words of each sentence; who calls keeps them few.
  mutating func read(_ batch: WordBatch) -> [Reading] {
    let (count, arc) = (batch.count, model.measures.arc)
    guard count > 0 else { return [] }
    encode(batch)
    rows.take(states, count: count, width: 2 * model.measures.half, with: kernel)
    model.outward.multiply(rows, into: &outward, with: kernel)
    rows.take(outward, columns(from: 0, arc, count), isRectified: true, with: kernel)
    model.bilinear.multiply(rows, into: &asked, with: kernel)
    governors.removeAll(keepingCapacity: true)
    for words in batch.sentences where !words.isEmpty { addHeads(of: words) }
    weighRelations(count: count)
    return readings(of: batch)
  }

  private mutating func readings(of batch: WordBatch) -> [Reading] {
    let (count, measures) = (batch.count, model.measures)
    let start = 2 * (measures.arc + measures.label)
    kernel.largest(outward, columns(from: start, measures.upos, count), into: &tags)
    kernel.largest(outward, columns(from: start + measures.upos, measures.xpos, count), into: &fineTags)
    kernel.largest(
      relations, Kernel.Rows(stride: model.relation.outputs, count: count, width: measures.relations),
      into: &labels)
    var readings: [Reading] = []
    readings.reserveCapacity(count)
    for words in batch.sentences {
      for word in words {
        let governor = Int(governors[word])
        readings.append(
          Reading(
            tag: Int(tags[word]), fineTag: Int(fineTags[word]),
            head: governor < 0 ? 0 : governor - words.lowerBound + 1, relation: Int(labels[word])))
      }
    }
    return readings
  }

  /// Some of what the layer out of the encoder says of each word.
  private func columns(from start: Int, _ width: Int, _ count: Int, first: Int = 0) -> Kernel.Rows {
    let stride = model.outward.outputs
    return Kernel.Rows(start: first * stride + start, stride: stride, count: count, width: width)
  }

  private func reserve(_ buffer: inout [Float], _ count: Int) {
    if buffer.count < count { buffer = [Float](repeating: 0, count: count) }
  }
}

// MARK: - The encoder

extension SentenceReader {
  private mutating func encode(_ batch: WordBatch) {
    let both = 2 * model.measures.half
    lookUp(batch)
    reserve(&states, batch.count * both)
    reserve(&next, batch.count * both)
    for words in batch.sentences {
      kernel.recur(
        known: known, rows: knownRows, weight: model.layers[0].recurrence, words: words, state: &state,
        into: &states)
    }
    for layer in model.layers.dropFirst() {
      rows.take(states, count: batch.count, width: both, with: kernel)
      layer.gates.multiply(rows, into: &gates, with: kernel)
      for words in batch.sentences {
        kernel.recur(
          gates: gates, skip: states, weight: layer.recurrence, words: words, state: &state, into: &next)
      }
      swap(&states, &next)
    }
  }

  /// Finds the row of each word in `known`; words that are new are put there first, all at once.
  private mutating func lookUp(_ batch: WordBatch) {
    vectors.removeAll(keepingCapacity: true)
    newRows.removeAll(keepingCapacity: true)
    memory.rows(of: batch, into: &knownRows) { word, row in
      wordReader.append(batch.form(word), to: &vectors)
      newRows.append(row)
    }
    guard !newRows.isEmpty else { return }
    rows.take(vectors, count: newRows.count, width: model.words.width, with: kernel)
    model.layers[0].gates.multiply(rows, into: &gates, with: kernel)
    let missing = memory.rowCount * knownWidth - known.count
    if missing > 0 { known.append(contentsOf: repeatElement(0, count: missing)) }
    for (index, row) in newRows.enumerated() {
      kernel.narrow(index, of: gates, to: row, of: &known, width: knownWidth)
    }
  }
}

// MARK: - Heads and relations

extension SentenceReader {
  /// Adds the head of each word of a sentence to the governors, as its place among all words; -1 for the root.
  private mutating func addHeads(of words: Range<Int>) {
    let (arc, label) = (model.measures.arc, model.measures.label)
    let padded = (words.count + 16) / 16 * 16
    kernel.score(
      asked: asked,
      Kernel.Rows(start: words.lowerBound * arc, stride: arc, count: words.count, width: arc),
      heads: outward, columns(from: arc + label, arc, words.count, first: words.lowerBound),
      root: model.rootArc, distance: model.distance, farthest: GrammarModel.farthest, padded: padded,
      columns: &headColumns, into: &scores)
    for head in SpanningTree.heads(scores: scores, count: words.count, stride: padded) {
      governors.append(head == 0 ? -1 : Int32(words.lowerBound + head - 1))
    }
  }

  private mutating func weighRelations(count: Int) {
    let (arc, label) = (model.measures.arc, model.measures.label)
    kernel.join(
      outward, dependents: columns(from: arc, label, count),
      governors: columns(from: 2 * arc + label, label, count), root: model.rootLabel, heads: governors,
      into: &pairs)
    rows.take(pairs, count: count, width: label, isRectified: true, with: kernel)
    model.relation.multiply(rows, into: &relations, with: kernel)
  }
}
