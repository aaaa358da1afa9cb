/// Where the reader has been, like the history of a browser.
struct Trail: Sendable {
  /// Enough for a day; the oldest go first.
  static let limit = 1000

  private(set) var places: [Place] = []
  /// The place that `back` came to; `places.count` while at the newest, which is not stored.
  private(set) var position = 0

  var isEmpty: Bool { places.isEmpty }

  init() {}

  /// A trail that was walked another day.
  init(places: [Place], position: Int) {
    (self.places, self.position) = (places, min(position, places.count))
  }

  /// Leaves `place` for somewhere new; what lay ahead is forgotten.
  mutating func leave(_ place: Place) {
    places.removeSubrange(min(position, places.count)...)
    if places.last != place { places.append(place) }
    if places.count > Self.limit { places.removeFirst(places.count - Self.limit) }
    position = places.count
  }

  mutating func back(from place: Place) -> Place? {
    guard position > 0 else { return nil }
    if position == places.count { places.append(place) } else { places[position] = place }
    position -= 1
    return places[position]
  }

  mutating func forward(from place: Place) -> Place? {
    guard position + 1 < places.count else { return nil }
    places[position] = place
    position += 1
    return places[position]
  }
}
