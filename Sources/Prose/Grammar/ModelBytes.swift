internal import CProseModel

/// Read-only bytes that are there as long as the program runs, or as long as this value.
///
/// The model is 10 MB inside the program file: it is read where it lies, page by page, and never copied.
// Unchecked: nobody writes to the bytes after they are made.
struct ModelBytes: @unchecked Sendable {
  /// Keeps a copy alive; the bytes of the program file need nobody.
  private final class Copy {
    let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ source: [UInt8]) {
      bytes = .allocate(capacity: source.count)
      _ = bytes.initialize(from: source)
    }

    deinit { bytes.deallocate() }
  }

  private let owner: Copy?
  private let base: UnsafePointer<UInt8>
  let count: Int

  /// The model in the program file; empty in a build without one.
  static let embedded = ModelBytes(owner: nil, base: prose_model_bytes(), count: prose_model_size())

  private init(owner: Copy?, base: UnsafePointer<UInt8>, count: Int) {
    self.owner = owner
    self.base = base
    self.count = count
  }

  init(_ bytes: [UInt8]) {
    let copy = Copy(bytes)
    let base = copy.bytes.baseAddress.map { UnsafePointer($0) } ?? prose_model_bytes()
    self.init(owner: copy, base: base, count: bytes.count)
  }

  /// - Precondition: the range lies inside.
  subscript(range: Range<Int>) -> ModelBytes {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a part lies outside the model")
    return ModelBytes(owner: owner, base: base + range.lowerBound, count: range.count)
  }

  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < count, "an offset lies outside the model")
    return base[offset]
  }

  /// Little endian.
  @inline(__always)
  func uint32(at offset: Int) -> UInt32 {
    precondition(offset >= 0 && offset + 4 <= count, "an offset lies outside the model")
    return UInt32(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt32.self))
  }

  func uint64(at offset: Int) -> UInt64 { UInt64(uint32(at: offset)) | UInt64(uint32(at: offset + 4)) << 32 }

  func checksum(from offset: Int) -> UInt64 { prose_checksum(base + offset, count - offset) }

  func withSigned(_ body: (UnsafePointer<Int8>) -> Void) {
    base.withMemoryRebound(to: Int8.self, capacity: count) { body($0) }
  }

  var array: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
