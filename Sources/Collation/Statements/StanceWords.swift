internal import Prose

/// Words that say how far it holds what is told with them, by dictionary form.
enum StanceWords {
  static let negations = WordSet("not never n't no neither nor hardly nobody without")
  static let mayBe = WordSet("may might could can")
  static let willBe = WordSet("will shall would 'll wo 'd")
  static let shouldBe = WordSet("should must ought")
  static let perhaps = WordSet("perhaps maybe possibly probably likely potentially")

  /// What people do as a rule is no event: `the mill does not usually open on Sundays`.
  static let usually = WordSet(
    "usually typically normally generally often sometimes rarely seldom ordinarily")

  /// What is told with them is not so, or will not be.
  static let denying = WordSet(
    """
    deny refuse reject rule dismiss decline refute dispute disprove oppose block prevent avoid stop fail exclude
    denial refusal
    """)

  /// It may be so.
  static let doubting = WordSet(
    """
    consider suspect believe think fear suggest speculate assume presume allege appear seem weigh contemplate mull
    hint explore possibility suspicion possible probable estimate
    """)

  /// It is said not to be known.
  static let unknowing = WordSet(
    "undecided unsure unclear unknown uncertain determine wonder debate decide investigate examine ask doubt")

  /// Who says it binds himself.
  static let promising = WordSet("vow promise pledge swear guarantee")

  /// It is meant to be.
  static let planning = WordSet(
    "plan intend intention aim prepare set schedule plans arrange agree expect likely")

  /// Nobody says that it is so.
  static let wishing = WordSet(
    """
    want hope wish urge demand call ask order tell need require request appeal invite encourage advise recommend
    propose allow let seek try attempt offer threaten help make enable
    """)

  /// What is said is claimed to be so by whoever says it.
  static let reporting = WordSet(
    """
    say tell announce state declare report write add claim explain note argue testify insist warn post tweet reply
    admit confirm acknowledge concede reveal show find disclose recall know learn realize realise see hear
    """)

  /// They keep what is under them.
  static let holding = WordSet("manage begin continue start force be have get come go remain")
}
