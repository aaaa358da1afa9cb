/// The closed classes of English words that the rules ask for.
public enum WordClasses {
  /// Words that, with a capital, begin a new sentence after an abbreviation.
  static let sentenceOpeners = WordSet(
    """
    the a an this that these those he she it they we i you his her its their our my your there here in on at
    by for from to with as after before while when where if but and or so yet however meanwhile although
    though since because what who why how which both each all some many most no not one two three another
    other such then now also earlier later last next under over during despite asked speaking did do does is are was were will would can could should have had has
    """)

  public static let personalPronouns = WordSet("he she they i we it you him her them who")
  public static let subjectPronouns = WordSet("he she they i we it you")
  public static let determiners = WordSet(
    """
    the a an this that these those his her its their our my your some any no each every both another all
    several many
    """
  )
  public static let prepositions = WordSet(
    """
    of in on at by for from to with about against among around as before after between beyond during except
    inside into like near off onto outside over past per since through throughout toward towards under until
    up upon within without despite amid alongside via behind beside besides below above across along
    """)
  public static let conjunctions = WordSet(
    """
    and or but nor yet so because although though while when where whereas if unless that whether as since
    after before until once
    """
  )
  public static let auxiliaries = WordSet(
    """
    is are was were be been being am has have had having do does did will would shall should can could may
    might must 's 'd 've 're 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
    won't wouldn't can't couldn't shouldn't cannot
    """)
  public static let negations = WordSet(
    """
    not no never none nobody nothing neither nor without cannot can't don't doesn't didn't won't wouldn't
    isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't n't
    """
  )
  /// Adverbs that stand between a subject and its verb of saying.
  public static let adverbs = WordSet(
    """
    also later then earlier once again simply only just still already never always often repeatedly
    reportedly previously recently initially originally subsequently separately flatly bluntly publicly
    privately jokingly angrily quietly briefly clearly quickly immediately soon now even further even quoted
    famously allegedly apparently specifically explicitly strongly firmly reluctantly eventually finally
    afterwards afterward
    """)
  public static let weekdays = WordSet("monday tuesday wednesday thursday friday saturday sunday")
  public static let months = WordSet(
    """
    january february march april may june july august september october november december jan jan. feb feb.
    mar. apr apr. jun. jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
    """)
}
