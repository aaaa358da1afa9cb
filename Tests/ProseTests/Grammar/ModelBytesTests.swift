internal import Glibc
internal import Testing

@testable internal import Prose

@Suite("The bytes of the model")
struct ModelBytesTests {
  private let whole = ModelBytes.embedded

  @Test("What is read out of the program's file is what lies in memory", arguments: [1, 128, 5_000])
  func file(count: Int) {
    for start in [0, 1, 4_097, whole.count / 2, whole.count - count] {
      var (read, copied) = ([UInt8](repeating: 0, count: count), [UInt8](repeating: 1, count: count))
      whole.read(from: start, to: &read)
      whole.copy(from: start, to: &copied)
      #expect(read == copied)
      #expect(read == whole[start..<(start + count)].array)
    }
  }

  @Test("A part of a part is read from where it lies")
  func parts() {
    var (read, copied) = ([UInt8](repeating: 0, count: 64), [UInt8](repeating: 1, count: 64))
    whole[1_000..<9_000][500..<700].read(from: 30, to: &read)
    whole.copy(from: 1_530, to: &copied)
    #expect(read == copied)
  }

  @Test("Bytes that are in no file are read from memory")
  func memory() {
    let bytes = ModelBytes((0..<100).map { UInt8($0) })
    var read = [UInt8](repeating: 0, count: 3)
    bytes[10..<90].read(from: 7, to: &read)
    #expect(read == [17, 18, 19])
  }

  @Test("The sum over the file is the sum over the bytes")
  func checksum() {
    #expect(whole.checksum(from: 64) == ModelBytes(whole.array).checksum(from: 64))
    #expect(whole.checksum(from: 64) != whole.checksum(from: 65))
  }

  #if os(Linux)
    @Test("It is the program's file indeed that is read: it is open")
    func open() {
      var byte: [UInt8] = [0]
      whole.read(from: 0, to: &byte)
      let program = target(of: "/proc/self/exe")
      #expect(program != nil)
      #expect((0..<256).contains { target(of: "/proc/self/fd/\($0)") == program })
    }

    private func target(of link: String) -> String? {
      var path = [UInt8](repeating: 0, count: 4_096)
      let count = path.withUnsafeMutableBytes { path in
        let names = path.bindMemory(to: CChar.self)
        return names.baseAddress.map { readlink(link, $0, names.count) } ?? -1
      }
      return count < 0 ? nil : String(decoding: path[..<count], as: UTF8.self)
    }
  #endif
}
