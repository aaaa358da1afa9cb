/// The links between claims of a story, kept up to date while articles are added. What two sentences share does not depend
/// on other articles, so each pair is looked at once.
struct ClaimLinks: Sendable {
  private(set) var links: [LinkDraft] = []
  private var readings: [ClaimReading] = []
  private var index = ClaimIndex()
  /// The pair of each link, and where the link of a pair stands.
  private var pairs: [PassagePair] = []
  private var places: [PassagePair: Int] = [:]

  /// Adds the sentences of articles that join.
  mutating func add(_ new: [ClaimReading], linker: ClaimLinker) {
    readings += new
    let changes = index.add(new)
    for pair in changes.lost { remove(pair) }
    for pair in changes.found {
      guard let link = linker.link(between: readings[Int(pair.a)], and: readings[Int(pair.b)]) else {
        continue
      }
      places[pair] = links.count
      links.append(link)
      pairs.append(pair)
    }
  }

  private mutating func remove(_ pair: PassagePair) {
    guard let place = places.removeValue(forKey: pair), let link = links.popLast(),
      let last = pairs.popLast(), last != pair
    else { return }
    links[place] = link
    pairs[place] = last
    places[last] = place
  }
}
