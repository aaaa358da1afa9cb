/// Words of address before a name: they are titles, never part of the name.
public enum Honorifics {
  private static let male = WordSet(
    """
    mr mister sir lord king prince sheikh father fr msgr monsignor baron don
    """, withStops: true)
  private static let female = WordSet(
    "mrs ms miss mx madam madame dame lady queen princess baroness duchess sister", withStops: true)
  private static let either = WordSet(
    "dr doctor prof professor rev reverend hon st saint messrs mmes rabbi imam ayatollah", withStops: true)

  public static func contains(_ key: WordKey) -> Bool {
    male.contains(key) || female.contains(key) || either.contains(key)
  }
  public static func contains(_ token: Token) -> Bool { contains(token.key) }

  /// What the word says of the one it stands before: `Mrs` is for a woman.
  public static func gender(of key: WordKey) -> Gender? {
    if male.contains(key) { return .male }
    return female.contains(key) && key != "mx" && key != "mx." ? .female : nil
  }
}
