/// British and American spellings as one. The folded form need not be a word: `hour` may become `hor`, as long
/// as it does so everywhere and no two common words meet.
enum SpellingFold {
  /// Folds a word of lower-case ASCII letters in place.
  static func fold(_ word: inout [UInt8]) {
    guard word.count >= 4 else { return }
    if let other = oddities[UInt64(hashing: word)] {
      word = Array(other.utf8)
      return
    }
    guard word.count >= 5 else { return }
    foldOur(&word)
    foldIse(&word)
    foldRe(&word)
    foldDoubledL(&word)
    if word.hasSuffix("ogue") { word.removeLast(2) }
    if word.hasSuffix("ogues") { word.replaceLast(4, with: "gs") }
    if word.hasSuffix("ence") { word.replaceLast(2, with: "se") }
    if word.hasSuffix("ences") { word.replaceLast(3, with: "ses") }
    if word.hasSuffix("enced") { word.replaceLast(3, with: "sed") }
  }

  /// `favour`, `neighbouring`, `honourable`; at least three letters before, so that `four` stays.
  private static func foldOur(_ word: inout [UInt8]) {
    for ending in [
      "", "s", "ed", "ing", "ite", "ites", "able", "ably", "er", "ers", "hood", "ful", "less", "ly",
    ]
    where word.count >= ending.utf8.count + 6 && word.hasSuffix("our" + ending) {
      word.remove(at: word.count - ending.utf8.count - 2)
      return
    }
  }

  /// `realise`, `organisation`, `analysed`.
  private static func foldIse(_ word: inout [UInt8]) {
    for ending in ["e", "ed", "es", "er", "ers", "ing", "ation", "ations", "able"] {
      let place = word.count - ending.utf8.count - 1
      guard place >= 4, word[place] == UInt8(ascii: "s"), word.hasSuffix(ending) else { continue }
      if word[place - 1] == UInt8(ascii: "i") || (word[place - 1] == UInt8(ascii: "y") && ending != "ation") {
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

  /// `travelled`, `modelling`; four letters before, so that `filled` and `filed` stay two words.
  private static func foldDoubledL(_ word: inout [UInt8]) {
    for ending in ["ed", "ing", "er", "ers", "or", "ors"] where word.hasSuffix("ll" + ending) {
      let place = word.count - ending.utf8.count - 1
      if place >= 5 { word.remove(at: place) }
      return
    }
  }

  private static let oddities: [UInt64: String] = {
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
    var table: [UInt64: String] = [:]
    for pair in pairs.split(separator: "|") {
      let words = pair.split(separator: " ")
      table[UInt64(hashing: words[0].utf8)] = words[1].filter { $0 != "-" }
    }
    return table
  }()
}

extension [UInt8] {
  func hasSuffix(_ suffix: String) -> Bool {
    let bytes = suffix.utf8
    return count >= bytes.count && self[(count - bytes.count)...].elementsEqual(bytes)
  }

  fileprivate mutating func replaceLast(_ length: Int, with ending: String) {
    removeLast(length)
    append(contentsOf: ending.utf8)
  }
}
