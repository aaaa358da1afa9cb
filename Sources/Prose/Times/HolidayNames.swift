/// The names of holidays, by their first word.
enum HolidayNames {
  struct Name {
    /// The words after the first.
    let rest: [WordKey]
    let holiday: Holiday
  }

  /// With whether the word is a name without others.
  static var firstWords: [(WordKey, Bool)] { names.map { ($0, $1.contains(where: \.rest.isEmpty)) } }

  /// The names that begin with a word, longer ones first.
  static func names(beginningWith key: WordKey) -> [Name] { names[key] ?? [] }

  private static let list: [(Holiday, String)] = [
    (.newYear, "new_year's_day"), (.newYearsEve, "new_year's_eve"),
    (.orthodoxChristmas, "orthodox_christmas"),
    (.martinLutherKingDay, "martin_luther_king_day"), (.martinLutherKingDay, "martin_luther_king_jr._day"),
    (.martinLutherKingDay, "mlk_day"), (.inaugurationDay, "inauguration_day"),
    (.australiaDay, "australia_day"),
    (.groundhogDay, "groundhog_day"), (.valentinesDay, "valentine's_day"), (.valentinesDay, "valentines_day"),
    (.presidentsDay, "presidents'_day"), (.presidentsDay, "presidents_day"),
    (.presidentsDay, "president's_day"),
    (.womensDay, "international_women's_day"), (.stPatricksDay, "st._patrick's_day"),
    (.stPatricksDay, "st_patrick's_day"), (.aprilFoolsDay, "april_fools'_day"),
    (.aprilFoolsDay, "april_fool's_day"),
    (.earthDay, "earth_day"), (.anzacDay, "anzac_day"), (.ashWednesday, "ash_wednesday"),
    (.palmSunday, "palm_sunday"), (.goodFriday, "good_friday"), (.easter, "easter"),
    (.easter, "easter_sunday"),
    (.easterMonday, "easter_monday"), (.ascensionDay, "ascension_day"), (.pentecost, "pentecost"),
    (.mayDay, "may_day"), (.victoryDay, "victory_day"), (.memorialDay, "memorial_day"),
    (.juneteenth, "juneteenth"),
    (.fathersDay, "father's_day"), (.canadaDay, "canada_day"), (.fourthOfJuly, "fourth_of_july"),
    (.bastilleDay, "bastille_day"), (.laborDay, "labor_day"), (.laborDay, "labour_day"),
    (.columbusDay, "columbus_day"), (.columbusDay, "indigenous_peoples'_day"), (.halloween, "halloween"),
    (.guyFawkesNight, "guy_fawkes_night"), (.guyFawkesNight, "bonfire_night"), (.veteransDay, "veterans_day"),
    (.veteransDay, "armistice_day"), (.veteransDay, "remembrance_day"), (.thanksgiving, "thanksgiving"),
    (.thanksgiving, "thanksgiving_day"), (.blackFriday, "black_friday"), (.cyberMonday, "cyber_monday"),
    (.electionDay, "election_day"), (.christmasEve, "christmas_eve"), (.christmas, "christmas"),
    (.christmas, "christmas_day"), (.boxingDay, "boxing_day"), (.epiphany, "epiphany"),
  ]

  private static let names: [WordKey: [Name]] = {
    var names: [WordKey: [Name]] = [:]
    for (holiday, name) in list {
      let words = name.split(separator: "_").map { WordKey(String($0)) }
      names[words[0], default: []].append(Name(rest: Array(words.dropFirst()), holiday: holiday))
    }
    return names.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
  }()
}
