internal import CProseModel

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

  /// Words are forgotten all together when there are more than this: 4 KB each.
  private static let knownLimit = 2048
  /// For the new words of the sentences that are read together.
  private static let spareSlots = 512

  private let model: GrammarModel
  private let kernel: Kernel
  private var slots: [WordKeyBytes: Int32] = [:]
  /// What the first layer makes of known words, one after the other.
  private var known: [Float] = []
  private let knownWidth: Int

  private var rows = QuantizedRows()
  private var fresh: [Float] = []
  private var gates: [Float] = []
  private var states: [Float] = []
  private var next: [Float] = []
  private var outward: [Float] = []
  private var asked: [Float] = []
  private var candidates: [Float] = []
  private var scores: [Float] = []
  private var pairs: [Float] = []
  private var relations: [Float] = []
  private var memory: [Float]

  init(_ model: GrammarModel, kernel: Kernel = .fastest) {
    self.model = model
    self.kernel = kernel
    knownWidth = model.layers[0].gates.outputs
    known.reserveCapacity((Self.knownLimit + Self.spareSlots) * knownWidth)
    memory = [Float](repeating: 0, count: model.measures.half)
  }

  /// Tags, heads and relations of the words of some sentences. To read several at once is faster: the weights pass
  /// through the processor's caches once for all of them.
  /// - Complexity: O(*n*²) in the words of each sentence; who calls keeps them few.
  mutating func read(_ sentences: [[ArraySlice<UInt8>]]) -> [[Reading]] {
    var bounds: [Range<Int>] = []
    for sentence in sentences {
      let start = bounds.last?.upperBound ?? 0
      bounds.append(start..<(start + sentence.count))
    }
    let count = bounds.last?.upperBound ?? 0
    guard count > 0 else { return sentences.map { _ in [] } }
    encode(Array(sentences.joined()), bounds)
    rows.take(states, count: count, width: 2 * model.measures.half, with: kernel)
    model.outward.multiply(rows, into: &outward, with: kernel)
    askHeads(count: count)
    var found: [[Int]] = []
    for words in bounds { found.append(heads(of: words)) }
    weighRelations(of: found, bounds)
    return zip(bounds, found).map { readings(of: $0, $1) }
  }

  private func readings(of words: Range<Int>, _ heads: [Int]) -> [Reading] {
    let (upos, xpos) = (model.measures.upos, model.measures.xpos)
    let tags = 2 * (model.measures.arc + model.measures.label)
    return zip(words, heads).map { word, head in
      let row = word * model.outward.outputs + tags
      return Reading(
        tag: largest(of: outward, from: row, count: upos),
        fineTag: largest(of: outward, from: row + upos, count: xpos), head: head,
        relation: largest(
          of: relations, from: word * model.relation.outputs, count: model.measures.relations))
    }
  }

  private func largest(of values: [Float], from start: Int, count: Int) -> Int {
    var best = start
    for index in start..<(start + count) where values[index] > values[best] { best = index }
    return best - start
  }
}

// MARK: - The encoder

extension SentenceReader {
  private mutating func encode(_ forms: [ArraySlice<UInt8>], _ bounds: [Range<Int>]) {
    let count = forms.count
    let (half, both) = (model.measures.half, 2 * model.measures.half)
    let width = Int32(half)
    let slots = slots(of: forms)
    reserve(&gates, count * 6 * half)
    reserve(&states, count * both)
    reserve(&next, count * both)
    for words in bounds {
      let (from, to) = (Int32(words.lowerBound), Int32(words.upperBound))
      known.withUnsafeBufferPointer { known in
        guard let base = known.baseAddress else { return }
        kernel.functions.recur(
          base, base + 6 * half, slots, model.layers[0].recurrence, from, to, width, &memory, &states)
      }
    }
    for layer in model.layers.dropFirst() {
      rows.take(states, count: count, width: both, with: kernel)
      layer.gates.multiply(rows, into: &gates, with: kernel)
      for words in bounds {
        let (from, to) = (Int32(words.lowerBound), Int32(words.upperBound))
        kernel.functions.recur(gates, states, nil, layer.recurrence, from, to, width, &memory, &next)
      }
      swap(&states, &next)
    }
  }

  /// Where in `known` each word lies; words that are new are put there first, all at once.
  private mutating func slots(of forms: [ArraySlice<UInt8>]) -> [Int32] {
    if slots.count > Self.knownLimit || slots.count + forms.count > Self.knownLimit + Self.spareSlots {
      slots.removeAll(keepingCapacity: true)
      known.removeAll(keepingCapacity: true)
    }
    var vectors: [Float] = []
    var count = Int32(slots.count)
    var found: [Int32] = []
    found.reserveCapacity(forms.count)
    for form in forms {
      let key = WordKeyBytes(form)
      if let slot = slots[key] {
        found.append(slot)
      } else {
        vectors += model.words.vector(of: form, with: kernel)
        slots[key] = count
        found.append(count)
        count += 1
      }
    }
    guard !vectors.isEmpty else { return found }
    let new = vectors.count / model.words.width
    rows.take(vectors, count: new, width: model.words.width, with: kernel)
    model.layers[0].gates.multiply(rows, into: &fresh, with: kernel)
    known += fresh[..<(new * knownWidth)]
    return found
  }

  private func reserve(_ buffer: inout [Float], _ count: Int) {
    if buffer.count < count { buffer = [Float](repeating: 0, count: count) }
  }
}

// MARK: - Heads and relations

extension SentenceReader {
  /// What each word looks for in a head.
  private mutating func askHeads(count: Int) {
    rows.take(
      outward, stride: model.outward.outputs, count: count, width: model.measures.arc, isRectified: true,
      with: kernel)
    model.bilinear.multiply(rows, into: &asked, with: kernel)
  }

  /// The heads of the words of one sentence.
  private mutating func heads(of words: Range<Int>) -> [Int] {
    let (arc, count) = (model.measures.arc, words.count)
    let (width, headStart) = (model.outward.outputs, model.measures.arc + model.measures.label)
    guard count > 0 else { return [] }
    let padded = (count + 1 + 15) / 16 * 16
    reserve(&candidates, arc * padded)  // a column for each head
    reserve(&scores, count * padded)
    for index in 0..<arc { candidates[index * padded] = model.rootArc[index] }
    for word in 0..<count {
      let row = (words.lowerBound + word) * width + headStart
      for index in 0..<arc { candidates[index * padded + word + 1] = max(outward[row + index], 0) }
    }
    kernel.functions.score(
      asked, candidates, Int32(words.lowerBound), Int32(count), Int32(arc), Int32(padded), &scores)
    let farthest = GrammarModel.farthest
    for word in 0..<count {
      let row = word * padded
      scores[row] += model.distance[0]
      for head in 1...count {
        let steps = min(max(head - word - 1, -farthest), farthest)
        scores[row + head] += model.distance[steps + farthest + 1]
      }
    }
    return SpanningTree.heads(scores: scores, count: count, stride: padded)
  }

  private mutating func weighRelations(of heads: [[Int]], _ bounds: [Range<Int>]) {
    let (arc, label, width) = (model.measures.arc, model.measures.label, model.outward.outputs)
    let count = bounds.last?.upperBound ?? 0
    reserve(&pairs, count * label)
    for (words, heads) in zip(bounds, heads) {
      for (word, head) in zip(words, heads) {
        let dependent = word * width + arc
        let governor = (words.lowerBound + head - 1) * width + 2 * arc + label
        for index in 0..<label {
          let other = head == 0 ? model.rootLabel[index] : outward[governor + index]
          pairs[word * label + index] = max(outward[dependent + index] + other, 0)
        }
      }
    }
    rows.take(pairs, count: count, width: label, with: kernel)
    model.relation.multiply(rows, into: &relations, with: kernel)
  }
}
