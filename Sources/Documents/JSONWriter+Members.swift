internal import Prose

// A key with its value, for the kinds of value that our documents have.
extension JSONWriter {
  package mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    self.value(value)
  }

  package mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    self.value(value)
  }

  /// A string, or null.
  package mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  /// How sure we are, from 0 to 1, in steps of a thousandth.
  mutating func member(_ key: String, confidence: Double) {
    self.key(key)
    value((min(max(confidence, 0), 1) * 1000).rounded() / 1000)
  }

  package mutating func member(
    _ key: String, object layout: Layout = .lines, _ fill: (inout JSONWriter) -> Void
  ) {
    self.key(key)
    object(layout, fill)
  }

  /// An array with one object for each element.
  package mutating func member<Elements: Sequence>(
    _ key: String, objects elements: Elements, _ layout: Layout = .lines,
    _ fill: (inout JSONWriter, Elements.Element) -> Void
  ) {
    self.key(key)
    array { json in
      for element in elements { json.object(layout) { fill(&$0, element) } }
    }
  }

  package mutating func member(_ key: String, strings: [String]) {
    self.key(key)
    array(.inline) { json in
      for string in strings { json.value(string) }
    }
  }

  /// `start` and `end`, or null for both.
  mutating func position(_ range: TextRange?, in text: OriginalText) {
    guard let range else {
      member("start", String?.none)
      member("end", String?.none)
      return
    }
    let codePoints = text.codePoints(of: range)
    member("start", codePoints.lowerBound)
    member("end", codePoints.upperBound)
  }

  /// `start`, `end` and `text`.
  mutating func excerpt(_ range: TextRange, in text: OriginalText) {
    let excerpt = text.excerpt(range)
    member("start", excerpt.range.lowerBound)
    member("end", excerpt.range.upperBound)
    key("text")
    value(excerpt.bytes)
  }

  /// An object of `start`, `end` and `text`, or null.
  mutating func member(_ key: String, excerpt range: TextRange?, in text: OriginalText) {
    self.key(key)
    if let range { object(.inline) { $0.excerpt(range, in: text) } } else { null() }
  }
}
