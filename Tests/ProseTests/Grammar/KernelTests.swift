internal import Testing

@testable internal import Prose

@Suite("Kernels")
struct KernelTests {
  @Test("Every processor has the portable kernel, after those that are faster")
  func portable() {
    #expect(Kernel.all.last?.name == "portable")
    #expect(Kernel.fastest.name == Kernel.all.first?.name)
    #expect(Set(Kernel.all.map(\.name)).count == Kernel.all.count)
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
