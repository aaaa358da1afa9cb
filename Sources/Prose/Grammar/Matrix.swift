internal import CProseModel

/// A linear layer with 7-bit weights; see prose_model.h for the arithmetic.
struct Matrix: Sendable {
  /// A multiple of 16.
  let inputs: Int
  /// A multiple of 16; what is beyond the layer's own outputs is zero.
  let outputs: Int
  private let weights: ModelBytes
  private let starts: [Int32]
  private let scales: [Float]
  private let bias: [Float]

  static let panel = 16
  /// Of a weight: four products with numbers up to 127 fit into 16 bits.
  static let largestWeight = 63

  /// Reads four sections from `section` on: packed weights, starts, scales, biases.
  init(_ file: ModelFile, section: Int, inputs: Int, outputs: Int) throws(GrammarError) {
    self.inputs = inputs
    self.outputs = (outputs + Self.panel - 1) / Self.panel * Self.panel
    guard inputs % 16 == 0 else { throw .damaged }
    let size = self.inputs * self.outputs
    weights = try file.bytes(section, atLeast: size)[0..<size]
    starts = try file.integers(section + 1, count: self.outputs)
    scales = try file.floats(section + 2, count: self.outputs)
    bias = try file.floats(section + 3, count: self.outputs)
  }

  /// Weights by output and then input, for tests.
  init(weights: [[Int8]], scales: [Float], bias: [Float]) {
    inputs = weights.first?.count ?? 0
    outputs = weights.count
    var packed: [UInt8] = []
    for panel in stride(from: 0, to: outputs, by: Self.panel) {
      for four in stride(from: 0, to: inputs, by: 4) {
        for output in panel..<(panel + Self.panel) {
          packed += weights[output][four..<(four + 4)].map { UInt8(bitPattern: $0) }
        }
      }
    }
    starts = weights.map { row in row.reduce(0) { $0 - 64 * Int32($1) } }
    (self.weights, self.scales, self.bias) = (ModelBytes(packed), scales, bias)
  }

  /// Rows of `inputs` numbers in; as many rows of `outputs` numbers out.
  func multiply(_ rows: QuantizedRows, into out: inout [Float], with kernel: Kernel) {
    precondition(rows.width == inputs, "rows are as wide as the matrix")
    if out.count < rows.count * outputs { out = [Float](repeating: 0, count: rows.count * outputs) }
    weights.withSigned {
      kernel.functions.multiply(
        rows.numbers, rows.scales, Int32(rows.count), $0, starts, scales, bias, Int32(inputs),
        Int32(outputs), &out)
    }
  }
}

/// Rows of numbers of 7 bits, each row with a scale: what a matrix multiplies. The memory is used again and again.
struct QuantizedRows {
  /// From 1 to 127; 64 is zero.
  private(set) var numbers: [UInt8] = []
  private(set) var scales: [Float] = []
  private(set) var count = 0
  private(set) var width = 0

  /// Takes `count` rows of `width` numbers that begin `stride` apart, the first at `start`. Where they are rectified,
  /// what is below zero counts as zero.
  mutating func take(
    _ rows: [Float], from start: Int = 0, stride: Int? = nil, count: Int, width: Int,
    isRectified: Bool = false, with kernel: Kernel
  ) {
    let stride = stride ?? width
    precondition(count == 0 || start + (count - 1) * stride + width <= rows.count, "too few rows")
    (self.count, self.width) = (count, width)
    if numbers.count < count * width { numbers = [UInt8](repeating: 0, count: count * width) }
    if scales.count < count { scales = [Float](repeating: 0, count: count) }
    rows.withUnsafeBufferPointer { rows in
      guard let base = rows.baseAddress else { return }
      kernel.functions.quantize(
        base + start, stride, Int32(count), Int32(width), isRectified ? 1 : 0, &numbers, &scales)
    }
  }
}
