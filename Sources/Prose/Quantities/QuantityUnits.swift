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
  static let foot = 0.3048
  static let inch = 0.0254

  static let celsius = Measure(unit: .temperature, factor: 1)
  static let fahrenheit = Measure(unit: .temperature, factor: 5.0 / 9, offset: 32)

  static func measure(_ key: WordKey) -> Measure? { table[key] }

  private static let table: WordTable<Measure> = {
    let lists: [(String, Quantity.Unit, Double)] = [
      ("percent percents pct %", .percent, 1),
      ("millisecond milliseconds ms", .duration, 0.001),
      ("second seconds sec secs", .duration, 1), ("minute minutes min mins", .duration, 60),
      ("hour hours hr hrs h", .duration, 3600), ("day days", .duration, day),
      ("week weeks wk wks", .duration, 7 * day),
      ("fortnight fortnights", .duration, 14 * day), ("month months", .duration, year / 12),
      ("year years yr yrs", .duration, year), ("decade decades", .duration, 10 * year),
      ("century centuries", .duration, 100 * year),
      ("mile miles mi", .length, 1609.344),
      ("km kilometer kilometers kilometre kilometres kms", .length, 1000),
      ("m meter meters metre metres", .length, 1),
      ("dm decimeter decimeters decimetre decimetres", .length, 0.1),
      ("cm centimeter centimeters centimetre centimetres", .length, 0.01),
      ("mm millimeter millimeters millimetre millimetres", .length, 0.001),
      ("micrometer micrometers micrometre micrometres micron microns", .length, 1e-6),
      ("nm nanometer nanometers nanometre nanometres", .length, 1e-9),
      ("foot feet ft ft.", .length, foot), ("inch inches", .length, inch),
      ("yard yards yd yds", .length, 0.9144),
      ("kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes", .mass, 1),
      ("g gram grams gramme grammes", .mass, 0.001), ("mg milligram milligrams", .mass, 1e-6),
      ("mcg μg microgram micrograms microgramme microgrammes", .mass, 1e-9),
      ("t tonne tonnes", .mass, 1000), ("ton tons", .mass, 907.18474), ("megaton megatons", .mass, 1e9),
      ("pound pounds lb lbs lb. lbs.", .mass, 0.45359237),
      ("ounce ounces oz oz.", .mass, 0.028349523), ("kiloton kilotons", .mass, 1e6),
      ("mph", .speed, 0.44704), ("kph kmh kmph", .speed, 1 / 3.6), ("knot knots", .speed, 0.514444),
      ("acre acres", .area, 4046.8564), ("hectare hectares ha", .area, 10_000), ("sqm m2", .area, 1),
      ("km2 sqkm", .area, 1e6), ("sqft", .area, foot * foot), ("m3", .volume, 1000),
      ("liter liters litre litres", .volume, 1), ("gallon gallons", .volume, 3.785412),
      ("milliliter milliliters millilitre millilitres ml", .volume, 0.001),
      ("centiliter centiliters centilitre centilitres cl", .volume, 0.01),
      ("barrel barrels bbl", .volume, 158.987295),
    ]
    var table = WordTable<Measure>(minimumCapacity: 180)
    for (words, unit, factor) in lists {
      for word in WordList(words) { table.set(WordKey(word), to: Measure(unit: unit, factor: factor)) }
    }
    // The micro sign is another letter than mu.
    table.set("µg", to: Measure(unit: .mass, factor: 1e-9))
    return table
  }()
}
