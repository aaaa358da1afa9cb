extension String {
  /// The words without white space and marks around them, in small letters: what makes two printings the same.
  var comparable: String {
    // Bytes: it is asked of every passage of a large story at once.
    var words: [UInt8] = []
    words.reserveCapacity(utf8.count)
    var isBetween = true
    func beginWord() {
      if isBetween, !words.isEmpty { words.append(UInt8(ascii: " ")) }
      isBetween = false
    }
    for scalar in unicodeScalars {
      guard scalar.isASCII else {
        // Marks and dashes part words; letters, their accents and currencies belong to them.
        isBetween = isBetween || scalar.isBetweenWords
        if !scalar.isBetweenWords {
          beginWord()
          words.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
        continue
      }
      switch scalar {
      case "a"..."z", "0"..."9":
        beginWord()
        words.append(UInt8(scalar.value))
      case "A"..."Z":
        beginWord()
        words.append(UInt8(scalar.value) + 32)
      default: isBetween = true
      }
    }
    return String(decoding: words, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  fileprivate var isBetweenWords: Bool {
    properties.isWhitespace || properties.isDash || properties.isQuotationMark
      || properties.generalCategory == .otherPunctuation
  }
}
