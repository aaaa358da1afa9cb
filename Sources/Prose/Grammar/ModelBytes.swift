internal import CProseModel

/// Read-only bytes that are there as long as the program runs, or as long as this value.
///
/// The model is 9 MB inside the program file. What is used whole or often is read where it lies, and never copied; of
/// what is used here and there, parts are copied out of the file, so that the rest takes no memory.
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

  /// Nil for the bytes of the program file.
  private let owner: Copy?
  private let base: UnsafePointer<UInt8>
  /// Of `base`, in the whole.
  private let offset: Int
  let count: Int

  /// The model in the program file; empty in a build without one.
  static let embedded = ModelBytes(
    owner: nil, base: prose_model_bytes(), offset: 0, count: prose_model_size())

  private init(owner: Copy?, base: UnsafePointer<UInt8>, offset: Int, count: Int) {
    self.owner = owner
    self.base = base
    self.offset = offset
    self.count = count
  }

  init(_ bytes: [UInt8]) {
    let copy = Copy(bytes)
    let base = copy.bytes.baseAddress.map { UnsafePointer($0) } ?? prose_model_bytes()
    self.init(owner: copy, base: base, offset: 0, count: bytes.count)
  }

  /// - Precondition: the range lies inside.
  subscript(range: Range<Int>) -> ModelBytes {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a part lies outside the model")
    return ModelBytes(
      owner: owner, base: base + range.lowerBound, offset: offset + range.lowerBound, count: range.count)
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

  /// - Precondition: these are all bytes of a model, and not a part of them.
  func checksum(from start: Int) -> UInt64 {
    owner == nil ? prose_model_checksum(start) : prose_checksum(base + start, count - start)
  }

  /// Copies as many bytes as the buffer holds.
  func copy(from start: Int, to buffer: inout [UInt8]) {
    precondition(start >= 0 && start + buffer.count <= count, "a part lies outside the model")
    let part = UnsafeRawBufferPointer(start: base + start, count: buffer.count)
    buffer.withUnsafeMutableBytes { $0.copyMemory(from: part) }
  }

  /// Copies as many bytes as the buffer holds, out of the program's file: a system call, and no look at the bytes
  /// around them.
  func read(from start: Int, to buffer: inout [UInt8]) {
    guard owner == nil else { return copy(from: start, to: &buffer) }
    precondition(start >= 0 && start + buffer.count <= count, "a part lies outside the model")
    prose_model_copy(offset + start, buffer.count, &buffer)
  }

  func withSigned(_ body: (UnsafePointer<Int8>) -> Void) {
    base.withMemoryRebound(to: Int8.self, capacity: count) { body($0) }
  }

  var array: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
