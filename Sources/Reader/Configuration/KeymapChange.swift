internal import TerminalUI

/// What a line of the key file, or of the command line, does to the keys.
enum KeymapChange: Hashable, Sendable {
  /// `bind J next-article`: the keys run the command wherever it works.
  case bind([Key], Command)
  /// `unbind J`.
  case unbind([Key])
  /// `prefix g ,`: sequences that begin with the one begin with the other instead.
  case prefix([Key], [Key])
  /// `preset less`: begins anew, with another program's habits.
  case preset(Preset)

  static let verbs = ["bind", "unbind", "prefix", "preset"]

  /// - Parameters:
  ///   - verb: One of `verbs`.
  ///   - words: What stands behind it.
  /// - Throws: What is wrong with it.
  init(_ verb: String, _ words: [String]) throws(CommandLine.Mistake) {
    func wanted(_ count: Int, _ form: String) throws(CommandLine.Mistake) {
      guard words.count == count else { throw .init("\(verb) is written \(form)") }
    }
    switch verb {
    case "unbind":
      try wanted(1, "unbind KEYS")
      self = .unbind(try Self.keys(words[0]))
    case "prefix":
      try wanted(2, "prefix KEY OTHER")
      let (old, new) = (try Self.keys(words[0]), try Self.keys(words[1]))
      guard old.count == 1, new.count == 1 else { throw .init("prefix takes one key, and the one instead") }
      self = .prefix(old, new)
    case "preset":
      try wanted(1, "preset NAME")
      guard let preset = Preset(rawValue: words[0]) else {
        throw .init("no preset “\(words[0])”; there are \(Preset.allCases.map(\.rawValue).inWords)")
      }
      self = .preset(preset)
    default:
      try wanted(2, "bind KEYS NAME, such as bind J next-article")
      guard let command = Command(rawValue: words[1]) else {
        throw .init(Self.unknown(words[1]))
      }
      self = .bind(try Self.keys(words[0]), command)
    }
  }

  private static func unknown(_ name: String) -> String {
    let similar = name.closest(among: Command.allCases.map(\.rawValue))
    return "no command “\(name)”; " + (similar.map { "is it \($0)?" } ?? "help lists what there is")
  }

  /// Keys that a terminal can send, and that the reader does not need for itself.
  private static func keys(_ text: String) throws(CommandLine.Mistake) -> [Key] {
    let keys: [Key]
    switch KeyNotation.keys(in: text) {
    case .failure(let unknown): throw .init("<\(unknown.name)> is no key")
    case .success(let found): keys = found
    }
    if case .character(let digit)? = keys.first, ("1"..."9").contains(digit) {
      throw .init("a number before a key repeats it, so no keys begin with \(digit)")
    }
    if keys.contains(.control("c")) { throw .init("^C cancels, whatever is bound") }
    for (letter, name) in [("i", "Tab"), ("m", "Enter"), ("j", "Enter"), ("h", "Backspace"), ("[", "Esc")]
    where keys.contains(.control(Character(letter))) {
      throw .init("a terminal sends the same for ^\(letter.uppercased()) as for <\(name)>; write that")
    }
    return keys
  }
}

extension [String] {
  /// `a, b and c`.
  var inWords: String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension String {
  /// The one that differs from this by a slip of the hand: two letters at most; nil if there is none.
  func closest(among names: [String]) -> String? {
    let distances = names.map { (Self.distance(Array(utf8), Array($0.utf8)), $0) }
    guard let best = distances.min(by: { $0 < $1 }), best.0 <= 2 else { return nil }
    return best.1
  }

  /// Letters to put in, take out or change.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard abs(a.count - b.count) <= 2, a.count <= 40 else { return Int.max }
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let changed = corner + (letter == other ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = [changed, corner + 1, row[j] + 1].reduce(Int.max) { $0 < $1 ? $0 : $1 }
      }
    }
    return row[b.count]
  }
}
