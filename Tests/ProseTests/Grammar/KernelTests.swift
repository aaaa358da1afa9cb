internal import Glibc
internal import TestSupport
internal import Testing

@testable internal import Prose

@Suite("Kernels")
struct KernelTests {
  private func numbers(_ count: Int, seed: UInt64) -> [Float] {
    var random = SeededRandom(seed: seed)
    return (0..<count).map { _ in Float.random(in: -2...2, using: &random) }
  }

  private func isClose(_ a: [Float], _ b: [Float], within limit: Float = 1e-4) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= limit }
  }

  @Test("Every processor has the portable kernel, after those that are faster")
  func portable() {
    #expect(Kernel.all.last?.name == "portable")
    #expect(Kernel.fastest.name == Kernel.all.first?.name)
    #expect(Set(Kernel.all.map(\.name)).count == Kernel.all.count)
  }

  @Test("A vector is a sum of scaled rows, brought to mean zero and variance one")
  func vectors() {
    let row = (0..<32).map { UInt8(bitPattern: Int8($0)) }
    for kernel in Kernel.all {
      var sum = [Float](repeating: 1, count: 32)
      kernel.accumulate(row, scale: 0.5, into: &sum)
      let plain: [Float] = (0..<32).map { 1 + 0.5 * Float($0) }
      #expect(sum == plain)
      kernel.normalize(
        &sum, gain: [Float](repeating: 2, count: 32), bias: [Float](repeating: 1, count: 32))
      let deviation = Float((32.0 * 32 - 1) / 12).squareRoot()
      let normal: [Float] = (0..<32).map { 1 + 2 * (Float($0) - 15.5) / deviation }
      #expect(isClose(sum, normal))
    }
  }

  @Test("Narrow numbers keep two to three digits")
  func narrow() {
    let values = numbers(64, seed: 1)
    for kernel in Kernel.all {
      var table = [UInt16](repeating: 0, count: 96)
      kernel.narrow(1, of: values, to: 2, of: &table, width: 32)
      for (value, half) in zip(values[32...], table[64...]) {
        let difference = Float(bitPattern: UInt32(half) << 16) - value
        #expect(abs(difference) <= abs(value) / 256)
      }
      #expect(table[..<64].allSatisfy { $0 == 0 })
    }
  }

  /// A simple recurrent unit as in Lei et al. (2018), in one direction.
  private func recurred(_ words: [Int], _ gates: [Float], _ skip: [Float], _ weight: [Float], at place: Int)
    -> [Int: Float]
  {
    let half = weight.count / 2
    func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
    var (memory, out) = (0.0, [Int: Float]())
    for word in words {
      let row = word * 6 * half + place
      let update = sigmoid(Double(gates[row + 2 * half]) + Double(weight[place]) * memory)
      memory += update * (Double(gates[row]) - memory)
      let (output, way) = (sigmoid(Double(gates[row + 4 * half])), Double(skip[word * 2 * half + place]))
      out[word] = Float(output * tanh(memory) + (1 - output) * way)
    }
    return out
  }

  @Test("The recurrence reads each sentence in both directions, and nothing of its neighbours")
  func recurrence() {
    let (half, words) = (16, 2..<7)
    let (gates, skip) = (numbers(9 * 6 * half, seed: 2), numbers(9 * 2 * half, seed: 3))
    let weight = numbers(2 * half, seed: 4)
    for kernel in Kernel.all {
      var (state, out) = ([Float](repeating: 9, count: half), [Float](repeating: 9, count: 9 * 2 * half))
      kernel.recur(gates: gates, skip: skip, weight: weight, words: words, state: &state, into: &out)
      for place in 0..<(2 * half) {
        let order = place < half ? Array(words) : words.reversed()
        let expected = recurred(order, gates, skip, weight, at: place)
        for word in 0..<9 {
          // The kernel's sigmoid and tangent are near enough for numbers of 7 bits.
          let difference = out[word * 2 * half + place] - (expected[word] ?? 9)
          #expect(abs(difference) < 4e-3, "\(kernel.name)")
        }
      }
    }
  }

  @Test("Known words are read from their rows")
  func knownWords() {
    let (half, rows) = (16, [Int32](arrayLiteral: 2, 0, 2, 1))
    let table = numbers(3 * 8 * half, seed: 5)
    let weight = numbers(2 * half, seed: 6)
    for kernel in Kernel.all {
      var known = [UInt16](repeating: 0, count: table.count)
      for row in 0..<3 { kernel.narrow(row, of: table, to: row, of: &known, width: 8 * half) }
      let exact = known.map { Float(bitPattern: UInt32($0) << 16) }
      let words = rows.map { exact[(Int($0) * 8 * half)..<((Int($0) + 1) * 8 * half)] }
      var (state, found) = ([Float](repeating: 0, count: half), [Float](repeating: 0, count: 8 * half))
      var expected = found
      kernel.recur(known: known, rows: rows, weight: weight, words: 0..<4, state: &state, into: &found)
      kernel.recur(
        gates: words.flatMap { $0.prefix(6 * half) }, skip: words.flatMap { $0.suffix(2 * half) },
        weight: weight, words: 0..<4, state: &state, into: &expected)
      #expect(isClose(found, expected, within: 1e-6), "\(kernel.name)")
    }
  }

  @Test("A head is scored by what a word asks for, what the head is, and how far away it is")
  func scores() {
    let (width, count, first, farthest, padded) = (16, 21, 3, 4, 32)
    let (asked, heads) = (numbers(30 * width, seed: 7), numbers(30 * 40, seed: 8))
    let root = numbers(width, seed: 9)
    let distance = (0..<(2 * farthest + 2)).map { Float(100 * $0) }
    let askedRows = Kernel.Rows(start: first * width, stride: width, count: count, width: width)
    let headRows = Kernel.Rows(start: first * 40 + 8, stride: 40, count: count, width: width)
    for kernel in Kernel.all {
      var (columns, found) = ([Float](), [Float]())
      kernel.score(
        asked: asked, askedRows, heads: heads, headRows, root: root, distance: distance, farthest: farthest,
        padded: padded, columns: &columns, into: &found)
      for word in 0..<count {
        for head in 0...count {
          let steps = min(max(head - word - 1, -farthest), farthest)
          var score = head == 0 ? distance[0] : distance[steps + farthest + 1]
          for place in 0..<width {
            let other = head == 0 ? root[place] : max(0, heads[(first + head - 1) * 40 + 8 + place])
            score += asked[(first + word) * width + place] * other
          }
          let difference = found[word * padded + head] - score
          #expect(abs(difference) < 1e-2, "\(kernel.name)")
        }
      }
    }
  }

  @Test("A word joins its head, or the root")
  func joined() {
    let values = (0..<60).map(Float.init)
    for kernel in Kernel.all {
      var found: [Float] = []
      kernel.join(
        values, dependents: Kernel.Rows(start: 0, stride: 20, count: 3, width: 2),
        governors: Kernel.Rows(start: 10, stride: 20, count: 3, width: 2), root: [1000, 2000],
        heads: [2, -1, 0], into: &found)
      #expect(found == [50, 52, 1020, 2021, 50, 52])
    }
  }

  @Test("Of several largest numbers the first is taken", arguments: [1, 5, 16, 17, 40])
  func largest(width: Int) {
    var values = numbers(6 * 50, seed: UInt64(width))
    (values[50 + width - 1], values[50 + width / 2]) = (7, 7)
    for kernel in Kernel.all {
      var places: [Int32] = []
      kernel.largest(values, Kernel.Rows(stride: 50, count: 6, width: width), into: &places)
      for row in 0..<6 {
        let part = values[(row * 50)..<(row * 50 + width)]
        let place = part.firstIndex(of: part.max() ?? 0)
        #expect(Int(places[row]) + row * 50 == place, "\(kernel.name)")
      }
    }
  }

  @Test("All kernels find the same tags and trees")
  func trees() throws {
    let model = try GrammarModel.embedded.get()
    let sentences = [
      "The harbour master , who had not slept , said that eleven people were treated for burns .",
      "“ It was one bang , ” said Tomas Reyes , “ then the windows went . ”",
      "Ferries do n't run on Mondays",
      "No .",
    ].map { $0.split(separator: " ").map { Array($0.utf8) } }
    func read(with kernel: Kernel) -> [[SyntacticToken]] {
      var trees: [[SyntacticToken]] = []
      Grammar(model: model, kernel: kernel).read(forms: sentences) { _, tree in trees.append(tree) }
      return trees
    }
    let portable = read(with: .portable)
    #expect(portable.map(\.count) == sentences.map(\.count))
    for kernel in Kernel.all { #expect(read(with: kernel) == portable, "\(kernel.name)") }
  }
}
