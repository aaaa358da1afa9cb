internal import Prose

/// What roles say about who somebody is: `harbour master`, `spokeswoman for Northline`.
enum RoleComparison {
  /// Whether two roles share a word that tells something: `the airport's chief executive`, `airport chief`.
  static func meet(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return false }
    return !keys(of: a).isDisjoint(with: keys(of: b))
  }

  /// Whether the role is to speak for somebody else.
  static func isSpeakingForOthers(_ role: String?) -> Bool {
    guard let role else { return false }
    return !keys(of: role, minimumWeight: 0).isDisjoint(with: speakingForOthers)
  }

  /// The words of a role or a name that tell something.
  static func keys(of text: String, minimumWeight: Double = 5) -> Set<UInt64> {
    let source = SourceText(text)
    return Set(
      WordReader.words(of: source, in: source.whole).filter { $0.weight >= minimumWeight }.map(\.stem))
  }

  private static let speakingForOthers: Set<UInt64> = {
    let words = "spokesman spokeswoman spokesperson spokespeople aide lawyer"
    return keys(of: words, minimumWeight: 0)
  }()
}
