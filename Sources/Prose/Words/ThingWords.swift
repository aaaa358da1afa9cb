/// Words that end the name of something that is neither somebody nor a place: `Nobel Prize`, `Voting Rights Act`.
enum ThingWords {
  static let endings = WordSet(
    """
    prize prizes award awards medal cup trophy bowl championship championships olympics games marathon derby festival
    act bill law amendment treaty agreement accord accords pact protocol declaration constitution charter directive
    deal plan summit war wars battle revolution uprising crisis scandal hurricane typhoon storm shuttle day eve
    symphony bible doctrine theory syndrome disease virus strategy programme program edition series show movie film
    """)

  /// Before the name of a ship: `HMS Marlow`.
  static let vessels = WordSet("uss hms hmcs hmas mv m/v ms ss rms rrs sv fv uscgc")
}
