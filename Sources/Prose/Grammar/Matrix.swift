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
    kernel.multiply(
      rows.numbers, scales: rows.scales, count: rows.count, by: weights, starts: starts, weightScales: scales,
      bias: bias, inputs: inputs, outputs: outputs, into: &out)
  }
}

/// Rows of numbers of 7 bits, each row with a scale: what a matrix multiplies. The memory is used again and again.
struct QuantizedRows {
  /// From 1 to 127; 64 is zero.
  private(set) var numbers: [UInt8] = []
  private(set) var scales: [Float] = []
  private(set) var count = 0
  private(set) var width = 0

  /// Takes rows of an array. Where they are rectified, what is below zero counts as zero.
  mutating func take(_ values: [Float], _ rows: Kernel.Rows, isRectified: Bool = false, with kernel: Kernel) {
    (count, width) = (rows.count, rows.width)
    kernel.quantize(values, rows, isRectified: isRectified, into: &numbers, scales: &scales)
  }

  /// Takes rows that follow each other.
  mutating func take(
    _ values: [Float], count: Int, width: Int, isRectified: Bool = false, with kernel: Kernel
  ) {
    take(
      values, Kernel.Rows(stride: width, count: count, width: width), isRectified: isRectified, with: kernel)
  }
}
