/// The relations of Universal Dependencies (https://universaldependencies.org/u/dep/) with the subtypes of the
/// English treebanks.
public enum Relation: String, Hashable, Sendable, CaseIterable {
  case adnominalClause = "acl"
  case relativeClause = "acl:relcl"
  case adverbialClause = "advcl"
  case adverbialRelativeClause = "advcl:relcl"
  case adverbialModifier = "advmod"
  case adjectivalModifier = "amod"
  case apposition = "appos"
  case auxiliary = "aux"
  case passiveAuxiliary = "aux:pass"
  case caseMarking = "case"
  case coordinatingConjunction = "cc"
  case preconjunction = "cc:preconj"
  case clausalComplement = "ccomp"
  case compound
  case compoundParticle = "compound:prt"
  case conjunct = "conj"
  case copula = "cop"
  case clausalSubject = "csubj"
  case outerClausalSubject = "csubj:outer"
  case passiveClausalSubject = "csubj:pass"
  case unspecified = "dep"
  case determiner = "det"
  case predeterminer = "det:predet"
  case discourse
  case dislocated
  case expletive = "expl"
  case fixed
  case flat
  case goesWith = "goeswith"
  case indirectObject = "iobj"
  case list
  case marker = "mark"
  case nominalModifier = "nmod"
  case nominalDescription = "nmod:desc"
  case possessive = "nmod:poss"
  case unmarkedNominalModifier = "nmod:unmarked"
  case nominalSubject = "nsubj"
  case outerNominalSubject = "nsubj:outer"
  case passiveNominalSubject = "nsubj:pass"
  case numericModifier = "nummod"
  case object = "obj"
  case oblique = "obl"
  case agent = "obl:agent"
  case unmarkedOblique = "obl:unmarked"
  case orphan
  case parataxis
  case punctuation = "punct"
  case overriddenDisfluency = "reparandum"
  case root
  case vocative
  case openClausalComplement = "xcomp"

  /// The relation without its subtype: `nsubj` for `nsubj:pass`.
  public var universal: Relation {
    rawValue.split(separator: ":").first.flatMap { Relation(rawValue: String($0)) } ?? self
  }
}
