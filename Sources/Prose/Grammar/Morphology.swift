/// Tense, number and person of a word, as far as English shows them.
public struct Morphology: Hashable, Sendable {
  public enum Number: String, Hashable, Sendable { case singular = "Sing", plural = "Plur" }
  public enum Tense: String, Hashable, Sendable { case past = "Past", present = "Pres" }
  public enum VerbForm: String, Hashable, Sendable {
    case finite = "Fin", infinitive = "Inf", participle = "Part"
  }
  public enum Degree: String, Hashable, Sendable {
    case positive = "Pos", comparative = "Cmp", superlative = "Sup"
  }

  public private(set) var degree: Degree?
  public private(set) var number: Number?
  /// 1, 2 or 3; 0 for none, so that a million tokens take little room.
  private var personNumber: UInt8 = 0
  public private(set) var tense: Tense?
  public private(set) var verbForm: VerbForm?

  /// 1, 2 or 3.
  public private(set) var person: Int? {
    get { personNumber == 0 ? nil : Int(personNumber) }
    set { personNumber = UInt8(clamping: newValue ?? 0) }
  }

  init(of form: WordKey, upos: UPOS, fineTag: PennTag) {
    switch upos {
    case .verb, .auxiliary: setVerb(form, fineTag)
    case .noun, .properNoun: number = [.pluralNoun, .pluralName].contains(fineTag) ? .plural : .singular
    case .pronoun, .determiner: setPronoun(form)
    case .adjective, .adverb:
      switch fineTag {
      case .comparative, .comparativeAdverb: degree = .comparative
      case .superlative, .superlativeAdverb: degree = .superlative
      default: degree = upos == .adjective ? .positive : nil
      }
    default: break
    }
    if upos == .properNoun, fineTag == .address { number = nil }
  }

  private mutating func setVerb(_ form: WordKey, _ fineTag: PennTag) {
    switch fineTag {
    case .baseVerb: verbForm = .infinitive
    case .modal: verbForm = .finite
    case .gerund: (tense, verbForm) = (.present, .participle)
    case .pastParticiple: (tense, verbForm) = (.past, .participle)
    case .pastVerb:
      (tense, verbForm) = (.past, .finite)
      if form == "was" { number = .singular }
    case .presentVerb:
      (tense, verbForm) = (.present, .finite)
      if form == "am" || form == "'m" {
        (number, person) = (.singular, 1)
      }
    case .thirdPersonVerb: (tense, verbForm, number, person) = (.present, .finite, .singular, 3)
    default: break
    }
  }

  private mutating func setPronoun(_ form: WordKey) {
    guard let found = Self.pronouns[form] else { return }
    (person, number) = found
  }

  private static let pronouns: [WordKey: (person: Int?, number: Number?)] = {
    var table: [WordKey: (person: Int?, number: Number?)] = [:]
    for (words, person, number) in [
      ("i me my mine myself", 1, Number.singular), ("we us our ours ourselves", 1, .plural),
      ("you your yours", 2, nil), ("yourself", 2, .singular), ("yourselves", 2, .plural),
      ("he him his himself she her hers herself it its itself", 3, .singular),
      ("they them their theirs themselves", 3, .plural), ("this that", nil, .singular),
      ("these those", nil, .plural),
      (
        "someone somebody something anyone anybody anything everyone everybody everything nobody nothing",
        nil, .singular
      ),
    ] as [(String, Int?, Number?)] {
      for word in words.split(separator: " ") { table[WordKey(String(word))] = (person, number) }
    }
    return table
  }()
}

extension Morphology {
  /// As CoNLL-U writes it, in the order of the alphabet: `Number=Sing|Person=3|Tense=Pres|VerbForm=Fin`; nil if empty.
  public var features: String? {
    let parts = [
      degree.map { "Degree=\($0.rawValue)" }, number.map { "Number=\($0.rawValue)" },
      person.map { "Person=\($0)" }, tense.map { "Tense=\($0.rawValue)" },
      verbForm.map { "VerbForm=\($0.rawValue)" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "|")
  }
}
