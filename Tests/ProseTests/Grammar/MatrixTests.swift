internal import TestSupport
internal import Testing

@testable internal import Prose

@Suite("The matrix kernel")
struct MatrixTests {
  @Test("Products are those of plain arithmetic, whatever the processor", arguments: [1, 2, 5, 6, 7, 13])
  func products(rows: Int) {
    var random = SeededRandom(seed: UInt64(rows))
    let (inputs, outputs) = (64, 48)
    let weights = (0..<outputs).map { _ in
      (0..<inputs).map { _ in Int8.random(in: -127...127, using: &random) }
    }
    let scales = (0..<outputs).map { _ in Float.random(in: 0.001...0.01, using: &random) }
    let bias = (0..<outputs).map { _ in Float.random(in: -1...1, using: &random) }
    let values = (0..<(rows * inputs)).map { _ in Float.random(in: -3...3, using: &random) }
    let matrix = Matrix(weights: weights, scales: scales, bias: bias)
    var scratch = Matrix.Scratch()
    var (fast, plain): ([Float], [Float]) = ([], [])
    matrix.multiply(values, count: rows, scratch: &scratch, into: &fast)
    matrix.multiply(values, count: rows, scratch: &scratch, into: &plain, isPlain: true)
    #expect(fast.count == rows * outputs)
    for row in 0..<rows {
      for output in 0..<outputs {
        var sum = Double(bias[output])
        for input in 0..<inputs {
          sum +=
            Double(values[row * inputs + input]) * Double(weights[output][input]) * Double(scales[output])
        }
        let (a, b) = (Double(fast[row * outputs + output]), Double(plain[row * outputs + output]))
        #expect(abs(a - sum) < 2e-3)
        #expect(abs(a - b) < 1e-5)
      }
    }
  }
}
