internal import Articles
internal import Collation
internal import Prose

extension Disagreement {
  /// What a side says, for people, on one line: `11 Mar 2026` for `2026-03-11`, `08:30` for `T08:30`. Where values
  /// cannot be read beside each other, as `0.3` for `12 inches`, the article's own words.
  func shown(_ value: String, in story: Story) -> String {
    if needsWords(in: story), let member = members.first(where: { $0.value == value }) {
      let words = Self.words(of: member, in: story)
      if !words.isEmpty { return words }
    }
    return kind == .date ? Self.date(value) ?? value.onOneLine : value.onOneLine
  }

  private func needsWords(in story: Story) -> Bool {
    switch kind {
    case .date: Set(members.map { Self.isClock($0.value) }).count > 1
    case .quantity: members.contains { Self.isConverted($0.value, from: Self.words(of: $0, in: story)) }
    default: false
    }
  }

  /// Whether words have figures, but not those of the value.
  private static func isConverted(_ value: String, from words: String) -> Bool {
    guard Double(value) != nil else { return false }
    let figures = words.filter { $0 != "," }.split { !($0.isASCII && $0.isNumber || $0 == ".") }
      .compactMap { Double($0) }
    return !figures.isEmpty && !figures.contains { Double(value) == $0 }
  }

  private static func words(of member: Member, in story: Story) -> String {
    story.articles[member.article].text.string(in: member.range).onOneLine
  }

  private static func date(_ value: String) -> String? {
    if isClock(value) { return clock(value.dropFirst()) }
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    func month(_ number: Int) -> String? {
      PublicationDate.months.indices.contains(number - 1) ? PublicationDate.months[number - 1] : nil
    }
    return switch parts.map(\.count) {
    case [4, 2, 2]: month(numbers[1]).map { "\(numbers[2]) \($0) \(numbers[0])" }
    case [4, 2]: month(numbers[1]).map { "\($0) \(numbers[0])" }
    case [2, 2]: month(numbers[0]).map { "\(numbers[1]) \($0)" }
    default: nil
    }
  }

  /// `T08:30`, and not `Tuesday`.
  private static func isClock(_ value: String) -> Bool {
    value.first == "T" && value.dropFirst().first.map { ("0"..."9").contains($0) } ?? false
  }

  /// `08:30 EST`; where nobody says which half of the day, both: `09:30 or 21:30`.
  private static func clock(_ value: Substring) -> String? {
    let zone = value.firstIndex(of: " ").map { value[$0...] } ?? ""
    var time = value.dropLast(zone.count)
    let isOpen = time.last == "?"
    if isOpen { time.removeLast() }
    guard let hour = Int(time.prefix(2)), (0..<24).contains(hour) else { return nil }
    let rest = time.count == 2 ? ":00" : String(time.dropFirst(2))
    guard isOpen else { return "\(time.prefix(2))\(rest)\(zone)" }
    let halves = [hour % 12, hour % 12 + 12].map { "\($0 < 10 ? "0" : "")\($0)\(rest)" }
    return halves.joined(separator: " or ") + zone
  }
}
