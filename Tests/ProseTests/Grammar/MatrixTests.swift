internal import TestSupport
internal import Testing

@testable internal import Prose

@Suite("Matrices")
struct MatrixTests {
  /// A matrix of random weights, the largest ones included, and rows to multiply with it.
  private struct Example {
    let inputs = 128
    let outputs = 48
    let weights: [[Int8]]
    let scales, bias, values: [Float]

    init(rows: Int) {
      var random = SeededRandom(seed: UInt64(rows))
      let largest = Int8(Matrix.largestWeight)
      weights = (0..<outputs).map { [inputs] output in
        (0..<inputs).map { _ in output == 0 ? largest : Int8.random(in: -largest...largest, using: &random) }
      }
      scales = (0..<outputs).map { _ in Float.random(in: 0.001...0.01, using: &random) }
      bias = (0..<outputs).map { _ in Float.random(in: -1...1, using: &random) }
      var values = (0..<(rows * inputs)).map { _ in Float.random(in: -3...3, using: &random) }
      for index in 0..<inputs { values[index] = 3 }  // every product is as large as it can be
      self.values = values
    }

    func product(with kernel: Kernel) -> [Float] {
      var (rows, out) = (QuantizedRows(), [Float]())
      rows.take(values, count: values.count / inputs, width: inputs, with: kernel)
      Matrix(weights: weights, scales: scales, bias: bias).multiply(rows, into: &out, with: kernel)
      return out
    }
  }

  @Test(
    "Products are those of plain arithmetic, whatever the processor",
    arguments: [1, 2, 3, 4, 5, 8, 9, 13, 20])
  func products(rows: Int) {
    let example = Example(rows: rows)
    let (inputs, outputs) = (example.inputs, example.outputs)
    for kernel in Kernel.all {
      let out = example.product(with: kernel)
      #expect(out.count == rows * outputs)
      for row in 0..<rows {
        let values = example.values[(row * inputs)..<((row + 1) * inputs)].map(Double.init)
        let largest = values.map(abs).max() ?? 0
        for output in 0..<outputs {
          let weights = example.weights[output].map(Double.init)
          let scale = Double(example.scales[output])
          let sum = zip(values, weights).reduce(Double(example.bias[output])) { $0 + $1.0 * $1.1 * scale }
          // Each number is off by half a step of 63 at most, and the steps add up like a random walk.
          let step = largest / 63 * scale * weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
          #expect(abs(Double(out[row * outputs + output]) - sum) < 2 * step, "\(kernel.name)")
        }
      }
    }
  }

  @Test("All kernels find the same products", arguments: [1, 7, 16, 21])
  func kernels(rows: Int) {
    let example = Example(rows: rows)
    let portable = example.product(with: .portable)
    for kernel in Kernel.all {
      let found = example.product(with: kernel)
      #expect(zip(found, portable).allSatisfy { abs($0 - $1) <= 1e-5 * max(1, abs($1)) }, "\(kernel.name)")
    }
  }

  @Test("A row becomes numbers from 1 to 127 around 64, and a scale")
  func quantized() {
    var values = [Float](repeating: 0, count: 32)
    (values[13], values[14], values[15], values[31]) = (1, -1, 0.5, -0.25)
    for kernel in Kernel.all {
      var rows = QuantizedRows()
      rows.take(values, count: 2, width: 16, with: kernel)
      var numbers: [UInt8] = Array(repeating: 64, count: 32)
      (numbers[13], numbers[14], numbers[15], numbers[31]) = (127, 1, 96, 1)
      #expect(rows.numbers == numbers)
      #expect(rows.scales == [Float(1) / 63, Float(0.25) / 63])
    }
  }

  @Test("A rectified row has nothing below 64")
  func rectified() {
    var values = [Float](repeating: 0, count: 16)
    (values[0], values[15]) = (-2, 1)
    for kernel in Kernel.all {
      var rows = QuantizedRows()
      rows.take(values, count: 1, width: 16, isRectified: true, with: kernel)
      var numbers: [UInt8] = Array(repeating: 64, count: 16)
      numbers[15] = 127
      #expect(rows.numbers == numbers)
    }
  }

  @Test("A part of each row can be taken")
  func strided() {
    let values = (0..<96).map { Float($0 % 48) }
    for kernel in Kernel.all {
      var (part, whole) = (QuantizedRows(), QuantizedRows())
      part.take(values, Kernel.Rows(start: 16, stride: 48, count: 2, width: 16), with: kernel)
      whole.take(Array(values[16..<32] + values[64..<80]), count: 2, width: 16, with: kernel)
      #expect(part.numbers == whole.numbers)
      #expect(part.scales == whole.scales)
    }
  }
}
