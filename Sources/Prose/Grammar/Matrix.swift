internal import CProseModel

/// A linear layer with 8-bit weights; see prose_model.h for the kernel.
struct Matrix: Sendable {
  let inputs: Int
  /// A multiple of 16; what is beyond the layer's own outputs is zero.
  let outputs: Int
  private let weights: ModelBytes
  private let scales: [Float]
  private let bias: [Float]

  static let panel = 16

  /// Reads three sections from `section` on: packed weights, scales, biases.
  init(_ file: ModelFile, section: Int, inputs: Int, outputs: Int) throws(GrammarError) {
    self.inputs = inputs
    self.outputs = (outputs + Self.panel - 1) / Self.panel * Self.panel
    guard inputs % 2 == 0, inputs <= 512 else { throw .damaged }
    let size = self.inputs * self.outputs
    weights = try file.bytes(section, atLeast: size)[0..<size]
    scales = try file.floats(section + 1, count: self.outputs)
    bias = try file.floats(section + 2, count: self.outputs)
  }

  /// Weights by output and then input, for tests.
  init(weights: [[Int8]], scales: [Float], bias: [Float]) {
    inputs = weights.first?.count ?? 0
    outputs = weights.count
    var packed: [UInt8] = []
    for panel in stride(from: 0, to: outputs, by: Self.panel) {
      for pair in stride(from: 0, to: inputs, by: 2) {
        for output in panel..<(panel + Self.panel) {
          packed += [UInt8(bitPattern: weights[output][pair]), UInt8(bitPattern: weights[output][pair + 1])]
        }
      }
    }
    (self.weights, self.scales, self.bias) = (ModelBytes(packed), scales, bias)
  }

  /// `count` rows of `inputs` numbers in; as many rows of `outputs` numbers out. `isPlain` does without the
  /// instructions of this processor: what the tests compare with.
  func multiply(
    _ rows: [Float], count: Int, scratch: inout Scratch, into out: inout [Float], isPlain: Bool = false
  ) {
    precondition(rows.count >= count * inputs, "too few rows")
    scratch.reserve(rows: count, width: inputs)
    if out.count < count * outputs { out = [Float](repeating: 0, count: count * outputs) }
    prose_quantize(rows, Int32(count), Int32(inputs), &scratch.quantized, &scratch.scales)
    weights.withSigned {
      (isPlain ? prose_multiply_plain : prose_multiply)(
        scratch.quantized, scratch.scales, Int32(count), $0, scales, bias, Int32(inputs), Int32(outputs), &out
      )
    }
  }

  /// Room for quantised rows.
  struct Scratch {
    fileprivate var quantized: [Int16] = []
    fileprivate var scales: [Float] = []

    fileprivate mutating func reserve(rows: Int, width: Int) {
      if quantized.count < rows * width { quantized = [Int16](repeating: 0, count: rows * width) }
      if scales.count < rows { scales = [Float](repeating: 0, count: rows) }
    }
  }
}
