/// What an amount belongs to in the tree of its sentence: `12 people` of `A group of 12 people was rescued` counts
/// people, and they are what is rescued.
public struct QuantityGovernor: Hashable, Sendable {
  /// The word for what is counted or measured, as an index into the words of the syntax; nil where it is not named, as
  /// in `eleven were treated` and `it rose 4 percent`.
  public let noun: Int?
  /// The predicate of which the amount, or the noun with it, is a part: a verb, or an adjective or noun that stands for
  /// one (`12 people are dead`); the copula where the amount itself is what is said (`it is 12 miles`).
  public let verb: Int?
  /// Of the phrase to that verb: subject, object, oblique; `copula` of a predicate, `nominalModifier` of a word deeper
  /// in the phrase (`the deaths of 12 people`). Nil if there is no verb.
  public let relation: Relation?

  /// Nil if no word of the trees lies in the amount.
  public init?(of quantity: Quantity, in syntax: Syntax) {
    let words = syntax.words(in: quantity.amount)
    guard let top = Self.top(of: words, in: syntax) else { return nil }
    var phrase = top
    if let noun = Self.noun(over: top, outside: words, in: syntax) {
      self.noun = noun
      phrase = noun
    } else {
      noun = Self.whole(of: top, after: words, in: syntax)
    }
    let place = Predicate(of: phrase, in: syntax)
    verb = place?.verb
    relation = place?.relation
  }

  /// The word of an amount that the others hang on.
  private static func top(of words: Range<Int>, in syntax: Syntax) -> Int? {
    words.last { word in
      guard syntax.tokens[word].upos != .punctuation else { return false }
      guard let head = syntax.head(of: word) else { return true }
      return !words.contains(head)
    }
  }

  /// `people` over `12`, `talks` over `three-hour`, `man` over `34-year-old`.
  private static func noun(over top: Int, outside words: Range<Int>, in syntax: Syntax) -> Int? {
    var word = top
    while let head = syntax.head(of: word) {
      switch syntax.tokens[word].relation {
      case .numericModifier, .compound, .adjectivalModifier, .unmarkedNominalModifier, .nominalDescription:
        break
      default: return nil
      }
      guard !words.contains(head), head > words.lowerBound else { return nil }
      if syntax.isNominal(head) { return syntax.tokens[head].upos == .symbol ? nil : head }
      word = head  // the `old` of `34-year-old` may stand alone
    }
    return nil
  }

  /// `passengers` of `eleven of the passengers`, `voters` of `40 percent of the voters`.
  private static func whole(of top: Int, after words: Range<Int>, in syntax: Syntax) -> Int? {
    syntax.dependents(of: top).first { word in
      word >= words.upperBound && syntax.tokens[word].relation.universal == .nominalModifier
        && syntax.isOf(word) && syntax.isNominal(word)
    }
  }
}

extension QuantityGovernor {
  /// The predicate above a noun phrase.
  private struct Predicate {
    let verb: Int
    let relation: Relation

    init?(of phrase: Int, in syntax: Syntax) {
      var word = phrase
      var isDeeper = false
      // A tree has no cycles; the way to its root is as long as it is deep.
      while let head = syntax.head(of: word) {
        let relation = syntax.tokens[word].relation
        switch relation.universal {
        case .nominalSubject, .object, .indirectObject, .oblique, .clausalSubject, .dislocated:
          (verb, self.relation) = (head, isDeeper ? .nominalModifier : relation)
          return
        case .conjunct, .apposition:
          // `12 soldiers and three guides were hurt`; a clause of its own is none of that.
          if let own = Self.copula(of: word, in: syntax) ?? Self.clause(of: word, in: syntax) {
            (verb, self.relation) = own
            return
          }
          word = head
        case .nominalModifier, .numericModifier, .compound:
          if !syntax.isOf(word) || !syntax.isContainer(head) { isDeeper = true }
          word = head
        default:
          guard let own = Self.copula(of: word, in: syntax) ?? Self.clause(of: word, in: syntax) else {
            return nil
          }
          (verb, self.relation) = own
          return
        }
      }
      guard let own = Self.copula(of: word, in: syntax) ?? Self.clause(of: word, in: syntax) else {
        return nil
      }
      (verb, relation) = own
    }

    /// `is` of `it is 12 miles`.
    private static func copula(of word: Int, in syntax: Syntax) -> (Int, Relation)? {
      syntax.dependent(of: word, by: .copula).map { ($0, .copula) }
    }

    /// The verb of `12 people killed in a fire`, where nothing stands over the people.
    private static func clause(of word: Int, in syntax: Syntax) -> (Int, Relation)? {
      guard let verb = syntax.dependent(of: word, by: .adnominalClause), verb > word else { return nil }
      switch syntax.tokens[verb].fineTag {
      case .pastParticiple, .pastVerb: return (verb, .passiveNominalSubject)
      default: return (verb, .nominalSubject)
      }
    }
  }
}

extension Syntax {
  fileprivate func isNominal(_ word: Int) -> Bool {
    switch tokens[word].upos {
    case .noun, .properNoun, .pronoun, .symbol: true
    default: false
    }
  }

  /// Whether it hangs on its head by `of`.
  fileprivate func isOf(_ word: Int) -> Bool {
    dependents(of: word).contains { tokens[$0].relation == .caseMarking && lemma(of: $0) == "of" }
  }

  /// `a total of`, `a group of`: the words behind it are what is meant.
  fileprivate func isContainer(_ word: Int) -> Bool { Self.containers.contains(WordKey(lemma(of: word))) }

  private static let containers = WordSet(
    """
    total group fleet team crowd number maximum minimum majority handful pair couple series sum average record
    convoy column crew squad band gang force batch set string array army pool list cluster
    """)
}
