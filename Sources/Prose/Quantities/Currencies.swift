/// Words and signs for money, each with its ISO 4217 code; codes of money that is no longer paid with among them.
///
/// Where several countries call their money alike, the word alone means the one that news in English mean by it.
enum Currencies {
  /// What a word stands for: `cents` are a hundredth of `USD`.
  struct Money {
    let code: String
    var factor = 1.0
  }

  /// `dollars`, `yen`, `pence`; not `pounds`, which are a weight as well.
  static func money(_ noun: WordKey) -> Money? {
    guard let found = nouns[noun], !found.code.isEmpty else { return nil }
    return Money(code: found.code, factor: found.factor)
  }

  /// The dollars of `Canadian dollars`, the francs of `Swiss francs`; nil if the country has no such money.
  static func money(_ noun: WordKey, of country: WordKey) -> Money? {
    guard let family = nouns[noun]?.family, let code = families[family][country] else { return nil }
    return Money(code: code)
  }

  /// `HK` of `HK$`: whose dollar it is.
  static func dollar(of key: WordKey) -> String? { dollars[key] }

  /// Whether it is an ISO code that is no common word in capital letters.
  static func isCode(_ key: WordKey) -> Bool { codes.contains(key) }

  /// `$`, `€`
  static func code(ofSign sign: UInt32) -> String? {
    guard sign == 0x24 || sign >= 0xA3 else { return nil }
    return signs[sign]
  }

  private static let signs: [UInt32: String] = [
    0x24: "USD", 0xFF04: "USD", 0x20AC: "EUR", 0xA3: "GBP", 0xFFE1: "GBP", 0xA5: "JPY", 0xFFE5: "JPY",
    0x20B9: "INR", 0x20A8: "INR", 0x20BD: "RUB", 0x20A9: "KRW", 0x20AA: "ILS", 0x20BA: "TRY", 0x20B4: "UAH",
    0x20A6: "NGN", 0x20B1: "PHP", 0x20AB: "VND", 0x0E3F: "THB", 0x20A1: "CRC", 0x20BE: "GEL", 0x20AD: "LAK",
    0x20AE: "MNT", 0x20B8: "KZT", 0x20BC: "AZN", 0x20B2: "PYG", 0x20B5: "GHS", 0x17DB: "KHR", 0xFDFC: "IRR",
    0x09F3: "BDT",
  ]

  private static let dollars: [WordKey: String] = [
    "us": "USD", "u.s": "USD", "u.s.": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aus": "AUD",
    "aud": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "cdn": "CAD", "hk": "HKD",
    "hkd": "HKD", "nz": "NZD", "nzd": "NZD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "r": "BRL", "nt": "TWD",
    "mex": "MXN", "mx": "MXN", "mxn": "MXN", "j": "JMD", "tt": "TTD", "n": "NAD", "z": "ZWL", "fj": "FJD",
  ]

  /// Without `ALL`, `TOP`, `TRY`, `CUP`, `PEN`, `MAD`, `SOS` and `BAM`, which headlines have as words.
  private static let codes = WordSet(
    """
    aed afn amd ang aoa ars aud awg azn bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf
    clp cny cop crc cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gnf gtq gyd hkd hnl
    htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd
    mdl mga mkd mmk mnt mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pgk php pkr pln pyg qar
    ron rsd rub rwf sar sbd scr sdg sek sgd shp sle srd ssp syp szl thb tjs tmt tnd ttd twd tzs uah ugx usd
    uyu uzs ves vnd vuv xaf xcd xof xpf yer zar zmw zwl
    """)

  private struct Noun {
    let code: String
    let factor: Double
    let family: Int?
  }

  /// Money of one name in several countries: the names, the code of the name alone (none for `crowns`), and whose is
  /// which.
  private static let shared: [(names: String, code: String, countries: String)] = [
    (
      "dollar dollars", "USD",
      """
      us USD u.s. USD u.s USD american USD states USD canadian CAD australian AUD zealand NZD kong HKD
      singapore SGD singaporean SGD taiwan TWD taiwanese TWD jamaican JMD barbadian BBD bahamian BSD
      bermudian BMD belize BZD fijian FJD fiji FJD guyanese GYD liberian LRD namibian NAD trinidad TTD
      tobago TTD zimbabwean ZWL zimbabwe ZWL brunei BND surinamese SRD
      """
    ),
    ("euro euros", "EUR", ""),
    (
      "franc francs", "CHF",
      """
      swiss CHF french FRF belgian BEF luxembourg LUF cfa XOF rwandan RWF burundian BIF congolese CDF
      guinean GNF djiboutian DJF comorian KMF pacific XPF
      """
    ),
    (
      "peso pesos", "MXN",
      """
      mexican MXN philippine PHP filipino PHP argentine ARS argentinian ARS chilean CLP colombian COP cuban CUP
      uruguayan UYU dominican DOP
      """
    ),
    (
      "rupee rupees", "INR",
      """
      indian INR pakistani PKR pakistan PKR lankan LKR lanka LKR nepalese NPR nepali NPR mauritian MUR
      seychellois SCR
      """
    ),
    ("krona kronor kronur", "SEK", "swedish SEK icelandic ISK"),
    ("krone kroner", "NOK", "norwegian NOK danish DKK"),
    ("koruna korunas koruny", "CZK", "czech CZK slovak SKK"),
    ("crown crowns", "", "swedish SEK norwegian NOK danish DKK czech CZK icelandic ISK slovak SKK"),
    (
      "dinar dinars", "",
      """
      iraqi IQD kuwaiti KWD jordanian JOD serbian RSD algerian DZD tunisian TND libyan LYD bahraini BHD
      macedonian MKD yugoslav YUM
      """
    ),
    ("rial rials riyal riyals", "SAR", "iranian IRR omani OMR yemeni YER saudi SAR qatari QAR"),
    ("dirham dirhams", "AED", "uae AED emirati AED moroccan MAD"),
    ("won", "KRW", "korean KRW"),
    ("ruble rubles rouble roubles", "RUB", "russian RUB belarusian BYN belarussian BYN soviet SUR"),
    ("lira liras lire", "TRY", "turkish TRY italian ITL syrian SYP lebanese LBP maltese MTL"),
    ("mark marks", "", "german DEM deutsche DEM deutsch DEM finnish FIM bosnian BAM"),
    ("markka markkas markkaa", "FIM", "finnish FIM"),
    ("shilling shillings", "KES", "kenyan KES kenya KES ugandan UGX uganda UGX tanzanian TZS somali SOS"),
    ("schilling schillings", "ATS", "austrian ATS"),
    ("guilder guilders", "NLG", "dutch NLG netherlands NLG antillean ANG"),
    ("rand", "ZAR", "african ZAR"), ("real reais", "BRL", "brazilian BRL"),
    ("peseta pesetas", "ESP", "spanish ESP"), ("escudo escudos", "PTE", "portuguese PTE"),
    ("drachma drachmas", "GRD", "greek GRD"), ("yen", "JPY", "japanese JPY"),
    ("yuan renminbi rmb", "CNY", "chinese CNY"), ("leu lei", "RON", "romanian RON moldovan MDL"),
    ("lev leva levs", "BGN", "bulgarian BGN"), ("kwacha", "ZMW", "zambian ZMW malawian MWK"),
    ("som soms", "KGS", "kyrgyz KGS uzbek UZS"),
    ("pound pounds", "", "british GBP uk GBP egyptian EGP lebanese LBP syrian SYP sudanese SDG irish IEP"),
  ]

  private static let others = """
    usd USD eur EUR gbp GBP hryvnia UAH hryvnias UAH shekel ILS shekels ILS zloty PLN zlotys PLN zlotych PLN naira NGN nairas NGN
    sterling GBP quid GBP bucks USD baht THB ringgit MYR ringgits MYR rupiah IDR rupiahs IDR dong VND
    forint HUF forints HUF taka BDT birr ETB cedi GHS cedis GHS afghani AFN afghanis AFN tenge KZT lari GEL
    kyat MMK kyats MMK riel KHR riels KHR tugrik MNT tugriks MNT bolivar VES bolivars VES bolivares VES
    guarani PYG guaranis PYG quetzal GTQ quetzals GTQ lempira HNL lempiras HNL gourde HTG gourdes HTG
    metical MZN meticals MZN pula BWP manat AZN boliviano BOB bolivianos BOB 元 CNY 円 JPY
    """

  private static let hundredths = "cent USD cents USD penny GBP pence GBP pennies USD paise INR kopecks RUB"

  private static let nouns: WordTable<Noun> = {
    var table = WordTable<Noun>(minimumCapacity: 200)
    for (family, entry) in shared.enumerated() {
      for name in WordList(entry.names) {
        table.set(WordKey(name), to: Noun(code: entry.code, factor: 1, family: family))
      }
    }
    for (list, factor) in [(others, 1.0), (hundredths, 0.01)] {
      for (word, code) in pairs(list) { table.set(word, to: Noun(code: code, factor: factor, family: nil)) }
    }
    return table
  }()

  private static let families: [WordTable<String>] = shared.map { entry in
    var table = WordTable<String>()
    for (country, code) in pairs(entry.countries) { table.set(country, to: code) }
    return table
  }

  private static func pairs(_ list: String) -> [(WordKey, String)] {
    var words = WordList(list)
    var pairs: [(WordKey, String)] = []
    while let word = words.next(), let code = words.next() {
      pairs.append((WordKey(word), String(decoding: code, as: UTF8.self)))
    }
    return pairs
  }
}
