/// For benchmarks only, which compare the instructions of several processors on one.
@_spi(Measuring)
extension Grammar {
  /// The names of the kernels that this processor can run, the fastest first.
  public static var kernels: [String] { Kernel.all.map(\.name) }

  /// With a kernel other than the fastest; with the fastest if there is none of this name.
  public init(kernel name: String) throws(GrammarError) {
    self.init(
      model: try GrammarModel.embedded.get(), kernel: Kernel.all.first { $0.name == name } ?? .fastest)
  }
}
