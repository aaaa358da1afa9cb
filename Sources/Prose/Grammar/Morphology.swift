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

  /// Two bits for each feature, 0 for none: a text has one of these for each word.
  private var packed: UInt16 = 0

  public private(set) var degree: Degree? {
    get { Degree(code: code(at: 0)) }
    set { set(newValue?.code, at: 0) }
  }
  public private(set) var number: Number? {
    get { Number(code: code(at: 2)) }
    set { set(newValue?.code, at: 2) }
  }
  public private(set) var tense: Tense? {
    get { Tense(code: code(at: 4)) }
    set { set(newValue?.code, at: 4) }
  }
  public private(set) var verbForm: VerbForm? {
    get { VerbForm(code: code(at: 6)) }
    set { set(newValue?.code, at: 6) }
  }
  /// 1, 2 or 3.
  public private(set) var person: Int? {
    get { code(at: 8) == 0 ? nil : Int(code(at: 8)) }
    set { set(newValue.map { UInt16(clamping: $0) }, at: 8) }
  }

  private func code(at place: UInt16) -> UInt16 { packed >> place & 0b11 }

  private mutating func set(_ code: UInt16?, at place: UInt16) {
    packed = packed & ~(0b11 << place) | ((code ?? 0) & 0b11) << place
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

// MARK: - Features in two bits

extension Morphology.Degree {
  fileprivate var code: UInt16 {
    switch self {
    case .positive: 1
    case .comparative: 2
    case .superlative: 3
    }
  }

  fileprivate init?(code: UInt16) {
    switch code {
    case 1: self = .positive
    case 2: self = .comparative
    case 3: self = .superlative
    default: return nil
    }
  }
}

extension Morphology.Number {
  fileprivate var code: UInt16 { self == .singular ? 1 : 2 }

  fileprivate init?(code: UInt16) {
    if code == 0 { return nil }
    self = code == 1 ? .singular : .plural
  }
}

extension Morphology.Tense {
  fileprivate var code: UInt16 { self == .past ? 1 : 2 }

  fileprivate init?(code: UInt16) {
    if code == 0 { return nil }
    self = code == 1 ? .past : .present
  }
}

extension Morphology.VerbForm {
  fileprivate var code: UInt16 {
    switch self {
    case .finite: 1
    case .infinitive: 2
    case .participle: 3
    }
  }

  fileprivate init?(code: UInt16) {
    switch code {
    case 1: self = .finite
    case 2: self = .infinitive
    case 3: self = .participle
    default: return nil
    }
  }
}
