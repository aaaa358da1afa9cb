internal import CProseModel

/// The arithmetic of the network in the instructions of a processor; prose_model.h says what each function does. All
/// that is unsafe about it is here: each method makes sure that what it reads and writes lies in the arrays.
// Unchecked: the functions of a kernel are constants of the program.
struct Kernel: @unchecked Sendable {
  private let functions: prose_kernel

  /// `vnni`, `avx2`, `ssse3`, `dotprod`, `portable`.
  var name: String { String(cString: functions.name) }

  /// Those that this processor can run, the fastest first.
  static let all = (0..<prose_kernel_count()).map { Kernel(functions: prose_kernel_at($0).pointee) }
  static let fastest = Kernel(functions: prose_kernel_at(0).pointee)
  /// For every processor; what the others are compared with.
  static let portable = Kernel(functions: prose_kernel_at(prose_kernel_count() - 1).pointee)

  /// Rows of numbers inside an array.
  struct Rows {
    /// Where the first begins.
    var start = 0
    /// How far they are apart.
    var stride: Int
    var count: Int
    var width: Int

    fileprivate func lie(in size: Int) -> Bool {
      count == 0 || start >= 0 && stride >= 0 && start + (count - 1) * stride + width <= size
    }
  }
}

// MARK: - Matrices

extension Kernel {
  /// Rows as numbers from 1 to 127, where 64 is zero, and a scale for each.
  func quantize(
    _ values: [Float], _ rows: Rows, isRectified: Bool, into numbers: inout [UInt8], scales: inout [Float]
  ) {
    precondition(rows.lie(in: values.count) && rows.width % 16 == 0, "rows lie outside")
    Self.reserve(&numbers, rows.count * rows.width)
    Self.reserve(&scales, rows.count)
    values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      functions.quantize(
        base + rows.start, rows.stride, Int32(rows.count), Int32(rows.width), isRectified ? 1 : 0, &numbers,
        &scales)
    }
  }

  /// The layer of a network: `outputs` numbers for each of `count` rows of `inputs`.
  func multiply(
    _ numbers: [UInt8], scales: [Float], count: Int, by weights: ModelBytes, starts: [Int32],
    weightScales: [Float], bias: [Float], inputs: Int, outputs: Int, into out: inout [Float]
  ) {
    precondition(inputs % 16 == 0 && outputs % 16 == 0 && weights.count >= inputs * outputs, "odd measures")
    precondition(numbers.count >= count * inputs && scales.count >= count, "too few rows")
    precondition(min(starts.count, weightScales.count, bias.count) >= outputs, "too few outputs")
    Self.reserve(&out, count * outputs)
    weights.withSigned {
      functions.multiply(
        numbers, scales, Int32(count), $0, starts, weightScales, bias, Int32(inputs), Int32(outputs), &out)
    }
  }
}

// MARK: - Word vectors

extension Kernel {
  /// Adds a row of 8-bit numbers: `sum += scale * row`.
  @inline(__always)
  func accumulate(_ row: [UInt8], scale: Float, into sum: inout [Float]) {
    precondition(row.count == sum.count, "odd measures")
    row.withUnsafeBufferPointer { row in
      row.withMemoryRebound(to: Int8.self) { row in
        guard let row = row.baseAddress else { return }
        functions.accumulate(row, scale, Int32(sum.count), &sum)
      }
    }
  }

  /// To mean zero and variance one, then gain and bias.
  func normalize(_ row: inout [Float], gain: [Float], bias: [Float]) {
    precondition(row.count % 16 == 0 && min(gain.count, bias.count) >= row.count, "odd measures")
    functions.normalize(&row, gain, bias, Int32(row.count))
  }

  /// Copies a row of numbers, as bfloat16, to a row of a table.
  func narrow(_ row: Int, of values: [Float], to place: Int, of table: inout [UInt16], width: Int) {
    precondition((row + 1) * width <= values.count && (place + 1) * width <= table.count, "no such row")
    values.withUnsafeBufferPointer { values in
      table.withUnsafeMutableBufferPointer { table in
        guard let values = values.baseAddress, let table = table.baseAddress else { return }
        functions.narrow(values + row * width, Int32(width), table + place * width)
      }
    }
  }
}

// MARK: - Sentences

extension Kernel {
  /// Reads the words of a sentence in both directions. `state` is scratch, as wide as one direction.
  func recur(
    gates: [Float], skip: [Float], weight: [Float], words: Range<Int>, state: inout [Float],
    into out: inout [Float]
  ) {
    let half = state.count
    precondition(weight.count >= 2 * half && out.count >= words.upperBound * 2 * half, "odd measures")
    precondition(gates.count >= words.upperBound * 6 * half && skip.count >= words.upperBound * 2 * half)
    functions.recur(
      gates, skip, weight, Int32(words.lowerBound), Int32(words.upperBound), Int32(half), &state, &out)
  }

  /// The same with gates and skip side by side in the rows of a table.
  func recur(
    known: [UInt16], rows: [Int32], weight: [Float], words: Range<Int>, state: inout [Float],
    into out: inout [Float]
  ) {
    let half = state.count
    precondition(weight.count >= 2 * half && out.count >= words.upperBound * 2 * half, "odd measures")
    for row in rows[words] {
      precondition(row >= 0 && (Int(row) + 1) * 8 * half <= known.count, "no such row")
    }
    functions.recur_known(
      known, rows, weight, Int32(words.lowerBound), Int32(words.upperBound), Int32(half), &state, &out)
  }

  /// Scores of the root and of each word as the head of each word: a row of `padded` numbers for each.
  func score(
    asked: [Float], _ askedRows: Rows, heads: [Float], _ headRows: Rows, root: [Float], distance: [Float],
    farthest: Int, padded: Int, columns: inout [Float], into scores: inout [Float]
  ) {
    let (count, width) = (askedRows.count, askedRows.width)
    precondition(askedRows.lie(in: asked.count) && headRows.lie(in: heads.count), "rows lie outside")
    precondition(askedRows.stride == width && headRows.width == width && headRows.count == count)
    precondition(root.count >= width && distance.count >= 2 * farthest + 2, "odd measures")
    precondition(padded % 16 == 0 && padded > count, "no room for the root")
    Self.reserve(&columns, width * padded)
    Self.reserve(&scores, count * padded)
    asked.withUnsafeBufferPointer { asked in
      heads.withUnsafeBufferPointer { heads in
        guard let asked = asked.baseAddress, let heads = heads.baseAddress else { return }
        functions.score(
          asked + askedRows.start, heads + headRows.start, headRows.stride, root, distance, Int32(farthest),
          Int32(count), Int32(width), Int32(padded), &columns, &scores)
      }
    }
  }

  /// The sum of each word's row and that of its head; heads below zero are the root.
  func join(
    _ values: [Float], dependents: Rows, governors: Rows, root: [Float], heads: [Int32],
    into out: inout [Float]
  ) {
    let (count, width) = (dependents.count, dependents.width)
    precondition(dependents.lie(in: values.count) && governors.lie(in: values.count), "rows lie outside")
    precondition(governors.stride == dependents.stride && governors.width == width && root.count >= width)
    precondition(heads.count >= count && heads[..<count].allSatisfy { $0 < governors.count }, "no such head")
    Self.reserve(&out, count * width)
    values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      functions.join(
        base + dependents.start, base + governors.start, dependents.stride, root, heads, Int32(count),
        Int32(width), &out)
    }
  }

  /// The place of the largest number in each row.
  func largest(_ values: [Float], _ rows: Rows, into places: inout [Int32]) {
    precondition(rows.lie(in: values.count) && rows.width > 0, "rows lie outside")
    Self.reserve(&places, rows.count)
    values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      functions.largest(base + rows.start, rows.stride, Int32(rows.count), Int32(rows.width), &places)
    }
  }

  private static func reserve<Number: Numeric>(_ buffer: inout [Number], _ count: Int) {
    if buffer.count < count { buffer = [Number](repeating: 0, count: count) }
  }
}
