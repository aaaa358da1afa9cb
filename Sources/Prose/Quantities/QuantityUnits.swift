/// Words and signs for what is measured, with the factor to the unit in which `Quantity` gives it.
enum QuantityUnits {
  struct Measure {
    var unit: Quantity.Unit
    var factor: Double
    /// Subtracted before the factor is applied: degrees Fahrenheit begin elsewhere.
    var offset = 0.0
  }

  static let day = 86_400.0
  static let year = 365.25 * day

  static func measure(_ key: WordKey) -> Measure? { table[key] }

  static func currency(_ key: WordKey) -> Measure? { currencies[key] }

  /// `$`, `€`: the ISO code of a sign before the number.
  static func currency(sign: UInt32) -> String? {
    switch sign {
    case 0x24, 0xFF04: "USD"
    case 0x20AC: "EUR"
    case 0xA3, 0xFFE1: "GBP"
    case 0xA5, 0xFFE5: "JPY"
    case 0x20B9: "INR"
    case 0x20BD: "RUB"
    case 0x20A9: "KRW"
    case 0x20AA: "ILS"
    case 0x20BA: "TRY"
    case 0x20B4: "UAH"
    case 0x20A6: "NGN"
    case 0x20B1: "PHP"
    case 0x20AB: "VND"
    case 0x0E3F: "THB"
    default: nil
    }
  }

  /// `US$`, `HK$`: whose dollar it is; by the letters before the sign.
  static func dollar(of key: WordKey) -> String? { dollars[key] }

  static func isCode(_ key: WordKey) -> Bool { codes.contains(key) }

  private static let dollars: [WordKey: String] = [
    "us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "aus": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD",
    "hk": "HKD", "nz": "NZD", "s": "SGD", "r": "BRL", "nt": "TWD", "american": "USD", "canadian": "CAD",
    "australian": "AUD", "zealand": "NZD", "singapore": "SGD", "kong": "HKD",
  ]

  private static let codes = WordSet(
    """
    usd eur gbp jpy cny chf cad aud nzd rub uah inr krw brl zar mxn sek nok dkk pln czk huf try ils aed sar hkd sgd twd thb
    idr myr php vnd ngn kes egp ars clp cop pkr
    """)

  private static let currencies: [WordKey: Measure] = {
    let names: [(String, String)] = [
      ("dollar dollars bucks", "USD"), ("euro euros", "EUR"), ("yen", "JPY"), ("yuan renminbi", "CNY"),
      ("ruble rubles rouble roubles", "RUB"), ("rupee rupees", "INR"), ("hryvnia hryvnias", "UAH"),
      ("won", "KRW"), ("peso pesos", "MXN"), ("franc francs", "CHF"), ("rand", "ZAR"),
      ("shekel shekels", "ILS"),
      ("lira liras", "TRY"), ("zloty zlotys", "PLN"), ("krona kronor", "SEK"), ("krone kroner", "NOK"),
      ("real reais", "BRL"), ("naira", "NGN"), ("sterling quid", "GBP"), ("riyal riyals", "SAR"),
      ("dirham dirhams", "AED"), ("baht", "THB"), ("ringgit", "MYR"), ("rupiah", "IDR"), ("dong", "VND"),
    ]
    var table: [WordKey: Measure] = [:]
    for (words, code) in names {
      for word in WordList(words) { table[WordKey(word)] = Measure(unit: .money(code), factor: 1) }
    }
    table["cents"] = Measure(unit: .money("USD"), factor: 0.01)
    table["pence"] = Measure(unit: .money("GBP"), factor: 0.01)
    return table
  }()

  private static let table: WordTable<Measure> = {
    let lists: [(String, Quantity.Unit, Double)] = [
      ("percent pct %", .percent, 1),
      ("second seconds sec secs", .duration, 1), ("minute minutes min mins", .duration, 60),
      ("hour hours hr hrs", .duration, 3600), ("day days", .duration, day),
      ("week weeks", .duration, 7 * day),
      ("fortnight fortnights", .duration, 14 * day), ("month months", .duration, year / 12),
      ("year years yr yrs", .duration, year), ("decade decades", .duration, 10 * year),
      ("century centuries", .duration, 100 * year),
      ("mile miles mi", .length, 1609.344),
      ("km kilometer kilometers kilometre kilometres kms", .length, 1000),
      ("m meter meters metre metres", .length, 1),
      ("cm centimeter centimeters centimetre centimetres", .length, 0.01),
      ("mm millimeter millimeters millimetre millimetres", .length, 0.001),
      ("foot feet ft ft.", .length, 0.3048),
      ("inch inches", .length, 0.0254), ("yard yards yd yds", .length, 0.9144),
      ("kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes", .mass, 1),
      ("g gram grams gramme grammes", .mass, 0.001), ("mg milligram milligrams", .mass, 1e-6),
      ("tonne tonnes", .mass, 1000), ("ton tons", .mass, 907.18474),
      ("pound pounds lb lbs lb. lbs.", .mass, 0.45359237),
      ("ounce ounces oz oz.", .mass, 0.028349523), ("kiloton kilotons", .mass, 1e6),
      ("mph", .speed, 0.44704), ("kph kmh", .speed, 1 / 3.6), ("knot knots", .speed, 0.514444),
      ("acre acres", .area, 4046.8564), ("hectare hectares ha", .area, 10_000),
      ("liter liters litre litres", .volume, 1), ("gallon gallons", .volume, 3.785412),
      ("milliliter milliliters millilitre millilitres ml", .volume, 0.001),
    ]
    var table = WordTable<Measure>(minimumCapacity: 140)
    for (words, unit, factor) in lists {
      for word in WordList(words) { table.set(WordKey(word), to: Measure(unit: unit, factor: factor)) }
    }
    return table
  }()
}
