/// Finds in headings the names that the rest of the text has: capitals say nothing there.
struct HeadingNames {
  private struct Known {
    let keys: [WordKey]
    let kind: Name.Kind
  }

  private let finder: NameFinder
  /// By the first word; longer ones first.
  private var known: [WordKey: [Known]] = [:]

  init(known candidates: [NameFinder.Candidate], finder: NameFinder) {
    self.finder = finder
    var seen: Set<[WordKey]> = []
    for candidate in candidates {
      let keys = candidate.tokens.map { finder.words[$0].key }
      add(keys, candidate.kind, to: &seen)
      if candidate.kind == .person {
        add([finder.words[NameKinds.lastName(of: candidate.tokens, in: finder)].key], .person, to: &seen)
      }
    }
    for key in known.keys { known[key]?.sort { $0.keys.count > $1.keys.count } }
  }

  private mutating func add(_ keys: [WordKey], _ kind: Name.Kind, to seen: inout Set<[WordKey]>) {
    guard let first = keys.first, seen.insert(keys).inserted else { return }
    // Rather few names than all that begin alike in a long text.
    if known[first, default: []].count < 32 {
      known[first, default: []].append(Known(keys: keys, kind: kind))
    }
  }

  func names(in headings: [Sentence]) -> [Name] {
    var names: [Name] = []
    for heading in headings {
      var index = heading.tokens.lowerBound
      while index < heading.tokens.upperBound {
        if let found = match(at: index, end: heading.tokens.upperBound) {
          let last = index + found.keys.count - 1
          names.append(Name(range: finder.range(index...last), title: nil, kind: found.kind))
          index = last + 1
        } else {
          index += 1
        }
      }
    }
    return names
  }

  private func match(at index: Int, end: Int) -> Known? {
    guard finder.words[index].hasCapital else { return nil }
    return known[finder.words[index].key]?.first { name in
      index + name.keys.count <= end
        && name.keys.indices.allSatisfy { finder.words[index + $0].key == name.keys[$0] }
    }
  }
}
