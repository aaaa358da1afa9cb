internal import CProseModel

/// Reads sentences with the model, one after the other: holds the scratch memory and the words already seen.
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

  private let model: GrammarModel
  private var slots: [WordKeyBytes: Int] = [:]
  /// What the first layer makes of known words, one after the other.
  private var known: [Float] = []
  private let knownWidth: Int

  private var scratch = Matrix.Scratch()
  private var fresh: [Float] = []
  private var gates: [Float] = []
  private var skip: [Float] = []
  private var states: [Float] = []
  private var next: [Float] = []
  private var outward: [Float] = []
  private var memory: [Float]

  init(_ model: GrammarModel) {
    self.model = model
    knownWidth = model.layers[0].gates.outputs
    memory = [Float](repeating: 0, count: model.measures.half)
  }

  /// Tags, heads and relations of the words of a sentence.
  /// - Complexity: O(*n*²) in the words; who calls keeps them few.
  mutating func read(_ forms: [ArraySlice<UInt8>]) -> [Reading] {
    guard !forms.isEmpty else { return [] }
    encode(forms)
    model.outward.multiply(states, count: forms.count, scratch: &scratch, into: &outward)
    let heads = heads(count: forms.count)
    let relations = relations(of: heads)
    let (upos, xpos) = (model.measures.upos, model.measures.xpos)
    let tags = 2 * (model.measures.arc + model.measures.label)
    return heads.indices.map { word in
      let row = word * model.outward.outputs + tags
      return Reading(
        tag: largest(of: outward, from: row, count: upos),
        fineTag: largest(of: outward, from: row + upos, count: xpos), head: heads[word],
        relation: relations[word])
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
  private mutating func encode(_ forms: [ArraySlice<UInt8>]) {
    let count = forms.count
    let (half, both) = (model.measures.half, 2 * model.measures.half)
    let slots = slots(of: forms)
    reserve(&gates, count * 6 * half)
    reserve(&skip, count * both)
    reserve(&states, count * both)
    reserve(&next, count * both)
    for (word, slot) in slots.enumerated() {
      let start = slot * knownWidth
      copy(known, start, 6 * half, to: &gates, word * 6 * half)
      copy(known, start + 6 * half, both, to: &skip, word * both)
    }
    prose_recur(gates, skip, model.layers[0].recurrence, Int32(count), Int32(half), &memory, &states)
    for layer in model.layers.dropFirst() {
      layer.gates.multiply(states, count: count, scratch: &scratch, into: &gates)
      prose_recur(gates, states, layer.recurrence, Int32(count), Int32(half), &memory, &next)
      swap(&states, &next)
    }
  }

  /// Where in `known` each word lies; words that are new are put there first, all at once.
  private mutating func slots(of forms: [ArraySlice<UInt8>]) -> [Int] {
    if slots.count + forms.count > Self.knownLimit + 512 || slots.count > Self.knownLimit {
      slots.removeAll(keepingCapacity: true)
      known.removeAll(keepingCapacity: true)
    }
    var vectors: [Float] = []
    var count = slots.count
    var found: [Int] = []
    found.reserveCapacity(forms.count)
    for form in forms {
      let key = WordKeyBytes(form)
      if let slot = slots[key] {
        found.append(slot)
      } else {
        vectors += model.words.vector(of: form)
        slots[key] = count
        found.append(count)
        count += 1
      }
    }
    guard !vectors.isEmpty else { return found }
    let new = vectors.count / model.words.width
    model.layers[0].gates.multiply(vectors, count: new, scratch: &scratch, into: &fresh)
    known += fresh[..<(new * knownWidth)]
    return found
  }

  private func reserve(_ buffer: inout [Float], _ count: Int) {
    if buffer.count < count { buffer = [Float](repeating: 0, count: count) }
  }

  @inline(__always)
  private func copy(_ source: [Float], _ from: Int, _ count: Int, to target: inout [Float], _ at: Int) {
    for index in 0..<count { target[at + index] = source[from + index] }
  }
}

// MARK: - Heads and relations

extension SentenceReader {
  private mutating func heads(count: Int) -> [Int] {
    let arc = model.measures.arc
    let (width, headStart) = (model.outward.outputs, model.measures.arc + model.measures.label)
    let padded = (count + 1 + 15) / 16 * 16
    var dependents = [Float](repeating: 0, count: count * arc)
    var candidates = [Float](repeating: 0, count: arc * padded)  // a column for each head
    for index in 0..<arc { candidates[index * padded] = model.rootArc[index] }
    for word in 0..<count {
      let row = word * width
      for index in 0..<arc {
        dependents[word * arc + index] = max(outward[row + index], 0)
        candidates[index * padded + word + 1] = max(outward[row + headStart + index], 0)
      }
    }
    var asked: [Float] = []
    model.bilinear.multiply(dependents, count: count, scratch: &scratch, into: &asked)
    var scores = [Float](repeating: 0, count: count * padded)
    prose_score(asked, candidates, Int32(count), Int32(arc), Int32(padded), &scores)
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

  private mutating func relations(of heads: [Int]) -> [Int] {
    let (arc, label, width) = (model.measures.arc, model.measures.label, model.outward.outputs)
    var pairs = [Float](repeating: 0, count: heads.count * label)
    for (word, head) in heads.enumerated() {
      let dependent = word * width + arc
      let governor = (head - 1) * width + 2 * arc + label
      for index in 0..<label {
        let other = head == 0 ? model.rootLabel[index] : outward[governor + index]
        pairs[word * label + index] = max(outward[dependent + index] + other, 0)
      }
    }
    var scores: [Float] = []
    model.relation.multiply(pairs, count: heads.count, scratch: &scratch, into: &scores)
    return heads.indices.map {
      largest(of: scores, from: $0 * model.relation.outputs, count: model.measures.relations)
    }
  }
}
