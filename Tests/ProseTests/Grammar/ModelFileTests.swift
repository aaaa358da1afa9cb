internal import Testing

@testable internal import Prose

@Suite("The model file")
struct ModelFileTests {
  private func failure(of bytes: [UInt8]) -> GrammarError? {
    do throws(GrammarError) {
      _ = try GrammarModel(ModelBytes(bytes))
      return nil
    } catch {
      return error
    }
  }

  @Test("The model of this program is sound, and within 12 MB")
  func sound() throws {
    #expect(failure(of: ModelBytes.embedded.array) == nil)
    #expect(ModelBytes.embedded.count <= 12_000_000)
    let model = try GrammarModel.embedded.get()
    #expect(model.tags.count == UPOS.allCases.count)
    #expect(model.relations.contains(.root))
  }

  @Test("Products of the weights of the layers fit where they are added")
  func weights() throws {
    let file = try ModelFile(.embedded)
    // Weights, starts, scales, biases; each of three layers has its recurrence after them.
    let first = ModelFile.Section.firstLayer.rawValue
    for section in [0, 5, 10, 15, 19, 23].map({ first + $0 }) {
      let bytes = try file.bytes(section).array
      #expect(bytes.allSatisfy { Int(Int8(bitPattern: $0)).magnitude <= Matrix.largestWeight })
    }
  }

  @Test("A build without a model says so")
  func missing() {
    #expect(failure(of: []) == .missing)
    #expect(
      GrammarError.missing.explanation == "this build holds no grammar model: words have no tags and no heads"
    )
  }

  @Test("One wrong bit anywhere is noticed", arguments: [0, 5, 12, 20, 30, 70, 4_000, 1_000_000, -1])
  func damaged(place: Int) {
    var bytes = ModelBytes.embedded.array
    bytes[place < 0 ? bytes.count + place : place] ^= 0x10
    #expect(failure(of: bytes) == .damaged)
  }

  @Test("A model that was cut off is damaged", arguments: [8, 63, 64, 5_000])
  func cut(length: Int) {
    #expect(failure(of: Array(ModelBytes.embedded.array[..<length])) == .damaged)
  }

  @Test("A model of another version is refused by its number")
  func version() {
    var bytes = ModelBytes.embedded.array
    bytes[8] = 9
    #expect(failure(of: bytes) == .version(found: 9, wanted: 2))
    #expect(
      GrammarError.version(found: 9, wanted: 2).explanation
        == "the grammar model has version 9, and this program reads 2")
  }
}
