internal import Prose

/// British and American spellings as one. The folded form need not be a word: `hour` may become `hor`, as long
/// as it does so everywhere and no two common words meet.
enum SpellingFold {
  /// Folds a word of lower-case ASCII letters in place.
  static func fold(_ word: inout [UInt8]) {
    guard word.count >= 4 else { return }
    if let other = oddities[hash: UInt64(hashing: word)] {
      word = other
      return
    }
    guard word.count >= 5 else { return }
    // Most words hold none of the pairs of letters that the rules change: one look at them settles it.
    let pairs = Pairs(in: word)
    guard !pairs.isEmpty else { return }
    if pairs.contains(.our) { foldOur(&word) }
    if pairs.contains(.ise) { foldIse(&word) }
    if pairs.contains(.re) { foldRe(&word) }
    if pairs.contains(.ll) { foldDoubledL(&word) }
    if pairs.contains(.ogue) { foldOgue(&word) }
    if pairs.contains(.ence) { foldEnce(&word) }
  }

  /// Pairs of letters in a word, each named by the ending that it belongs to.
  private struct Pairs: OptionSet {
    let rawValue: UInt8

    static let our = Pairs(rawValue: 1)
    static let ise = Pairs(rawValue: 2)
    static let re = Pairs(rawValue: 4)
    static let ll = Pairs(rawValue: 8)
    static let ogue = Pairs(rawValue: 16)
    static let ence = Pairs(rawValue: 32)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(in word: [UInt8]) {
      var found: Pairs = []
      var before: UInt8 = 0
      for letter in word {
        switch (before, letter) {
        case (UInt8(ascii: "o"), UInt8(ascii: "u")): found.insert(.our)
        case (UInt8(ascii: "i"), UInt8(ascii: "s")), (UInt8(ascii: "y"), UInt8(ascii: "s")):
          found.insert(.ise)
        case (UInt8(ascii: "r"), UInt8(ascii: "e")): found.insert(.re)
        case (UInt8(ascii: "l"), UInt8(ascii: "l")): found.insert(.ll)
        case (UInt8(ascii: "g"), UInt8(ascii: "u")): found.insert(.ogue)
        case (UInt8(ascii: "n"), UInt8(ascii: "c")): found.insert(.ence)
        default: break
        }
        before = letter
      }
      self = found
    }
  }

  private static func endings(_ list: String) -> [[UInt8]] {
    list.split(separator: " ").map { Array($0.utf8) }
  }

  private static let ourEndings = endings(
    "our ours oured ouring ourite ourites ourable ourably ourer ourers ourhood ourful ourless ourly")

  /// `favour`, `neighbouring`, `honourable`; at least three letters before, so that `four` stays.
  private static func foldOur(_ word: inout [UInt8]) {
    for ending in ourEndings where word.count >= ending.count + 3 && word.hasSuffix(ending) {
      word.remove(at: word.count - ending.count + 1)
      return
    }
  }

  private static let iseEndings = endings("e ed es er ers ing ation ations able")
  private static let ation = iseEndings[6]

  /// `realise`, `organisation`, `analysed`.
  private static func foldIse(_ word: inout [UInt8]) {
    for ending in iseEndings {
      let place = word.count - ending.count - 1
      guard place >= 4, word[place] == UInt8(ascii: "s"), word.hasSuffix(ending) else { continue }
      if word[place - 1] == UInt8(ascii: "i") || (word[place - 1] == UInt8(ascii: "y") && ending != ation) {
        word[place] = UInt8(ascii: "z")
        return
      }
    }
  }

  /// `centre`, `metres`, `fibre`.
  private static func foldRe(_ word: inout [UInt8]) {
    let plural = word.last == UInt8(ascii: "s") ? 1 : 0
    let place = word.count - plural - 2
    guard place >= 3, word[place] == UInt8(ascii: "r"), word[place + 1] == UInt8(ascii: "e") else { return }
    guard word[place - 1] == UInt8(ascii: "t") || word[place - 1] == UInt8(ascii: "b") else { return }
    word.swapAt(place, place + 1)
  }

  private static let doubledEndings = endings("lled lling ller llers llor llors")

  /// `travelled`, `modelling`; four letters before, so that `filled` and `filed` stay two words.
  private static func foldDoubledL(_ word: inout [UInt8]) {
    for ending in doubledEndings where word.hasSuffix(ending) {
      let place = word.count - ending.count + 1
      if place >= 5 { word.remove(at: place) }
      return
    }
  }

  private static let ogue = endings("ogue ogues")

  /// `catalogue`
  private static func foldOgue(_ word: inout [UInt8]) {
    if word.hasSuffix(ogue[0]) { word.removeLast(2) }
    if word.hasSuffix(ogue[1]) { word.replaceLast(4, with: "gs") }
  }

  private static let ence = endings("ence ences enced")

  /// `defence`
  private static func foldEnce(_ word: inout [UInt8]) {
    if word.hasSuffix(ence[0]) { word.replaceLast(2, with: "se") }
    if word.hasSuffix(ence[1]) { word.replaceLast(3, with: "ses") }
    if word.hasSuffix(ence[2]) { word.replaceLast(3, with: "sed") }
  }

  private static let oddities: WordTable<[UInt8]> = {
    let pairs = """
      grey gray|tyre tire|tyres tires|kerb curb|aeroplane airplane|aeroplanes airplanes|programme program|\
      programmes programs|plough plow|sceptic skeptic|sceptics skeptics|sceptical skeptical|\
      scepticism skepticism|judgement judgment|learnt learned|dreamt dreamed|burnt burned|spelt spelled|\
      whilst while|amongst among|towards toward|afterwards afterward|backwards backward|forwards forward|\
      mums moms|mummy mommy|maths math|jewellery jewelry|ageing aging|manoeuvre maneuver|\
      manoeuvres maneuvers|storey story|aluminium aluminum|moustache mustache|pyjamas pajamas|\
      cheque check|cheques checks|licence license|practise practice|artefact artifact|axe ax|\
      anaesthetic anesthetic|paediatric pediatric|paedophile pedophile|haemorrhage hemorrhage|\
      foetus fetus|encyclopaedia encyclopedia|orthopaedic orthopedic|diarrhoea diarrhea|\
      instalment installment|fulfil fulfill|enrol enroll|skilful skillful|wilful willful|\
      okay ok|mum mom
      """
    var table = WordTable<[UInt8]>(minimumCapacity: 64)
    for pair in pairs.split(separator: "|") {
      let words = pair.split(separator: " ")
      table.set(hash: UInt64(hashing: words[0].utf8), to: Array(words[1].utf8))
    }
    return table
  }()
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }

  fileprivate mutating func replaceLast(_ length: Int, with ending: String) {
    removeLast(length)
    append(contentsOf: ending.utf8)
  }
}
