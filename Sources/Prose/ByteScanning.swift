/// Looking through long stretches of text for the few bytes that matter, eight bytes at a time.
extension Array<UInt8> {
  /// The first place from `start` on and before `end` with a byte below `limit`, which is at most 128; `end` if there
  /// is none.
  /// - Complexity: O(*n*), eight bytes a step.
  public func firstIndex(below limit: UInt8, from start: Int, to end: Int) -> Int {
    let limits = EightBytes.all(limit)
    return withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= end {
        let word = EightBytes.load(bytes, index)
        let found = (word &- limits) & ~word & EightBytes.highBits
        // A borrow can only add bytes behind the first that is found.
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < end, bytes[index] >= limit { index += 1 }
      return index
    }
  }

  /// The first place from `start` on with a byte outside ASCII; `count` if there is none.
  /// - Complexity: O(*n*), eight bytes a step.
  public func firstIndexOutsideASCII(from start: Int) -> Int {
    withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= bytes.count {
        let found = EightBytes.load(bytes, index) & EightBytes.highBits
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < bytes.count, bytes[index] < 0x80 { index += 1 }
      return index
    }
  }

  /// The first place from `start` on with a byte that is neither printable ASCII nor LF; `count` if there is none.
  /// - Complexity: O(*n*), eight bytes a step where there is no LF.
  public func firstIndexOutsidePlainText(from start: Int) -> Int {
    withUnsafeBytes { bytes in
      var index = start
      while index < bytes.count {
        if index + 8 <= bytes.count {
          let word = EightBytes.load(bytes, index)
          let low = (word &- EightBytes.all(0x20)) & ~word
          let high = word | (word &+ EightBytes.all(1))
          if (low | high) & EightBytes.highBits == 0 {
            index += 8
            continue
          }
        }
        let byte = bytes[index]
        guard byte >= 0x20 && byte < 0x7F || byte == 0x0A else { break }
        index += 1
      }
      return index
    }
  }
}

extension SourceText {
  /// How many words there are in a range, as white space of ASCII parts them.
  /// - Complexity: O(*n*), eight bytes a step.
  public func wordCount(in range: TextRange) -> Int {
    bytes.withUnsafeBytes { bytes in
      var (count, index) = (0, range.start)
      /// The high bit is set if the byte before is white space.
      var before = EightBytes.highBits >> 56
      while index + 8 <= range.end {
        let blank = EightBytes.whitespace(in: EightBytes.load(bytes, index))
        count += (~blank & (blank << 8 | before) & EightBytes.highBits).nonzeroBitCount
        before = blank >> 56
        index += 8
      }
      while index < range.end {
        let isBlank = bytes[index].isASCIIWhitespace
        if !isBlank, before != 0 { count += 1 }
        before = isBlank ? EightBytes.highBits >> 56 : 0
        index += 1
      }
      return count
    }
  }
}

extension SourceText {
  /// The code points of a range.
  /// - Complexity: O(*n*), eight bytes a step.
  func codePointCount(in range: TextRange) -> Int {
    bytes.withUnsafeBytes { bytes in
      var (count, index) = (range.count, range.start)
      while index + 8 <= range.end {
        let word = EightBytes.load(bytes, index)
        count -= (word & ~(word << 1) & EightBytes.highBits).nonzeroBitCount
        index += 8
      }
      while index < range.end {
        if bytes[index].isUTF8Continuation { count -= 1 }
        index += 1
      }
      return count
    }
  }
}

/// Eight bytes in a word, the first of them lowest.
private enum EightBytes {
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  @inline(__always)
  static func load(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The high bit of each byte that is a space, TAB, LF, VT, FF or CR.
  @inline(__always)
  static func whitespace(in word: UInt64) -> UInt64 {
    let low = word & ~highBits
    // No sum carries into the next byte.
    func reaches(_ byte: UInt8) -> UInt64 { low &+ all(0x80 - byte) }
    return (reaches(0x09) & ~reaches(0x0E) | reaches(0x20) & ~reaches(0x21)) & ~word & highBits
  }
}
