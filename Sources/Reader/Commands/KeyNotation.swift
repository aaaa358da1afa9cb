internal import TerminalUI

/// Keys in writing. Scripts and key tables write `gg`, `<C-d>`, `<Enter>`; help shows `gg`, `^D`, `Enter`.
enum KeyNotation {
  private static let names: [(name: String, key: Key, shown: String)] = [
    ("Enter", .enter, "Enter"), ("Esc", .escape, "Esc"), ("Tab", .tab, "Tab"), ("S-Tab", .backTab, "S-Tab"),
    ("Backspace", .backspace, "Backspace"), ("Del", .delete, "Del"), ("Ins", .insert, "Ins"),
    ("Up", .up, "↑"),
    ("Down", .down, "↓"), ("Left", .left, "←"), ("Right", .right, "→"), ("Home", .home, "Home"),
    ("End", .end, "End"), ("PgUp", .pageUp, "PgUp"), ("PgDn", .pageDown, "PgDn"),
    ("A-Left", .altLeft, "Alt-←"), ("A-Right", .altRight, "Alt-→"), ("Space", .character(" "), "Space"),
    ("lt", .character("<"), "<"), ("gt", .character(">"), ">"),
  ]

  /// The key as help shows it.
  static func shown(_ key: Key, ascii: Bool = false) -> String {
    if let known = names.first(where: { $0.key == key }) {
      return ascii && !known.shown.utf8.allSatisfy({ $0 < 0x80 }) ? known.name : known.shown
    }
    return switch key {
    case .character(let character): String(character)
    case .control(let character): "^\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    default: ""
    }
  }

  static func shown(_ keys: [Key], ascii: Bool = false) -> String {
    keys.map { shown($0, ascii: ascii) }.joined()
  }

  /// The keys that a text stands for; a failure names the first name in `<…>` that is not known.
  static func keys(in text: String) -> Result<[Key], UnknownKey> {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"), rest.index(after: rest.startIndex) < end {
        let name = rest[rest.index(after: rest.startIndex)..<end]
        guard let key = key(named: name) else { return .failure(UnknownKey(name: String(name))) }
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(.character(first))
        rest.removeFirst()
      }
    }
    return .success(keys)
  }

  struct UnknownKey: Error, Hashable { let name: String }

  private static func key(named name: Substring) -> Key? {
    if let known = names.first(where: { $0.name.lowercased() == name.lowercased() }) { return known.key }
    if name.first == "F", let number = Int(name.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    if name.lowercased() == "a-lt" { return .alt("<") }
    if name.lowercased() == "a-gt" { return .alt(">") }
    guard name.count == 3, let last = name.last else { return nil }
    return switch name.prefix(2).lowercased() {
    case "c-": .control(Character(last.lowercased()))
    case "a-": .alt(last)
    default: nil
    }
  }
}
