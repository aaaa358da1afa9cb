extension String {
  /// The words without white space and marks around them, in small letters: what makes two printings the same.
  var comparable: String {
    var words = ""
    var isBetween = true
    for scalar in unicodeScalars {
      guard scalar.isASCII else {
        // Marks and dashes part words; letters, their accents and currencies belong to them.
        isBetween = isBetween || scalar.isBetweenWords
        if !scalar.isBetweenWords { add(scalar.properties.lowercaseMapping) }
        continue
      }
      switch scalar {
      case "a"..."z", "0"..."9": add(String(scalar))
      case "A"..."Z": add(String(Unicode.Scalar(UInt8(scalar.value) + 32)))
      default: isBetween = true
      }
    }
    return words

    func add(_ letters: String) {
      if isBetween, !words.isEmpty { words.append(" ") }
      words.append(letters)
      isBetween = false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isBetweenWords: Bool {
    properties.isWhitespace || properties.isDash || properties.isQuotationMark
      || properties.generalCategory == .otherPunctuation
  }
}
