/// Reads a date as papers write it: `16 August 2025`, `Aug. 16, 2025`, `Sat 14 Mar 2026 18:05 CET`,
/// `2025-08-16T06:40Z`.
enum DateForm {
  private struct Parts {
    var year: Int?
    var month: Int?
    var day: Int?
    var hour: Int?
    var minute: Int?
    var second: Int?
    var zone: String?
  }

  /// ISO 8601: `2025-08-16`, or `2025-08-16T06:40` with `Z` or `+02:00` where the zone is known and means one offset.
  /// Nil where the words are not all part of one date, the year is missing, or there is no such day.
  static func iso(_ words: String) -> String? {
    var parts = Parts()
    for word in words.split(whereSeparator: { $0.isWhitespace || ",()[]|".contains($0) }) {
      guard read(word, into: &parts) else { return nil }
    }
    guard let year = parts.year, let month = parts.month, let day = parts.day, (1...12).contains(month),
      (1...days(of: month, year)).contains(day)
    else { return nil }
    var iso = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    if let hour = parts.hour, let minute = parts.minute {
      iso += "T\(padded(hour, 2)):\(padded(minute, 2))"
      if let second = parts.second, second > 0 { iso += ":\(padded(second, 2))" }
      iso += parts.zone ?? ""
    }
    return iso
  }

  /// The month that a word names: `August`, `Aug.`, `Sept`.
  static func month(_ word: Substring) -> Int? {
    let name = word.lowercased().filter { $0 != "." }
    guard name.count >= 3 else { return nil }
    if name == "sept" { return 9 }
    return months.firstIndex { $0 == name || $0.prefix(3) == name }.map { $0 + 1 }
  }

  static func isWeekday(_ word: Substring) -> Bool {
    let name = word.lowercased().filter { $0 != "." }
    return weekdays.contains { $0 == name || $0.prefix(3) == name }
      || ["tues", "thur", "thurs"].contains(name)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let fillers: Set<String> = ["at", "on", "of", "the", "-", "–", "—", "·", "•", "/", "@"]
  /// `ET`, `PT`, `IST` and the like are left out: they mean one offset in summer and another in winter, or several.
  private static let zones: [String: String] = [
    "z": "Z", "utc": "Z", "gmt": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00",
    "eest": "+03:00", "msk": "+03:00", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00",
    "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "akst": "-09:00", "akdt": "-08:00",
    "jst": "+09:00", "aest": "+10:00", "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00",
  ]
  private static let unclearZones: Set<String> = ["et", "ct", "mt", "pt", "ist", "local", "time", "hrs", "h"]

  private static func read(_ word: Substring, into parts: inout Parts) -> Bool {
    let lowercased = word.lowercased()
    if fillers.contains(lowercased) || isWeekday(word) || unclearZones.contains(lowercased) { return true }
    if let month = month(word) {
      guard parts.month == nil else { return false }
      parts.month = month
      return true
    }
    if let zone = zones[lowercased] ?? offset(lowercased) {
      parts.zone = zone
      return parts.hour != nil
    }
    if let isAfternoon = halfOfDay(lowercased) { return turn(&parts, isAfternoon: isAfternoon) }
    return readNumber(word, into: &parts) || readFigures(word, into: &parts)
      || readTime(lowercased, into: &parts)
  }

  /// `16`, `16th`, `2025`.
  private static func readNumber(_ word: Substring, into parts: inout Parts) -> Bool {
    var figures = word
    if figures.last == "." { figures.removeLast() }
    for ending in ["st", "nd", "rd", "th"] where figures.count > 2 && figures.hasSuffix(ending) {
      figures.removeLast(2)
    }
    guard let value = number(figures) else { return false }
    if figures.count == 4, parts.year == nil {
      parts.year = value
    } else if figures.count <= 2, parts.day == nil {
      parts.day = value
    } else if figures.count == 8, parts.year == nil {
      (parts.year, parts.month, parts.day) = (value / 10_000, value / 100 % 100, value % 100)
    } else {
      return false
    }
    return true
  }

  /// `2025-08-16`, `2025/08/16`, `16.08.2025`, `8/16/2025`, each with a time after `T` if it likes.
  private static func readFigures(_ word: Substring, into parts: inout Parts) -> Bool {
    let halves = word.split(maxSplits: 1) { $0 == "T" || $0 == "t" }
    let figures = halves[0].split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard figures.count == 3, parts.year == nil, parts.month == nil, parts.day == nil,
      let first = number(figures[0]), let second = number(figures[1]), let third = number(figures[2])
    else { return false }
    switch (figures[0].count, figures[2].count) {
    case (4, 1...2): (parts.year, parts.month, parts.day) = (first, second, third)
    case (1...2, 4) where halves[0].contains(".") || first > 12:
      (parts.day, parts.month, parts.year) = (first, second, third)
    case (1...2, 4) where second > 12 || first == second:
      (parts.month, parts.day, parts.year) = (first, second, third)
    default: return false  // 03/04/2025 is two days
    }
    return halves.count == 1 || readTime(halves[1].lowercased(), into: &parts)
  }

  /// `06:40`, `6.40pm`, `6pm`, `18:05:30.5+02:00`.
  private static func readTime(_ word: String, into parts: inout Parts) -> Bool {
    guard parts.hour == nil else { return false }
    var figures = Substring(word)
    if figures.hasSuffix("z") {
      figures.removeLast()
      parts.zone = "Z"
    } else if let sign = figures.dropFirst().firstIndex(where: { $0 == "+" || $0 == "-" }) {
      guard let zone = offset(String(figures[sign...])) else { return false }
      parts.zone = zone
      figures = figures[..<sign]
    }
    var isAfternoon: Bool?
    if figures.hasSuffix("am") || figures.hasSuffix("pm") {
      isAfternoon = figures.hasSuffix("pm")
      figures.removeLast(2)
    }
    let pieces = figures.split(omittingEmptySubsequences: false) {
      $0 == ":" || isAfternoon != nil && $0 == "."
    }
    guard pieces.count >= (isAfternoon == nil ? 2 : 1), pieces.count <= 3, let hour = number(pieces[0]),
      hour < 24, pieces[0].count <= 2
    else { return false }
    let minute = pieces.count > 1 ? number(pieces[1]) : 0
    guard let minute, minute < 60, pieces.count == 1 || pieces[1].count == 2 else { return false }
    let second = pieces.count > 2 ? number(pieces[2].prefix(2)) : 0
    guard let second, second < 61 else { return false }
    (parts.hour, parts.minute, parts.second) = (hour, minute, second)
    return isAfternoon.map { turn(&parts, isAfternoon: $0) } ?? true
  }

  private static func halfOfDay(_ word: String) -> Bool? {
    switch word.filter({ $0 != "." }) {
    case "am": false
    case "pm": true
    default: nil
    }
  }

  /// Makes a clock of twelve hours one of 24.
  private static func turn(_ parts: inout Parts, isAfternoon: Bool) -> Bool {
    guard var hour = parts.hour ?? lateHour(&parts), (1...12).contains(hour) else { return false }
    hour %= 12
    parts.hour = isAfternoon ? hour + 12 : hour
    parts.minute = parts.minute ?? 0
    return true
  }

  /// `6 p.m. Aug. 16`: what was taken for the day is the hour.
  private static func lateHour(_ parts: inout Parts) -> Int? {
    guard parts.month == nil, let hour = parts.day else { return nil }
    parts.day = nil
    return hour
  }

  /// `+02:00`, `-0500`, `+2`, `gmt+2`.
  private static func offset(_ word: String) -> String? {
    var figures = Substring(word)
    for name in ["gmt", "utc"] where figures.hasPrefix(name) { figures.removeFirst(3) }
    guard let sign = figures.first, sign == "+" || sign == "-" else { return nil }
    let pieces = figures.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard let first = pieces.first, pieces.count <= 2, let value = number(first) else { return nil }
    let (hours, minutes) =
      first.count == 4 ? (value / 100, value % 100) : (value, pieces.count == 2 ? number(pieces[1]) ?? 60 : 0)
    guard first.count <= 4, hours <= 14, minutes < 60 else { return nil }
    return "\(sign)\(padded(hours, 2)):\(padded(minutes, 2))"
  }

  private static func number(_ figures: Substring) -> Int? {
    figures.count <= 8 && figures.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      ? Int(figures) : nil
  }

  private static func days(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let figures = String(value)
    return String(repeating: "0", count: max(0, width - figures.count)) + figures
  }
}
