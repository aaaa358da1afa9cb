internal import Collation

/// What the detectors of disagreements take of the time of collation.
enum DetectorShare {
  /// What they may take, of all.
  private static let share = 0.2
  /// What collating 200 articles of one event may take, detectors and all.
  private static let seconds = 5.0

  /// - Parameter texts: Articles of one event; 200 invented ones if empty.
  static func measure(_ texts: [String]) {
    let (articles, bytes) = Growing.articles(texts)
    let (without, plain) = Measurement.best(of: 1, "collate without detectors", bytes: bytes) {
      Story(collating: articles, strictness: nil)
    }
    print("\(without.name.padded(to: 30)) \(without.seconds.rounded(3)) s of CPU")
    for strictness in Strictness.allCases {
      let (with, story) = Measurement.best(
        of: 1, "with them, strictness \(strictness.rawValue)", bytes: bytes
      ) {
        Story(collating: articles, strictness: strictness)
      }
      let share = max(0, with.seconds - without.seconds) / with.seconds
      print(
        "\(with.name.padded(to: 30)) \(with.seconds.rounded(3)) s of CPU, \((share * 100).rounded(1)) % of it detectors, \(story.disagreements.count) rows"
      )
      precondition(story.links.count == plain.links.count, "links must not depend on the detectors")
      if share > Self.share { print("more than \(Int(Self.share * 100)) %") }
      if with.seconds > seconds * Double(articles.count) / 200 { print("more than \(Int(seconds)) s") }
    }
  }
}
