/// A day with a name whose date is fixed or can be computed; of the United States where countries differ.
public enum Holiday: String, Hashable, Sendable, CaseIterable {
  case newYear, newYearsEve, epiphany, orthodoxChristmas, martinLutherKingDay, inaugurationDay, australiaDay
  case groundhogDay, valentinesDay, presidentsDay, womensDay, stPatricksDay, aprilFoolsDay, earthDay, anzacDay
  case ashWednesday, palmSunday, goodFriday, easter, easterMonday, ascensionDay, pentecost
  case mayDay, victoryDay, memorialDay, juneteenth, fathersDay, canadaDay, fourthOfJuly, bastilleDay, laborDay
  case columbusDay, halloween, guyFawkesNight, veteransDay, thanksgiving, blackFriday, cyberMonday,
    electionDay
  case christmasEve, christmas, boxingDay
}

extension Holiday {
  /// Its day in a year; nil in years without one.
  public func date(in year: Int) -> CivilDate? {
    func fixed(_ month: Int, _ day: Int) -> CivilDate? { CivilDate(year: year, month: month, day: day) }
    func nth(_ count: Int, _ weekday: Int, of month: Int) -> CivilDate? {
      CalendarPattern.nthWeekday(count, weekday: weekday).day(inMonth: month, of: year)
    }
    func easter(plus days: Int) -> CivilDate? { Self.easter(in: year)?.adding(days: days) }
    return switch self {
    case .newYear: fixed(1, 1)
    case .newYearsEve: fixed(12, 31)
    case .epiphany: fixed(1, 6)
    case .orthodoxChristmas: fixed(1, 7)
    case .martinLutherKingDay: nth(3, 1, of: 1)
    case .inaugurationDay: year % 4 == 1 ? fixed(1, 20) : nil
    case .australiaDay: fixed(1, 26)
    case .groundhogDay: fixed(2, 2)
    case .valentinesDay: fixed(2, 14)
    case .presidentsDay: nth(3, 1, of: 2)
    case .womensDay: fixed(3, 8)
    case .stPatricksDay: fixed(3, 17)
    case .aprilFoolsDay: fixed(4, 1)
    case .earthDay: fixed(4, 22)
    case .anzacDay: fixed(4, 25)
    case .ashWednesday: easter(plus: -46)
    case .palmSunday: easter(plus: -7)
    case .goodFriday: easter(plus: -2)
    case .easter: easter(plus: 0)
    case .easterMonday: easter(plus: 1)
    case .ascensionDay: easter(plus: 39)
    case .pentecost: easter(plus: 49)
    case .mayDay: fixed(5, 1)
    case .victoryDay: fixed(5, 9)
    case .memorialDay: nth(-1, 1, of: 5)
    case .juneteenth: fixed(6, 19)
    case .fathersDay: nth(3, 7, of: 6)
    case .canadaDay: fixed(7, 1)
    case .fourthOfJuly: fixed(7, 4)
    case .bastilleDay: fixed(7, 14)
    case .laborDay: nth(1, 1, of: 9)
    case .columbusDay: nth(2, 1, of: 10)
    case .halloween: fixed(10, 31)
    case .guyFawkesNight: fixed(11, 5)
    case .veteransDay: fixed(11, 11)
    case .thanksgiving: nth(4, 4, of: 11)
    case .blackFriday: nth(4, 4, of: 11)?.adding(days: 1)
    case .cyberMonday: nth(4, 4, of: 11)?.adding(days: 4)
    case .electionDay: nth(1, 1, of: 11)?.adding(days: 1)
    case .christmasEve: fixed(12, 24)
    case .christmas: fixed(12, 25)
    case .boxingDay: fixed(12, 26)
    }
  }

  /// Easter Sunday of the western churches, by the anonymous Gregorian computus (Meeus, "Astronomical Algorithms").
  static func easter(in year: Int) -> CivilDate? {
    guard year >= 1583 else { return nil }
    let (golden, century, yearOfCentury) = (year % 19, year / 100, year % 100)
    let leaps = century / 4
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - leaps - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * late + 114
    return CivilDate(year: year, month: days / 31, day: days % 31 + 1)
  }
}
