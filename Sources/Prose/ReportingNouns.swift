/// Nouns whose clause is somebody's words: `the claim that …`, `a warning that …`.
public enum ReportingNouns {
  private static let words = WordSet(
    """
    claim claims statement statements assertion assertions accusation accusations allegation allegations warning
    warnings promise promises pledge pledges vow vows suggestion suggestions contention contentions conclusion
    conclusions complaint complaints comment comments remark remarks prediction predictions argument arguments
    admission admissions insistence acknowledgment acknowledgement denial denials announcement announcements
    declaration declarations charge charges assurance assurances confession reply response answer explanation tweet
    tweets post posts boast boasts quip message messages rumor rumour observation testimony note reminder criticism
    """)

  public static func contains(_ token: Token) -> Bool { words.contains(token) }
}
