/// The words of time expressions, by their keys.
enum TimeWords {
  static func word(_ key: WordKey) -> TimeWord? { table[key] }

  /// A sieve of the words that are worth a closer look.
  static let triggers: WordSieve = {
    var sieve = WordSieve()
    for (key, word) in table.entries where word.isTrigger { sieve.insert(key) }
    return sieve
  }()

  static let table: WordTable<TimeWord> = {
    var table = WordTable<TimeWord>(minimumCapacity: 420)
    /// Each entry is a word, or several for one thing, parted by `/`.
    func add(_ words: String, _ word: (Int) -> TimeWord) {
      for (index, entry) in WordList(words).enumerated() {
        for spelling in entry.split(separator: 0x2F) { table.set(WordKey(spelling), to: word(index)) }
      }
    }
    add(
      """
      january/jan. february/feb. march/mar. april/apr. may june/jun. july/jul. august/aug. september/sept./sep.
      october/oct. november/nov. december/dec.
      """
    ) { .month(Int8($0 + 1)) }
    add("jan feb mar apr mai jun jul aug sep/sept oct nov dec") { .shortMonth(Int8($0 + 1)) }
    add("monday tuesday/tues/tues. wednesday thursday/thurs/thurs. friday saturday sunday") {
      .weekday(Int8($0 + 1))
    }
    add("mon/mon. tue/tue. wed/wed. thu/thur/thu./thur. fri/fri. sat/sat. sun/sun.") {
      .shortWeekday(Int8($0 + 1))
    }
    add("mondays tuesdays wednesdays thursdays fridays saturdays sundays") { .weekdays(Int8($0 + 1)) }
    add("weekdays") { _ in .workdays }
    table.set("summer", to: .season(.summer))
    table.set("winter", to: .season(.winter))
    table.set("autumn", to: .season(.autumn))
    table.set("spring", to: .looseSeason(.spring))
    table.set("fall", to: .looseSeason(.autumn))
    add("tens twenties thirties forties fifties sixties seventies eighties nineties") {
      .decade(Int8($0 + 1))
    }
    add("q1 q2 q3 q4") { .quarterLabel(Int8($0 + 1)) }
    add("h1 h2") { .halfLabel(Int8($0 + 1)) }

    add("morning afternoon evening night") {
      [.dayPart(.morning), .dayPart(.afternoon), .dayPart(.evening), .dayPart(.night)][$0]
    }
    table.set("tonight", to: .tonight)
    table.set("overnight", to: .overnight)
    table.set("noon", to: .hour(12))
    table.set("midday", to: .hour(12))
    table.set("midnight", to: .hour(0))
    add("am/a.m./a.m") { _ in .am }
    add("pm/p.m./p.m") { _ in .pm }
    add("o'clock/oclock") { _ in .oClock }
    add("yesterday today tomorrow") { .day(Int8($0 - 1)) }
    table.set("now", to: .now)

    let units: [(TimeGrain, WordKey, WordKey)] = [
      (.minute, "minute", "minutes"), (.hour, "hour", "hours"), (.day, "day", "days"),
      (.week, "week", "weeks"),
      (.weekend, "weekend", "weekends"), (.month, "month", "months"), (.quarter, "quarter", "quarters"),
      (.year, "year", "years"), (.decade, "decade", "decades"), (.century, "century", "centuries"),
    ]
    for (grain, singular, plural) in units {
      table.set(singular, to: .unit(grain))
      table.set(plural, to: .units(grain))
    }
    table.set("seconds", to: .units(.second))
    table.set("nights", to: .units(.day))
    table.set("fortnight", to: .fortnight)
    table.set("fortnights", to: .fortnights)
    add("business working") { _ in .business }

    add(
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen
      """
    ) { .number(Int8($0)) }
    add("twenty thirty forty fifty sixty seventy eighty ninety") { .tens(Int8(($0 + 2) * 10)) }
    add("hundred thousand million billion") { [.hundred, .thousand, .million, .billion][$0] }
    add("half few several couple dozen") { [.half, .few, .several, .couple, .dozen][$0] }
    add(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
      fifteenth sixteenth seventeenth eighteenth nineteenth
      """
    ) { .ordinal(Int8($0 + 1)) }
    add("twentieth thirtieth") { .ordinalTens(Int8(($0 + 2) * 10)) }
    add("st nd rd th") { _ in .ordinalSuffix }

    add(
      "last past/previous/prior/preceding next following coming/upcoming/forthcoming this/current that/same recent"
    ) {
      .relation([.last, .past, .next, .following, .coming, .this, .that, .recent][$0])
    }
    table.set("ago", to: .ago)
    add("earlier later hence before after") { [.earlier, .later, .hence, .before, .after][$0] }
    add("early late mid/middle beginning/start end") {
      .part([.early, .late, .mid, .beginning, .end][$0])
    }
    table.set("rest", to: .rest)
    table.set("remainder", to: .rest)
    add("every/each other") { [.every, .other][$0] }
    add("daily weekly monthly yearly/annually nightly hourly") {
      .frequency([.day, .week, .month, .year, .day, .hour][$0])
    }

    add("the a/an of on at from between to until/till/'til and or by since") {
      [.the, .a, .of, .on, .at, .from, .between, .to, .until, .and, .or, .by, .since][$0]
    }
    add("in over during within through/thru/throughout") { [.inside, .over, .during, .within, .through][$0] }
    add(
      "more less/fewer least/most than about/around/roughly/approximately/nearly/almost/some"
    ) {
      [.more, .less, .atBound, .than, .about][$0]
    }
    add("pre/post") { _ in .prefix }
    for (first, isAlone) in HolidayNames.firstWords where table[first] == nil {
      table.set(first, to: .holiday(isAlone: isAlone))
    }
    table.set("eve", to: .holiday(isAlone: true))
    return table
  }()
}

/// Tells most words that are not in a set from those that may be, in one look (Bloom 1970, with one hash).
struct WordSieve: Sendable {
  private static let bits = 1 << 14
  private var words = [UInt64](repeating: 0, count: bits / 64)

  mutating func insert(_ key: WordKey) {
    let bit = Self.bit(of: key)
    words[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  @inline(__always)
  func mayContain(_ key: WordKey) -> Bool {
    let bit = Self.bit(of: key)
    return words[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  @inline(__always)
  private static func bit(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: key.value ^ key.value >> 32) & (bits - 1)
  }
}
