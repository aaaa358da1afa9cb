/// A date of publication for people: `16 Aug 2025 06:40` for `2025-08-16T06:40`.
enum PublicationDate {
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static func shown(_ iso: String) -> String {
    let parts = iso.split(separator: "T", maxSplits: 1)
    let numbers = (parts.first ?? "").split(separator: "-").map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      (1...12).contains(month)
    else { return iso }
    let time = parts.count > 1 ? " \(parts[1].prefix(5))" : ""
    return "\(day) \(months[month - 1]) \(year)\(time)"
  }

  /// Without the year, for narrow places.
  static func short(_ iso: String) -> String {
    let words = shown(iso).split(separator: " ")
    return words.count >= 3 ? ([words[0], words[1]] + words.dropFirst(3)).joined(separator: " ") : iso
  }
}
